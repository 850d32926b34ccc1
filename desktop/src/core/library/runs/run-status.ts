/** How the status of a run follows from its events, one at a time; equal to what the engine reads from all of them. */
import type { RunEvent, RunSummary } from '../../authoring/engine/index.ts';

export type RunStatus = RunSummary['status'];

/**
 * The status after `event`. `waiting` tells how many gates still wait for a person once the event is counted: a run
 * with several gates is suspended until the last of them is decided. A resumed process opens its gates anew. A
 * cancelled run only finishes, and a finished one stays finished.
 */
export function statusAfter(event: RunEvent, status: RunStatus, waiting: number): RunStatus {
  if (event.type === 'finished') return event.outcome;
  if (status !== 'running' && status !== 'suspended') return status;
  switch (event.type) {
    case 'run-resumed':
      return 'running';
    case 'suspended':
      return 'suspended';
    case 'cancelled':
      return 'cancelled';
    case 'decided':
      return waiting > 0 ? 'suspended' : 'running';
    default:
      return status;
  }
}
