/**
 * What the keeping of progress needs from the engine. Stores and transports may yield and may fail at any time; they say so in
 * what they return and throw nothing.
 */
import type { JoinAnswer, JoinClaim, ProgressBatch } from '@toolboxai/shared/lesson/rules';

/** A key that was written rests for six seconds: the store takes what comes sooner into a queue, and warns. */
export const KEY_RESTS = 6.5;

/** A data store, or what stands in for one. */
export interface Store {
  /** `ok` is false when the store could not be asked. */
  readonly read: (key: string) => { readonly ok: boolean; readonly value?: unknown };
  /**
   * Changes the value in one step, seen by no one half done. `change` gets what is there now and returns what shall be there,
   * or undefined to leave it; it may be called more than once and must not yield. `userId` marks the value as that person's,
   * so that it is found when it must be erased. False when the store could not be reached.
   */
  readonly update: (key: string, change: (old: unknown) => object | undefined, userId?: number) => boolean;
  readonly remove: (key: string) => boolean;
  /** Some of the keys that begin so, `most` at most; undefined when the store could not be asked. */
  readonly keys: (prefix: string, most: number) => readonly string[] | undefined;
}

export type Delivery =
  /** Kept for good by the receiver, but for those that it will never take. */
  | { readonly outcome: 'taken'; readonly refused: readonly string[] }
  /** Not now; `after` seconds where the receiver named them. */
  | { readonly outcome: 'later'; readonly reason: string; readonly after?: number }
  /** The receiver cannot read what was sent, or it is too large; the same again would fare no better. */
  | { readonly outcome: 'unreadable' };

/** A way to whoever wants to know of progress. */
export interface Transport {
  readonly name: string;
  /** Seconds that events may gather before they are sent. */
  readonly gather: number;
  /** It is itself a data store: when it fails there is no use in keeping events in one meanwhile. */
  readonly isStore: boolean;
  readonly deliver: (batch: ProgressBatch) => Delivery;
  /** Undefined: it could not be asked now. */
  readonly link: (claim: JoinClaim) => JoinAnswer | undefined;
}

export interface KeeperPorts {
  /** Seconds since 1970. */
  readonly now: () => number;
  /** From 0 up to but without 1. */
  readonly random: () => number;
  /** 32 letters and digits that nobody else has. */
  readonly newId: () => string;
  /** Runs all side by side and returns when all have ended, or after so many seconds. */
  readonly together: (acts: readonly (() => void)[], seconds: number) => void;
  /** Yields for a moment. */
  readonly pause: () => void;
  /** For whoever looks after the place; said once for each cause. */
  readonly warn: (words: string) => void;
}
