/** A plugin in a few lines: says what the protocol says, over real HTTP, and anything else that a test wants said. */
import { createHash, createHmac, randomBytes } from 'node:crypto';
import { request } from 'node:http';
import {
  type AppFrame,
  type AppOperation,
  acknowledged,
  CUSTOM_HEADER,
  CUSTOM_HEADER_VALUE,
  emptyOutbox,
  type Outbox,
  PAIRING_ROUNDS,
  type PluginOperation,
  type ProofRole,
  type ProofSubject,
  proofText,
  put,
  SESSION_HEADER,
  STUDIO_PROTOCOL,
  type StudioIdentity,
  takeIn,
} from '@toolboxai/shared/studio-sync';
import { z } from 'zod';

export interface Answer {
  readonly status: number;
  readonly headers: Readonly<Record<string, string | string[] | undefined>>;
  readonly text: string;
}

export interface Sent {
  readonly method?: string;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: unknown;
}

/** One request with the custom header; a body that is no text is sent as JSON. */
export function ask(port: number, path: string, { method = 'POST', headers = {}, body }: Sent = {}): Promise<Answer> {
  return new Promise((resolve, reject) => {
    const json = { [CUSTOM_HEADER]: CUSTOM_HEADER_VALUE, 'Content-Type': 'application/json' };
    const sent = request(
      { host: '127.0.0.1', port, path, method, agent: false, headers: { ...json, ...headers } },
      (response) => {
        let text = '';
        response.setEncoding('utf8').on('data', (piece: string) => {
          text += piece;
        });
        response.on('end', () => resolve({ status: response.statusCode ?? 0, headers: response.headers, text }));
        response.on('error', reject);
      },
    );
    sent.on('error', reject);
    sent.end(typeof body === 'string' ? body : JSON.stringify(body ?? {}));
  });
}

/** Code of a refusal. */
export function codeOf({ text }: Answer): string {
  return z.object({ error: z.object({ code: z.string() }) }).parse(JSON.parse(text)).error.code;
}

export function proofOf(secret: string, role: ProofRole, subject: ProofSubject): string {
  return createHmac('sha256', secret).update(proofText(role, subject)).digest('hex');
}

export function stretched(code: string): string {
  let key = code;
  for (let round = 0; round < PAIRING_ROUNDS; round += 1) key = createHash('sha256').update(key).digest('hex');
  return key;
}

export const hex = (digits: number): string => randomBytes(digits / 2).toString('hex');

export const helloOf = (key = 'install', nonce = hex(32)) => ({
  protocol: STUDIO_PROTOCOL,
  min: 1,
  max: 1,
  key,
  nonce,
});

export const STUDIO: StudioIdentity = {
  window: 'window-0001',
  placeId: 0,
  placeName: 'Place1',
  pluginVersion: '0.1.0',
  studioVersion: '0.700.0.1',
};

const challengeSchema = z.object({
  handshake: z.string(),
  version: z.number(),
  challenge: z.string(),
  proof: z.string(),
});
const grantSchema = z.object({ session: z.string(), epoch: z.string() });
const pairingSchema = z.object({ pairing: z.string(), version: z.number(), challenge: z.string() });

export type OpOf<T, K> = T extends { readonly kind: K } ? T : never;
type Unsent<T> = T extends unknown ? Omit<T, 'id'> : never;

export class PluginClient {
  readonly port: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly session: string;
  readonly epoch: string;
  outbox: Outbox<PluginOperation> = emptyOutbox();
  ack = 0;
  /** Everything that was taken in, in order. */
  readonly heard: AppOperation[] = [];
  #ids = 0;

  private constructor(port: number, session: string, epoch: string, token: string) {
    this.port = port;
    this.session = session;
    this.epoch = epoch;
    this.headers = { [SESSION_HEADER]: session, Authorization: `Bearer ${token}` };
  }

  /** Connects as the protocol says. Throws when the app's own proof is wrong. */
  static async connect(port: number, secret: string, studio: Partial<StudioIdentity> = {}, key = 'install') {
    const hello = helloOf(key);
    const challenge = challengeSchema.parse(JSON.parse((await ask(port, '/studio/hello', { body: hello })).text));
    const subject = { port, key, nonce: hello.nonce, challenge: challenge.challenge, version: challenge.version };
    if (challenge.proof !== proofOf(secret, 'app', subject)) throw new Error('the app could not prove itself');
    const prove = {
      handshake: challenge.handshake,
      proof: proofOf(secret, 'plugin', subject),
      studio: { ...STUDIO, ...studio },
    };
    const granted = grantSchema.parse(JSON.parse((await ask(port, '/studio/prove', { body: prove })).text));
    return new PluginClient(port, granted.session, granted.epoch, proofOf(secret, 'session', subject));
  }

  frame() {
    return { ack: this.ack, ops: this.outbox.waiting };
  }

  say(op: Unsent<PluginOperation>): string {
    const id = `${this.session}-p${++this.#ids}`;
    // The id is the only field that was left out.
    this.outbox = put(this.outbox, { id, ...op } as PluginOperation);
    return id;
  }

  take(text: string): readonly AppOperation[] {
    const frame: AppFrame = JSON.parse(text);
    this.outbox = acknowledged(this.outbox, frame.ack);
    const { fresh, ack } = takeIn(this.ack, frame.ops);
    this.ack = ack;
    this.heard.push(...fresh);
    return fresh;
  }

  ask(path: string, body: unknown = this.frame()): Promise<Answer> {
    return ask(this.port, path, { headers: this.headers, body });
  }

  async send(op: Unsent<PluginOperation>): Promise<string> {
    const id = this.say(op);
    this.take((await this.ask('/studio/send')).text);
    return id;
  }

  async poll(): Promise<readonly AppOperation[]> {
    return this.take((await this.ask('/studio/poll')).text);
  }

  /** Polls until an operation of that kind came; returns the first that this call has not returned before. */
  async next<K extends AppOperation['kind']>(kind: K): Promise<OpOf<AppOperation, K>> {
    for (;;) {
      const at = this.heard.findIndex((op) => op.kind === kind);
      const [found] = at < 0 ? [] : this.heard.splice(at, 1);
      if (found !== undefined) return found as OpOf<AppOperation, K>;
      await this.poll();
    }
  }
}

/** Types the code as a creator does. Resolves with the answer to the proof and, when it is right, the secret that both now have. */
export async function pair(port: number, code: string): Promise<{ readonly answer: Answer; readonly secret: string }> {
  const nonce = hex(32);
  const begun = await ask(port, '/studio/pair', { body: { protocol: STUDIO_PROTOCOL, min: 1, max: 1, nonce } });
  if (begun.status !== 200) return { answer: begun, secret: '' };
  const { pairing, version, challenge } = pairingSchema.parse(JSON.parse(begun.text));
  const subject = { port, key: 'code', nonce, challenge, version };
  const key = stretched(code);
  const answer = await ask(port, '/studio/pair/prove', {
    body: { pairing, proof: proofOf(key, 'pair-plugin', subject) },
  });
  return { answer, secret: proofOf(key, 'secret', subject) };
}
