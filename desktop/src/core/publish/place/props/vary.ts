/** Small differences that keep repeated things from looking stamped. */
import type { Random } from '../../../random.ts';

/** A length from `low` to `high` studs, to a tenth. */
export function between(random: Random, low: number, high: number): number {
  return random.int(Math.round(low * 10), Math.round(high * 10)) / 10;
}
