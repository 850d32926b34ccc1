/** A run as its owner sees it. */
import type { FollowOptions } from './event-feed.ts';
import type { RecordedError, RecordedRunEvent, RunSummary } from './run-log.ts';

/** `interrupted`: this process stopped working on the run (it was closed, or the log failed); it can be resumed. */
export type RunStatus = RunSummary['status'] | 'interrupted';

export type RunResult<Out = unknown> =
  | { readonly outcome: 'succeeded'; readonly output: Out }
  | { readonly outcome: 'failed'; readonly error: RecordedError }
  | { readonly outcome: 'cancelled'; readonly reason: string }
  | { readonly outcome: 'ended-early'; readonly reason: string };

export interface Run<Out = unknown> {
  readonly runId: string;
  readonly status: RunStatus;
  /** Resolves with every outcome, also a failure. Rejects only when the run was interrupted and is not over. */
  readonly result: Promise<RunResult<Out>>;
  /** The events after `after`, then live ones until the run is over: none missing, none twice. */
  events(options?: FollowOptions): AsyncIterable<RecordedRunEvent>;
  /** Answers a waiting gate. Throws AppError `gate-not-waiting` or `decision-invalid`. */
  decide(step: string, decision: unknown): void;
  /** Ends the run at once, whether or not its steps heed their signal. Does nothing when it is over. */
  cancel(reason: string): void;
}
