/**
 * The network of HttpService: real HTTP, by a `fetch` that the caller hands in, to loopback origins that the caller names and
 * nothing else. Redirects are followed only to such origins. What goes wrong comes back in the words that Studio uses.
 */

/** The part of the global `fetch` that is used. */
export type HttpFetch = (url: string, init: RequestInit) => Promise<Response>;

export interface HttpSettings {
  /** Whether scripts may use HTTP; what the place says (HttpService.HttpEnabled) when left out. */
  readonly enabled?: boolean;
  /** Without it no request leaves: each raises `not simulated`. */
  readonly fetch?: HttpFetch;
  /** Such as `http://127.0.0.1:4321`; loopback only. */
  readonly origins?: readonly string[];
  /** Virtual seconds from request to answer; 0.1 when left out. */
  readonly latency?: number;
  /** Real milliseconds to wait for an answer; 10,000 when left out. */
  readonly timeLimitMs?: number;
  /** Largest body that a script is given; 16 MiB when left out. */
  readonly maxResponseBytes?: number;
}

/** Text as it is, or base64 when it is no UTF-8. */
export type HttpBody = { readonly text: string } | { readonly base64: string };

export interface HttpRequest {
  readonly url: string;
  readonly method: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: HttpBody;
  readonly compress: boolean;
}

/** `refused`: the simulation does not do this. `problem`: what the script is told. */
export type HttpAnswer =
  | { readonly kind: 'refused'; readonly reason: string }
  | { readonly kind: 'failed'; readonly problem: string; readonly timedOut: boolean }
  | {
      readonly kind: 'answered';
      readonly status: number;
      readonly message: string;
      readonly headers: Readonly<Record<string, string>>;
      readonly body: HttpBody;
    };

const DEFAULT_TIME_LIMIT_MS = 10_000;
const DEFAULT_MAX_BYTES = 16 * 1024 * 1024;
const MAX_REDIRECTS = 5;
const LOOPBACK = new Set(['127.0.0.1', 'localhost', '[::1]']);

/** @throws RangeError for an origin that is none or that is not on this computer */
export function checkOrigins(origins: readonly string[]): void {
  for (const origin of origins) {
    const url = URL.canParse(origin) ? new URL(origin) : undefined;
    if (url === undefined || !LOOPBACK.has(url.hostname) || url.origin !== origin) {
      throw new RangeError(`A simulation may reach loopback origins such as http://127.0.0.1:4321, not ${origin}`);
    }
  }
}

/** Sends one request. Never rejects. */
export async function sendHttp(request: HttpRequest, settings: HttpSettings): Promise<HttpAnswer> {
  const { fetch, timeLimitMs = DEFAULT_TIME_LIMIT_MS } = settings;
  const signal = AbortSignal.timeout(timeLimitMs);
  try {
    let next = request;
    for (let hop = 0; hop <= MAX_REDIRECTS; hop += 1) {
      const refusal = refusalOf(next.url, settings);
      if (refusal !== undefined || fetch === undefined) return { kind: 'refused', reason: refusal ?? NO_NETWORK };
      const response = await fetch(next.url, await initOf(next, signal));
      const location = response.headers.get('location');
      if (!isRedirect(response.status) || location === null) return await answerOf(response, settings);
      await response.body?.cancel();
      next = redirected(next, response.status, new URL(location, next.url).href);
    }
    return { kind: 'failed', problem: 'HttpError: TooManyRedirects', timedOut: false };
  } catch (error) {
    if (signal.aborted) return { kind: 'failed', problem: 'HttpError: Timedout', timedOut: true };
    return { kind: 'failed', problem: problemOf(error), timedOut: false };
  }
}

const NO_NETWORK = 'HttpService requests without a network';

function refusalOf(url: string, { origins = [], fetch }: HttpSettings): string | undefined {
  if (!URL.canParse(url)) return undefined;
  const { origin } = new URL(url);
  if (fetch === undefined) return NO_NETWORK;
  return origins.includes(origin) ? undefined : `HttpService requests to ${origin}`;
}

async function initOf({ method, headers, body, compress }: HttpRequest, signal: AbortSignal): Promise<RequestInit> {
  const init: RequestInit = { method, headers: { ...headers, 'user-agent': USER_AGENT }, redirect: 'manual', signal };
  const bytes = bytesOf(body);
  if (bytes.length === 0) return init;
  if (!compress) return { ...init, body: bytes };
  const zipped = new Response(new Blob([bytes]).stream().pipeThrough(new CompressionStream('gzip')));
  const headersOfZip = { ...headers, 'user-agent': USER_AGENT, 'content-encoding': 'gzip' };
  return { ...init, headers: headersOfZip, body: await zipped.arrayBuffer() };
}

/** As a game server introduces itself. */
const USER_AGENT = 'RobloxGameCloud/1.0 (+http://www.roblox.com)';

function isRedirect(status: number): boolean {
  return status === 301 || status === 302 || status === 303 || status === 307 || status === 308;
}

function redirected(request: HttpRequest, status: number, url: string): HttpRequest {
  if (status === 307 || status === 308 || request.method === 'GET' || request.method === 'HEAD') {
    return { ...request, url };
  }
  return { ...request, url, method: 'GET', body: { text: '' } };
}

async function answerOf(
  response: Response,
  { maxResponseBytes = DEFAULT_MAX_BYTES }: HttpSettings,
): Promise<HttpAnswer> {
  const parts: Uint8Array[] = [];
  let size = 0;
  for await (const part of response.body ?? []) {
    size += part.length;
    if (size > maxResponseBytes) return { kind: 'failed', problem: 'HttpError: OutOfMemory', timedOut: false };
    parts.push(part);
  }
  return {
    kind: 'answered',
    status: response.status,
    message: response.statusText,
    headers: Object.fromEntries(response.headers),
    body: bodyOf(Buffer.concat(parts)),
  };
}

function bytesOf(body: HttpBody): Uint8Array<ArrayBuffer> {
  return Uint8Array.from('text' in body ? Buffer.from(body.text) : Buffer.from(body.base64, 'base64'));
}

function bodyOf(bytes: Buffer): HttpBody {
  try {
    return { text: new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes) };
  } catch {
    return { base64: bytes.toString('base64') };
  }
}

const PROBLEMS: Readonly<Record<string, string>> = {
  ECONNREFUSED: 'HttpError: ConnectFail',
  ECONNRESET: 'HttpError: NetFail',
  UND_ERR_SOCKET: 'HttpError: NetFail',
  ENOTFOUND: 'HttpError: DnsResolve',
  ERR_INVALID_URL: 'HttpError: InvalidUrl',
};

/** Node tells what went wrong in the cause of a `TypeError: fetch failed`. */
function problemOf(error: unknown): string {
  const causes = [error, error instanceof Error ? error.cause : undefined];
  for (const cause of causes) {
    if (!(cause instanceof Error) || !('code' in cause)) continue;
    const problem = PROBLEMS[String(cause.code)];
    if (problem !== undefined) return problem;
  }
  return 'HttpError: Unknown';
}
