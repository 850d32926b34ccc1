/** How demanding an activity really is that asks questions. */
import { BLOOM_LEVELS, type BloomLevel } from '@toolboxai/shared/lesson';
import type { LessonAssessment } from '../tasks/index.ts';

/** The level that the outline wanted, or the highest that a third of the questions really reach when that is lower. */
export function bloomReached(
  wanted: BloomLevel,
  itemIds: readonly string[],
  { items }: Pick<LessonAssessment, 'items'>,
): BloomLevel {
  const asked = items.filter((item) => itemIds.includes(item.id)).map((item) => BLOOM_LEVELS.indexOf(item.bloom));
  const levels = asked.toSorted((a, b) => b - a);
  const reached = levels[Math.max(0, Math.ceil(levels.length / 3) - 1)] ?? 0;
  return BLOOM_LEVELS[Math.min(BLOOM_LEVELS.indexOf(wanted), reached)] ?? wanted;
}
