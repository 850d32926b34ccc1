/** The gate opens at enough right answers; further ones are worth XP but are no further steps. */
import type { ServerQuizGate } from '../../play/activities/index.ts';
import { countRight } from './count-right.ts';
import { type KindRules, placesNothing } from './kind-rules.ts';

export const quizGate: KindRules<ServerQuizGate> = {
  scoredIds: (gate) => gate.itemIds,
  visitIds: () => [],
  placed: placesNothing,
  stepsOf: (gate, progress) => {
    const right = countRight(progress);
    if (right > gate.needed) return { done: gate.needed, needed: gate.needed };
    return { done: right, needed: gate.needed };
  },
};
