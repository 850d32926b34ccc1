/** A quiz gate, taken apart: the share that must be right becomes a count. */
import type { ActivityOf } from '../../schema/index.ts';
import type { ClientQuizGate, ServerQuizGate } from '../activities/index.ts';
import { type KindData, NO_NEW_NAMES } from './kind-data.ts';

export const quizGate: KindData<ActivityOf<'quiz-gate'>, ClientQuizGate, ServerQuizGate> = {
  partNames: NO_NEW_NAMES,
  toData: ({ kind, params: { itemIds, passShare } }, { shown, kept }) => {
    const gate = { kind, itemIds, needed: neededAnswers(itemIds.length, passShare) };
    return { client: { ...shown, ...gate }, server: { ...kept, ...gate } };
  },
};

/** The smallest count whose share of the items reaches `passShare`; the slack takes up the rounding of the product. */
function neededAnswers(count: number, passShare: number): number {
  return Math.max(1, Math.ceil(count * passShare - 1e-9));
}
