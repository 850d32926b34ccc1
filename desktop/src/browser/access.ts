/**
 * Who may talk to the app's server.
 *
 * It listens on 127.0.0.1 only, but every web page that the teacher visits can send requests there, and other programs of
 * the machine can too. So:
 * - the Host must be exactly ours, which stops DNS rebinding (a foreign name that resolves to 127.0.0.1);
 * - an Origin, when a browser sends one, must be ours, which stops requests from other pages;
 * - every API call carries a secret made for this run. It reaches the page in the fragment of the address, which browsers
 *   neither send nor store in a Referer, and it is no cookie, since cookies of 127.0.0.1 are shared by all its ports.
 */
import { timingSafeEqual } from 'node:crypto';

export interface AccessRules {
  readonly port: number;
  readonly secret: string;
}

/** The parts of a request that decide; header values as received. */
export interface AccessRequest {
  readonly host: string | undefined;
  readonly origin: string | undefined;
}

/** Whether the request was meant for this server and does not come from another page. */
export function isOurs({ host, origin }: AccessRequest, { port }: AccessRules): boolean {
  const names = ['127.0.0.1', 'localhost'];
  // Browsers leave out the port that http has by itself.
  const hosts = [...names.map((name) => `${name}:${port}`), ...(port === 80 ? names : [])];
  if (host === undefined || !hosts.includes(host)) return false;
  return origin === undefined || origin === `http://${host}`;
}

/** Compares in constant time, so that the secret cannot be guessed byte by byte. */
export function isSecret(given: string | undefined, { secret }: AccessRules): boolean {
  if (given === undefined) return false;
  const [a, b] = [Buffer.from(given), Buffer.from(secret)];
  return a.length === b.length && timingSafeEqual(a, b);
}

/** The secret from `Authorization: Bearer …`. */
export function bearer(header: string | undefined): string | undefined {
  return header?.startsWith('Bearer ') === true ? header.slice('Bearer '.length) : undefined;
}
