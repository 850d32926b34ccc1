/** A log in whose writing the process dies: at the given append, before or after the event is on the disk. */
import type { RunLog } from '../run-log.ts';

export interface Crash {
  /** The append at which it happens; 1 is the first. */
  readonly at: number;
  /** Whether the event of that append is still written. */
  readonly written: boolean;
}

export function crashingLog(log: RunLog, crash: Crash): RunLog {
  let appends = 0;
  return {
    ...log,
    append: (runId, event) => {
      appends += 1;
      if (appends > crash.at) throw new Error('A dead process wrote to the log.');
      const recorded = appends < crash.at || crash.written ? log.append(runId, event) : undefined;
      if (recorded === undefined || appends === crash.at) throw new Error('The process died.');
      return recorded;
    },
  };
}
