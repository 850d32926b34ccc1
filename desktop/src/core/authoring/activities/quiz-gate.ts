/** A quiz gate asks what was written for it, and is as demanding as a third of its questions. */
import type { ActivityOf } from '@toolboxai/shared/lesson';
import { bloomReached } from './bloom-reached.ts';
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
