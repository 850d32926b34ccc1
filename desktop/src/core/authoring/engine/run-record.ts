/**
 * The record of a live run: writes its events, lets others follow them, and brings it to its end, once. An event that
 * cannot be written interrupts the run, because what follows from it could not be resumed.
 */
import { AppError } from '@toolboxai/shared/errors';
import { createEventFeed, type EventFeed } from './event-feed.ts';
import type { RunResult, RunStatus } from './run.ts';
import type { RunEvent, RunLog } from './run-log.ts';
import { resultOf } from './run-result.ts';
import type { FinishedEvent } from './run-state.ts';

export interface RunRecordOptions {
  readonly runId: string;
  readonly log: RunLog;
  /** Called before the end is written: the last chance to write what is held back. */
  readonly onEnding: () => void;
  /** Called when nothing more will be written. */
  readonly onOver: (reason: Error) => void;
}

export class RunRecord {
  readonly result: Promise<RunResult>;
  readonly follow: EventFeed['follow'];
  readonly #options: RunRecordOptions;
  readonly #settle = Promise.withResolvers<RunResult>();
  readonly #feed: EventFeed;
  #over: RunStatus | undefined;

  constructor(options: RunRecordOptions) {
    this.#options = options;
    this.#feed = createEventFeed(options.runId, options.log);
    this.follow = this.#feed.follow;
    this.result = this.#settle.promise;
    // An interrupted run rejects; that must not take down a process in which nobody asked for the result.
    this.result.catch(() => {});
  }

  /** How the run ended, or `undefined` while it is live. */
  ended(): RunStatus | undefined {
    return this.#over;
  }

  isOver(): boolean {
    return this.#over !== undefined;
  }

  /** Durable when it returns. Throws AppError `run-log-failed` after interrupting the run. */
  append(event: RunEvent): void {
    try {
      this.#options.log.append(this.#options.runId, event);
    } catch (error) {
      const failure = logFailed(error);
      this.interrupt(failure);
      throw failure;
    }
    this.#feed.wake();
  }

  /** As `append` while the run is live, for callers who need not know whether it was interrupted by that. */
  tell(event: RunEvent): void {
    if (this.isOver()) return;
    try {
      this.append(event);
    } catch {
      // The run is interrupted now, and whoever awaits its result is given this error.
    }
  }

  /** Ends the run; `reason` is written just before the end. Does nothing when it is over. */
  finish(end: Omit<FinishedEvent, 'type'>, reason?: RunEvent): void {
    if (this.isOver()) return;
    this.#options.onEnding();
    if (reason !== undefined) this.tell(reason);
    const finished: FinishedEvent = { type: 'finished', ...end };
    this.tell(finished);
    if (this.isOver()) return;
    this.#over = finished.outcome;
    this.#options.onOver(new Error(`The run is over: ${finished.outcome}.`));
    this.#settle.resolve(resultOf(finished));
    this.#feed.close();
  }

  /** Stops without an end: nothing more is written, and the run can be resumed. */
  interrupt(error: Error): void {
    if (this.isOver()) return;
    this.#over = 'interrupted';
    this.#options.onOver(error);
    this.#settle.reject(error);
    this.#feed.close(error);
  }
}

function logFailed(cause: unknown): AppError {
  return new AppError({
    code: 'run-log-failed',
    message: 'The run was interrupted because its progress could not be saved.',
    hint: 'Check that the disk is not full, then resume the run; what was finished is kept.',
    cause,
  });
}
