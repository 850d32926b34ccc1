/** The gate opens at enough right answers; further ones are worth XP but are no further steps. */
import type { ServerQuizGate } from '../../play/activities/index.ts';
import { countRight } from './count-right.ts';
import type { KindRules } from './kind-rules.ts';

export const quizGate: KindRules<ServerQuizGate> = {
  scoredIds: (gate) => gate.itemIds,
  visitIds: () => [],
  stepsOf: (gate, progress) => {
    const right = countRight(progress);
    return { done: right > gate.needed ? gate.needed : right, needed: gate.needed };
  },
};
