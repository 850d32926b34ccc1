/** A timed challenge as both sides know it. */
import type { ClientActivityFrame, ServerActivityFrame } from './frame.ts';

export interface ClientTimedChallenge extends ClientActivityFrame {
  readonly kind: 'timed-challenge';
  readonly itemIds: readonly string[];
  /** How many right answers complete it, in however many rounds. */
  readonly needed: number;
  /** Seconds of one round; absent when nobody plays against the clock. */
  readonly seconds?: number;
  /** A round in which everything is right earns more, so every round asks everything. */
  readonly wholeRounds: boolean;
}

export interface ServerTimedChallenge extends ServerActivityFrame {
  readonly kind: 'timed-challenge';
  readonly itemIds: readonly string[];
  readonly needed: number;
  readonly seconds?: number;
  /** A round in which everything was right is one more scored answer. */
  readonly speedBonus: boolean;
}
