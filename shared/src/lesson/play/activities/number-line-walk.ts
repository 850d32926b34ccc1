/** A number line walk as both sides know it. Places are counted in steps from the left end. */
import type { ClientActivityFrame, ServerActivityFrame, WrongNote } from './frame.ts';

export interface ClientNumberLineWalk extends ClientActivityFrame {
  readonly kind: 'number-line-walk';
  readonly steps: number;
  /** Marks that carry their number. */
  readonly labels: readonly LineLabel[];
  readonly unit?: string;
  readonly targets: readonly ClientTask[];
}

export interface LineLabel {
  readonly step: number;
  readonly text: string;
}

/** A task that is no question of the lesson's list: a number to stand at, something to build. */
export interface ClientTask {
  readonly id: string;
  readonly prompt: string;
  /** How many hints can be asked for; their words come one at a time from the server. */
  readonly hintCount: number;
}

export interface ServerNumberLineWalk extends ServerActivityFrame {
  readonly kind: 'number-line-walk';
  readonly steps: number;
  /** In steps. */
  readonly tolerance: number;
  readonly targets: readonly LineTarget[];
}

/** A number to stand at. Its own note is said at any place that no known wrong idea leads to. */
export interface LineTarget extends WrongNote {
  readonly id: string;
  /** A number between two marks is no whole number of steps. */
  readonly at: number;
  readonly hints: readonly string[];
  readonly explanation: string;
  readonly wrong: readonly LineWrong[];
}

export interface LineWrong extends WrongNote {
  readonly at: number;
}
