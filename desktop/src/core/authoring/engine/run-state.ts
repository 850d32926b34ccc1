/** What the log says about a run: a pure reading of its events, and all the engine knows when it resumes. */
import { AppError } from '@toolboxai/shared/errors';
import type { RecordedError, RecordedRunEvent, RunEvent, RunSummary } from './run-log.ts';

export type StartedEvent = Extract<RunEvent, { type: 'run-started' }>;
export type FinishedEvent = Extract<RunEvent, { type: 'finished' }>;

export interface CompletedStep {
  readonly output: unknown;
  readonly inputHash: string;
}

export interface StepHistory {
  /** Number of the last attempt that was begun. */
  readonly attempts: number;
  /** How many attempts failed; attempts cut off by a crash did not fail. */
  readonly failures: number;
  /** The delay last waited, or to be waited; 0 when there was none. */
  readonly delayMs: number;
  /** When the next attempt is due, in milliseconds since the epoch. */
  readonly dueAt: number;
}

export const NO_HISTORY: StepHistory = { attempts: 0, failures: 0, delayMs: 0, dueAt: 0 };

export interface RunState {
  readonly started: StartedEvent;
  readonly completed: ReadonlyMap<string, CompletedStep>;
  readonly history: ReadonlyMap<string, StepHistory>;
  /** Gates that have shown their proposal since the run was last resumed, and wait for a decision. */
  readonly waiting: ReadonlySet<string>;
  /** Answers of a person, by gate. */
  readonly decisions: ReadonlyMap<string, unknown>;
  readonly failed: { readonly step: string; readonly error: RecordedError } | undefined;
  readonly cancelled: string | undefined;
  readonly finished: FinishedEvent | undefined;
}

/** Reads a run. Throws AppError `run-not-found` for no events, `run-log-damaged` when events are missing. */
export function readRun(runId: string, events: readonly RecordedRunEvent[]): RunState {
  const started = events[0]?.event;
  if (started === undefined) {
    throw new AppError({
      code: 'run-not-found',
      message: 'There is no record of this run.',
      hint: 'Start it again from the request.',
      details: { runId },
    });
  }
  if (started.type !== 'run-started' || events.some((recorded, index) => recorded.sequence !== index + 1)) {
    throw new AppError({
      code: 'run-log-damaged',
      message: 'The record of this run is incomplete.',
      hint: 'Start it again from the request, or restore a backup.',
      details: { runId },
    });
  }
  const completed = new Map<string, CompletedStep>();
  const history = new Map<string, StepHistory>();
  const waiting = new Set<string>();
  const decisions = new Map<string, unknown>();
  let failed: RunState['failed'];
  let cancelled: string | undefined;
  let finished: FinishedEvent | undefined;
  for (const { event, at } of events) {
    switch (event.type) {
      case 'started':
        history.set(event.step, { ...(history.get(event.step) ?? NO_HISTORY), attempts: event.attempt });
        break;
      case 'retried': {
        const before = history.get(event.step) ?? NO_HISTORY;
        const failures = before.failures + 1;
        history.set(event.step, { ...before, failures, delayMs: event.delayMs, dueAt: at + event.delayMs });
        break;
      }
      case 'completed':
        completed.set(event.step, { output: event.output, inputHash: event.inputHash });
        break;
      case 'suspended':
        waiting.add(event.step);
        break;
      case 'decided':
        waiting.delete(event.step);
        decisions.set(event.step, event.decision);
        break;
      case 'failed':
        failed = { step: event.step, error: event.error };
        break;
      case 'cancelled':
        cancelled = event.reason;
        break;
      case 'finished':
        finished = event;
        break;
      case 'run-resumed':
        // Open gates ask anew.
        waiting.clear();
        break;
      case 'run-started':
      case 'progress':
      case 'token':
        break;
      default:
        event satisfies never;
    }
  }
  return { started, completed, history, waiting, decisions, failed, cancelled, finished };
}

/** The status of a run as lists show it: `suspended` while a person is asked, also when other steps still work. */
export function statusOf(state: RunState): RunSummary['status'] {
  if (state.finished !== undefined) return state.finished.outcome;
  if (state.cancelled !== undefined) return 'cancelled';
  return state.waiting.size > 0 ? 'suspended' : 'running';
}
