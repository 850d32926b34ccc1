/** How the status of a run follows from its events. */
import type { RunEvent, RunSummary } from '../../authoring/engine/run-log.ts';

export type RunStatus = RunSummary['status'];

/**
 * The status after `event`. `waiting` tells how many gates still wait for a person once the event is counted: a run
 * with several gates is suspended until the last of them is decided. A resumed process opens its gates anew.
 */
export function statusAfter(event: RunEvent, status: RunStatus, waiting: number): RunStatus {
  switch (event.type) {
    case 'run-started':
    case 'run-resumed':
      return 'running';
    case 'suspended':
      return 'suspended';
    case 'decided':
      return waiting > 0 ? 'suspended' : 'running';
    case 'cancelled':
      return 'cancelled';
    case 'finished':
      return event.outcome;
    default:
      return status;
  }
}
