/** A quiz gate asks what was written for it, and is as demanding as a third of its questions. */
import { type ActivityOf, BLOOM_LEVELS, type BloomLevel } from '@toolboxai/shared/lesson';
import type { LessonAssessment } from '../tasks/index.ts';
import { GIVES_NOTHING_TO_READ, type KindAuthoring } from './kind-authoring.ts';

export const quizGate: KindAuthoring<ActivityOf<'quiz-gate'>> = {
  ...GIVES_NOTHING_TO_READ,
  xp: { completion: 40, perCorrect: 10 },
  badge: null,
  build: (frame, { slot, itemIds, assessment }) => ({
    ...frame,
    kind: 'quiz-gate',
    bloom: bloomReached(slot.bloom, itemIds, assessment),
    params: { itemIds: [...itemIds], passShare: 0.7 },
  }),
  texts: () => [],
};

/** The level that the outline wanted, or the highest that a third of the questions really reach when that is lower. */
function bloomReached(wanted: BloomLevel, itemIds: readonly string[], { items }: LessonAssessment): BloomLevel {
  const asked = items.filter((item) => itemIds.includes(item.id)).map((item) => BLOOM_LEVELS.indexOf(item.bloom));
  const levels = asked.toSorted((a, b) => b - a);
  const reached = levels[Math.max(0, Math.ceil(levels.length / 3) - 1)] ?? 0;
  return BLOOM_LEVELS[Math.min(BLOOM_LEVELS.indexOf(wanted), reached)] ?? wanted;
}
