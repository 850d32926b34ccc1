/**
 * Pairing by a typed code, for a plugin that this app did not write. At most one code is shown; it lives two minutes, stands
 * three wrong proofs, and gives one secret. The code itself never crosses the line.
 */
import { randomInt } from 'node:crypto';
import {
  CODE_LENGTH,
  CODE_LETTERS,
  commonVersion,
  type PairChallenge,
  type PairGrant,
  type PairHello,
  type PairProve,
  type ProofSubject,
  STUDIO_VERSIONS,
} from '@toolboxai/shared/studio-sync';
import type { StudioKeys } from './keys.ts';
import { isSame, proofOf, stretched } from './proofs.ts';
import { Refusal, refused, versionRefused } from './refusals.ts';

export const CODE_LIFE_MS = 120_000;
export const CODE_TRIES = 3;
/** Pairings begun and not proved; more at once only a flood begins, and then the oldest goes. */
const MOST_BEGUN = 8;

export interface ShownCode {
  readonly code: string;
  /** Milliseconds since the Unix epoch. */
  readonly until: number;
}

export interface PairingOptions {
  readonly keys: Pick<StudioKeys, 'add'>;
  readonly clock: () => number;
  readonly randomHex: (digits: number) => string;
  readonly port: () => number;
}

interface OpenCode extends ShownCode {
  readonly key: string;
  readonly begun: Map<string, ProofSubject>;
  triesLeft: number;
}

export class Pairing {
  readonly #options: PairingOptions;
  #open: OpenCode | undefined;

  constructor(options: PairingOptions) {
    this.#options = options;
  }

  /** Shows a new code; one that was shown before is worth nothing from now on. */
  show(): ShownCode {
    const code = Array.from({ length: CODE_LENGTH }, () => CODE_LETTERS.charAt(randomInt(CODE_LETTERS.length))).join(
      '',
    );
    const until = this.#options.clock() + CODE_LIFE_MS;
    this.#open = { code, until, key: stretched(code), begun: new Map(), triesLeft: CODE_TRIES };
    return { code, until };
  }

  hide(): void {
    this.#open = undefined;
  }

  /** The code that may be typed now. */
  shown(): ShownCode | undefined {
    const open = this.#current();
    return open && { code: open.code, until: open.until };
  }

  /** @throws Refusal `no-code-shown`, `plugin-too-old`, `plugin-too-new` */
  begin(hello: PairHello): PairChallenge {
    const open = this.#mustBeOpen();
    const version = commonVersion(STUDIO_VERSIONS, hello);
    if (version === undefined) throw versionRefused(hello);
    const pairing = this.#options.randomHex(32);
    const challenge = this.#options.randomHex(32);
    open.begun.set(pairing, { port: this.#options.port(), key: 'code', nonce: hello.nonce, challenge, version });
    for (const oldest of open.begun.keys()) {
      if (open.begun.size <= MOST_BEGUN) break;
      open.begun.delete(oldest);
    }
    return { pairing, version, challenge };
  }

  /** @throws Refusal `no-code-shown`, `code-wrong`, `code-used-up`; AppError when the secret cannot be kept, and the code still holds */
  prove({ pairing, proof }: PairProve): PairGrant {
    const open = this.#mustBeOpen();
    const subject = open.begun.get(pairing);
    if (subject === undefined) throw noCodeShown();
    if (!isSame(proof, proofOf(open.key, 'pair-plugin', subject))) {
      open.begun.delete(pairing);
      open.triesLeft -= 1;
      if (open.triesLeft > 0) throw codeWrong(open.triesLeft);
      this.#open = undefined;
      throw codeUsedUp();
    }
    const key = this.#options.randomHex(16);
    this.#options.keys.add(key, proofOf(open.key, 'secret', subject));
    this.#open = undefined;
    return { key, proof: proofOf(open.key, 'pair-app', subject) };
  }

  #current(): OpenCode | undefined {
    if (this.#open !== undefined && this.#options.clock() >= this.#open.until) this.#open = undefined;
    return this.#open;
  }

  #mustBeOpen(): OpenCode {
    const open = this.#current();
    if (open === undefined) throw noCodeShown();
    return open;
  }
}

function noCodeShown(): Refusal {
  return refused(
    409,
    'no-code-shown',
    'The app shows no code, or the code has run out.',
    'Open “Roblox Studio” in the app, press “Pair”, and type the code within two minutes.',
  );
}

function codeWrong(triesLeft: number): Refusal {
  return new Refusal(409, {
    error: {
      code: 'code-wrong',
      message: 'That is not the code that the app shows.',
      hint: `Look again and type it once more; ${triesLeft === 1 ? 'one try is' : `${triesLeft} tries are`} left.`,
      triesLeft,
    },
  });
}

function codeUsedUp(): Refusal {
  return refused(
    409,
    'code-used-up',
    'The code was wrong three times and holds no longer.',
    'Let the app show a new code.',
  );
}
