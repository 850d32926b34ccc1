/** Long work in slices, so that Studio stays fluent: after each slice the engine gets a frame. */

export interface Pacer {
  /** Called between two small pieces of work; waits for the next frame when this one's share is used up. */
  readonly breathe: () => void;
}

/** Seconds of a frame that are ours. */
const SLICE = 0.006;

/** @param clock seconds, rising */
export function framePacer(clock: () => number = os.clock, rest: () => void = () => task.wait()): Pacer {
  let endsAt = clock() + SLICE;
  return {
    breathe: () => {
      if (clock() < endsAt) return;
      rest();
      endsAt = clock() + SLICE;
    },
  };
}
