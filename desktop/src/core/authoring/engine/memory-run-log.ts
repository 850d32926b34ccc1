/**
 * A run log in memory, for runs that need not outlive the process: a lesson made straight into a folder, and tests that
 * make thousands of events. Like the library's it keeps events as text and checks them on their way in and out, so nothing
 * works on it that would not work on the disk.
 */
import { type RecordedRunEvent, type RunLog, runEventSchema } from './run-log.ts';
import { readRun, statusOf } from './run-state.ts';

/** An empty log; `clock` gives the time of its events in milliseconds since the epoch. */
export function createMemoryRunLog(clock: () => number): RunLog {
  const runs = new Map<string, { readonly at: number; readonly text: string }[]>();
  const read = (runId: string, after = 0): RecordedRunEvent[] =>
    (runs.get(runId) ?? []).slice(after).map(({ at, text }, index) => ({
      runId,
      sequence: after + index + 1,
      at,
      event: runEventSchema.parse(JSON.parse(text)),
    }));
  return {
    append: (runId, event) => {
      const events = runs.get(runId) ?? [];
      runs.set(runId, events);
      const at = clock();
      events.push({ at, text: JSON.stringify(runEventSchema.parse(event)) });
      return { runId, sequence: events.length, at, event };
    },
    read,
    list: () =>
      [...runs.keys()].reverse().map((runId) => {
        const events = read(runId);
        const state = readRun(runId, events);
        const startedAt = events[0]?.at ?? 0;
        return { runId, workflow: state.started.workflow, startedAt, status: statusOf(state) };
      }),
  };
}
