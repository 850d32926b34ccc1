/**
 * How plugin and app prove to each other that they know the same secret, and how a typed code becomes one: the plugin's side
 * of `protocol.ts` in the shared rules. The app proves itself first.
 */
import {
  type Challenge,
  NONCE_DIGITS,
  PAIRING_ROUNDS,
  type PairChallenge,
  type PairGrant,
  type Problem,
  type ProofRole,
  proofText,
  type SessionGrant,
  STUDIO_PROTOCOL,
  STUDIO_VERSIONS,
  type StudioIdentity,
} from '@toolboxai/shared/studio-sync';
import { WRONG_APP } from './diagnose.ts';
import { equalSafely, hex, hmacHex, type Sha256 } from './hmac.ts';
import { type Entry, post } from './web.ts';

const HttpService = game.GetService('HttpService');

/** A secret that both sides hold, and the name that it goes by. */
export interface Credentials {
  readonly key: string;
  readonly secret: string;
}

export interface Opened extends Entry {
  readonly port: number;
  readonly grant: SessionGrant;
}

export type Attempt<T> =
  | { readonly ok: true; readonly value: T }
  /** `status` is 0 when nobody answered there. */
  | { readonly ok: false; readonly status: number; readonly problem: Problem };

const IMPOSTOR: Attempt<never> = { ok: false, status: 0, problem: WRONG_APP };

export function openSession(
  port: number,
  { key, secret }: Credentials,
  studio: StudioIdentity,
  sha256: Sha256,
): Attempt<Opened> {
  const nonce = newNonce();
  const hello = post(port, '/studio/hello', encoded({ protocol: STUDIO_PROTOCOL, ...STUDIO_VERSIONS, key, nonce }));
  if (!hello.ok) return hello;
  const { handshake, version, challenge, proof } = hello.body as Challenge;
  if (!typeIs(challenge, 'string') || !typeIs(version, 'number') || !typeIs(proof, 'string')) return IMPOSTOR;
  const prove = (role: ProofRole) => hmacHex(sha256, secret, proofText(role, { port, key, nonce, challenge, version }));
  if (!equalSafely(prove('app'), proof)) return IMPOSTOR;
  const proved = post(port, '/studio/prove', encoded({ handshake, proof: prove('plugin'), studio }));
  if (!proved.ok) return proved;
  const grant = proved.body as SessionGrant;
  return { ok: true, value: { port, grant, session: grant.session, token: prove('session') } };
}

/** @param code as typed; spaces and small letters do not matter */
export function pairByCode(port: number, code: string, sha256: Sha256): Attempt<Credentials> {
  const nonce = newNonce();
  const asked = post(port, '/studio/pair', encoded({ protocol: STUDIO_PROTOCOL, ...STUDIO_VERSIONS, nonce }));
  if (!asked.ok) return asked;
  const { pairing, version, challenge } = asked.body as PairChallenge;
  if (!typeIs(challenge, 'string') || !typeIs(version, 'number')) return IMPOSTOR;
  const stretched = stretch(code.upper().gsub('[^%w]', '')[0], sha256);
  const prove = (role: ProofRole) =>
    hmacHex(sha256, stretched, proofText(role, { port, key: 'code', nonce, challenge, version }));
  const proved = post(port, '/studio/pair/prove', encoded({ pairing, proof: prove('pair-plugin') }));
  if (!proved.ok) return proved;
  const { key, proof } = proved.body as PairGrant;
  if (!typeIs(proof, 'string') || !equalSafely(prove('pair-app'), proof)) return IMPOSTOR;
  return { ok: true, value: { key, secret: prove('secret') } };
}

function stretch(code: string, sha256: Sha256): string {
  let text = code;
  for (let round = 0; round < PAIRING_ROUNDS; round++) text = hex(sha256(text));
  return text;
}

function newNonce(): string {
  return HttpService.GenerateGUID(false).gsub('-', '')[0].lower().sub(1, NONCE_DIGITS);
}

function encoded(body: object): string {
  return HttpService.JSONEncode(body);
}
