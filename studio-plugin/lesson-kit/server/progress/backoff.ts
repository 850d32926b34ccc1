/** How long to wait after a failure: twice as long each time, and never at the same moment as everybody else. */

/** Seconds. */
const FIRST = 2;
const LONGEST = 300;
/** Pauses that a receiver asks for are kept up to this. */
const LONGEST_ASKED = 900;

/** Seconds until the next try after so many failures in a row; `random` is from 0 to 1. */
export function pauseAfter(failures: number, random: number, asked = 0): number {
  const full = math.min(LONGEST, FIRST * 2 ** (math.min(failures, 12) - 1));
  return math.max(full * (0.5 + random / 2), math.min(asked, LONGEST_ASKED));
}
