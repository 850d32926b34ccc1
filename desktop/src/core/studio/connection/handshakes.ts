/** The mutual challenge that comes before a session: hello, then proof. A challenge is answered once, and soon. */
import {
  type Challenge,
  commonVersion,
  type Hello,
  type ProofSubject,
  type Prove,
  STUDIO_VERSIONS,
} from '@toolboxai/shared/studio-sync';
import type { StudioKeys } from './keys.ts';
import { isSame, proofOf } from './proofs.ts';
import { pluginUnknown, proofWrong, versionRefused } from './refusals.ts';

const CHALLENGE_LIFE_MS = 30_000;
/** More than so many at once are a flood, and the oldest goes. */
const MOST_OPEN = 64;

export interface HandshakeOptions {
  readonly keys: Pick<StudioKeys, 'find'>;
  readonly clock: () => number;
  readonly randomHex: (digits: number) => string;
  readonly port: () => number;
}

interface Opened extends ProofSubject {
  readonly secret: string;
  readonly until: number;
}

export class Handshakes {
  readonly #options: HandshakeOptions;
  readonly #open = new Map<string, Opened>();

  constructor(options: HandshakeOptions) {
    this.#options = options;
  }

  /** @throws Refusal `plugin-too-old`, `plugin-too-new`, `plugin-unknown` */
  hello(hello: Hello): Challenge {
    const { keys, clock, randomHex, port } = this.#options;
    const version = commonVersion(STUDIO_VERSIONS, hello);
    if (version === undefined) throw versionRefused(hello);
    const secret = keys.find(hello.key);
    if (secret === undefined) throw pluginUnknown();
    const handshake = randomHex(32);
    const subject = { port: port(), key: hello.key, nonce: hello.nonce, challenge: randomHex(32), version };
    this.#open.set(handshake, { ...subject, secret, until: clock() + CHALLENGE_LIFE_MS });
    for (const oldest of this.#open.keys()) {
      if (this.#open.size <= MOST_OPEN) break;
      this.#open.delete(oldest);
    }
    return { handshake, version, challenge: subject.challenge, proof: proofOf(secret, 'app', subject) };
  }

  /** The token of the session that begins. @throws Refusal `proof-wrong` */
  prove({ handshake, proof }: Prove): string {
    const opened = this.#open.get(handshake);
    this.#open.delete(handshake);
    if (opened === undefined || this.#options.clock() >= opened.until) throw proofWrong();
    if (!isSame(proof, proofOf(opened.secret, 'plugin', opened))) throw proofWrong();
    return proofOf(opened.secret, 'session', opened);
  }
}
