/** A run that is over, read from its `finished` event. */
import { createEventFeed } from './event-feed.ts';
import { gateNotWaiting } from './gate.ts';
import type { Run, RunResult } from './run.ts';
import type { RunLog } from './run-log.ts';
import type { FinishedEvent } from './run-state.ts';

/** The result that a `finished` event stands for. */
export function resultOf(finished: FinishedEvent): RunResult {
  switch (finished.outcome) {
    case 'succeeded':
      return { outcome: 'succeeded', output: finished.output };
    case 'failed':
      return {
        outcome: 'failed',
        error: finished.error ?? { code: 'unexpected', message: 'The run failed; the record does not say why.' },
      };
    case 'cancelled':
    case 'ended-early':
      return { outcome: finished.outcome, reason: finished.reason ?? '' };
    default:
      return finished.outcome satisfies never;
  }
}

/** A run of the past: its result is there, its events can be read, nothing can be changed. */
export function pastRun(runId: string, finished: FinishedEvent, log: RunLog): Run {
  const feed = createEventFeed(runId, log);
  feed.close();
  return {
    runId,
    status: finished.outcome,
    result: Promise.resolve(resultOf(finished)),
    events: feed.follow,
    decide: (step) => {
      throw gateNotWaiting(step);
    },
    cancel: () => {},
  };
}
