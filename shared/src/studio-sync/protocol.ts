/**
 * The Studio protocol: how the app on this computer and its plugin in Roblox Studio talk. The app listens on 127.0.0.1, the
 * plugin connects; both send JSON. This page, `messages.ts` (what is said), `contents.ts`, `canonical.ts` and `manifest.ts`
 * (what a tree is) and `queue.ts` (how nothing is lost or done twice) are the whole of it.
 *
 * **Where.** `http://127.0.0.1:<port>`, the port baked into the plugin, or else the first of `PORTS` that proves itself. Always
 * by that number, never `localhost`. Every request carries `X-ToolBoxAI: studio` and no Origin; POST bodies are JSON with
 * `Content-Type: application/json`. What is not so is answered 403 without a word.
 *
 * **Knowing each other.** Both hold a secret: the install's, baked into the plugin file that the app wrote, or one from pairing.
 *
 *     POST /studio/hello  Hello -> Challenge      The app proves itself first; a plugin that finds `proof` wrong tells nothing
 *                                                 more to whoever listens there, and tries the next port.
 *     POST /studio/prove  Prove -> SessionGrant   The plugin proves itself and says which Studio and place it is.
 *
 * A proof is `HMAC-SHA256(key, proofText(…))` as 64 lower-case hexadecimal digits. The key is the ASCII text of the secret:
 * 64 hexadecimal digits, which is just one block of SHA-256, so `HMAC(k, m) = H((k ^ 0x5c…) .. H((k ^ 0x36…) .. m))` with the
 * inner hash as raw bytes. The port that the plugin connected to is part of the text: who stands between cannot pass it on.
 * Nonces are `NONCE_DIGITS` random hexadecimal digits, used once. The session's token is never sent by the app: both make it,
 * as the proof with the role `session`.
 *
 * **Pairing by code**, for a plugin that did not come from this app. The app shows a code for two minutes; three tries.
 *
 *     POST /studio/pair         PairHello -> PairChallenge
 *     POST /studio/pair/prove   PairProve -> PairGrant
 *
 * The key of these proofs is the code after stretching: `stretched(0) = code`, `stretched(i + 1) = hex(SHA-256(stretched(i)))`,
 * `PAIRING_ROUNDS` times; it is the text of 64 hexadecimal digits again. The secret from now on is the proof with the role
 * `secret`, never sent either, known by the id `key` of the grant. The plugin keeps both with `plugin:SetSetting`.
 *
 * **The session.** Requests carry `X-ToolBoxAI-Session: <session>` and `Authorization: Bearer <token>`.
 *
 *     POST /studio/send   Frame<PluginOperation> -> Frame<AppOperation>   takes in and acknowledges at once, without operations
 *     POST /studio/poll   Frame<PluginOperation> -> Frame<AppOperation>   answers when there is something, at the latest after
 *                                                                         `holdSeconds`; a newer poll ends the older one
 *     GET  /studio/socket WebSocket; each text message is a Frame, of either side
 *     POST /studio/bye    {} -> {}                                        ends the session
 *
 * A frame may be empty of operations; its `ack` counts all the same. Over the socket a side answers operations with a frame at
 * the latest after a second. Send operations by whichever way is open; keep them until acknowledged; a frame holds at most
 * `LARGEST_FRAME` bytes. Idle, a poll every 25 seconds is all the traffic there is.
 *
 * **Reconnecting.** After a lost connection go on with the same session: poll with the `ack` you have, and send again what is
 * not acknowledged. When the answer is 401 or 410 (the app was restarted, the session ended) start over with hello; what was
 * not acknowledged is said anew in the new session where it still matters. Wait `RECONNECT_SECONDS` between tries, for ever,
 * and make a new WebStreamClient for each. When Studio's quota of requests is used up, a socket that is open goes on.
 *
 * **Answers that are no success** are `{ "error": { code, message, hint } }`: show message and hint as they are.
 *
 *     400 message-invalid                         413 message-too-large
 *     401 plugin-unknown, proof-wrong,            426 plugin-too-old, plugin-too-new, with the app's versions
 *         session-unknown                         429 too-many-requests; Retry-After says how many seconds
 *     409 no-code-shown, code-wrong, code-used-up 503 disk-full and its kin, or too-many-studios: later
 *     410 session-ended
 */

/** The protocol's name, in every hello. */
export const STUDIO_PROTOCOL = 'toolboxai-studio';
/** Versions of the protocol that this code speaks; the highest that both speak is taken. */
export const STUDIO_VERSIONS = { min: 1, max: 1 } as const;

/** Ports that the app tries in turn. None of them is known to be another Studio tool's. */
export const PORTS = [45817, 45818, 45819, 45820, 45821] as const;

export const CUSTOM_HEADER = 'X-ToolBoxAI';
export const CUSTOM_HEADER_VALUE = 'studio';
export const SESSION_HEADER = 'X-ToolBoxAI-Session';

/** Random hexadecimal digits of a nonce. */
export const NONCE_DIGITS = 32;
/** Hexadecimal digits of a secret and of a proof. */
export const SECRET_DIGITS = 64;

/** Letters and digits of a pairing code, without those that look alike. */
export const CODE_LETTERS = '23456789ABCDEFGHJKLMNPQRSTUVWXYZ';
export const CODE_LENGTH = 8;
/** How often a typed code is hashed before it is a key. */
export const PAIRING_ROUNDS = 4096;

/** Most bytes of a frame, and so of a request's or answer's body. */
export const LARGEST_FRAME = 500_000;
/** A content whose JSON has more characters than this travels in pieces of at most so many. */
export const LARGEST_PIECE = 100_000;

/** A poll is answered after so long when there is nothing to say. */
export const HOLD_SECONDS = 25;
/** Pauses between tries to connect, from first to last; the last for ever. */
export const RECONNECT_SECONDS = [0.5, 1, 2, 4, 5] as const;

/** What a proof is for; each role has texts of its own, so that no proof can stand for another. */
export type ProofRole = 'app' | 'plugin' | 'session' | 'pair-app' | 'pair-plugin' | 'secret';

export interface ProofSubject {
  /** The port that the plugin connected to. */
  readonly port: number;
  /** Id of the key: the plugin's in hello, `code` while pairing. */
  readonly key: string;
  /** The plugin's nonce. */
  readonly nonce: string;
  /** The app's nonce. */
  readonly challenge: string;
  /** The version that was chosen. */
  readonly version: number;
}

/** The text whose HMAC is the proof. */
export function proofText(role: ProofRole, subject: ProofSubject): string {
  const { port, key, nonce, challenge, version } = subject;
  return [STUDIO_PROTOCOL, role, `${version}`, `${port}`, key, nonce, challenge].join('\n');
}

export interface VersionRange {
  readonly min: number;
  readonly max: number;
}

/** The highest version that both speak; undefined when there is none. */
export function commonVersion(a: VersionRange, b: VersionRange): number | undefined {
  for (let version = a.max; version >= a.min; version -= 1) {
    if (version >= b.min && version <= b.max) return version;
  }
  return undefined;
}

export interface Hello extends VersionRange {
  readonly protocol: typeof STUDIO_PROTOCOL;
  /** Id of the secret: `install`, or the one that pairing gave. */
  readonly key: string;
  readonly nonce: string;
}

export interface Challenge {
  readonly handshake: string;
  readonly version: number;
  readonly challenge: string;
  /** Of the role `app`. */
  readonly proof: string;
}

export interface Prove {
  readonly handshake: string;
  /** Of the role `plugin`. */
  readonly proof: string;
  readonly studio: StudioIdentity;
}

/** Which Studio this is. */
export interface StudioIdentity {
  /** A random id that the plugin makes when it is loaded: tells two Studios with one place apart. */
  readonly window: string;
  /** 0 while the place was never published. */
  readonly placeId: number;
  readonly placeName: string;
  readonly pluginVersion: string;
  readonly studioVersion: string;
}

export interface SessionGrant {
  readonly session: string;
  /** Another one after every start of the app. */
  readonly epoch: string;
  readonly holdSeconds: number;
  readonly largestFrame: number;
  readonly appVersion: string;
}

export interface PairHello extends VersionRange {
  readonly protocol: typeof STUDIO_PROTOCOL;
  readonly nonce: string;
}

export interface PairChallenge {
  readonly pairing: string;
  readonly version: number;
  readonly challenge: string;
}

export interface PairProve {
  readonly pairing: string;
  /** Of the role `pair-plugin`, with the stretched code. */
  readonly proof: string;
}

export interface PairGrant {
  /** Id of the new secret. */
  readonly key: string;
  /** Of the role `pair-app`, with the stretched code. */
  readonly proof: string;
}

export interface BridgeFailure {
  readonly error: {
    readonly code: string;
    readonly message: string;
    readonly hint: string;
    /** With 426: what the app speaks. */
    readonly versions?: VersionRange;
    /** With `code-wrong`: how many tries are left. */
    readonly triesLeft?: number;
  };
}
