/**
 * Which measured reading grade is right for a class: the accepted band of the median of `readability`.
 *
 * On level follows the Common Core's text complexity bands (Supplement to Appendix A, Flesch-Kincaid column), which are
 * published for groups of grades: 2-3: 1.98-5.34, 4-5: 4.51-7.73, 6-8: 6.51-10.34, 9-10: 8.32-12.12, 11-12: 10.34-14.2.
 * A band is taken as that of the middle of its group and drawn straight in between, so that each grade has its own and
 * a higher grade never has a lower one. Below and above are the on-level bands of two grades down and up: the distance
 * that keeps the same content within reach without making it another lesson. Bands overlap on purpose: formulas are
 * good to about a grade. That the three texts of one passage rise is a check of its own (`tierOrder`).
 */
import type { Tier } from '@toolboxai/shared/lesson';
import type { GradeBand } from './readability.ts';

/** Middle of the group of grades, lower and upper end of its published band. */
const PUBLISHED: readonly (readonly [grade: number, low: number, high: number])[] = [
  [2.5, 1.98, 5.34],
  [4.5, 4.51, 7.73],
  [7, 6.51, 10.34],
  [9.5, 8.32, 12.12],
  [11.5, 10.34, 14.2],
];

const TIER_SHIFT: Readonly<Record<Tier, number>> = { below: -2, on: 0, above: 2 };

/** A text for emergent readers measures anywhere between 0 and this. */
const LOWEST_CEILING = 2;

/**
 * The reading grades accepted for a passage of `tier` in a class of `grade` (0 for Kindergarten to 12). The lower end
 * never falls below 0, and every band has room: its upper end is at least 2.
 */
export function gradeBand(grade: number, tier: Tier): GradeBand {
  const target = grade + TIER_SHIFT[tier];
  return {
    low: tenth(Math.max(0, interpolate(target, 1))),
    high: tenth(Math.max(LOWEST_CEILING, interpolate(target, 2))),
  };
}

function interpolate(grade: number, column: 1 | 2): number {
  // The first and last segments are extended beyond the published grades.
  const next = PUBLISHED.findIndex(([middle]) => grade < middle);
  const upperIndex = next === -1 ? PUBLISHED.length - 1 : Math.max(1, next);
  const lower = PUBLISHED[upperIndex - 1];
  const upper = PUBLISHED[upperIndex];
  if (!lower || !upper) throw new RangeError('at least two published bands are needed');
  return lower[column] + ((grade - lower[0]) / (upper[0] - lower[0])) * (upper[column] - lower[column]);
}

function tenth(value: number): number {
  return Math.round(value * 10) / 10 + 0;
}
