/** A quiz gate, taken apart: the share that must be right becomes a count. */
import type { ActivityOf } from '../../schema/index.ts';
import type { ClientQuizGate, ServerQuizGate } from '../activities/index.ts';
import { type KindData, NO_NEW_NAMES } from './kind-data.ts';
import { neededAnswers } from './needed-answers.ts';

export const quizGate: KindData<ActivityOf<'quiz-gate'>, ClientQuizGate, ServerQuizGate> = {
  partNames: NO_NEW_NAMES,
  toData: ({ kind, params: { itemIds, passShare } }, { shown, kept }) => {
    const gate = { kind, itemIds, needed: neededAnswers(itemIds.length, passShare) };
    return { client: { ...shown, ...gate }, server: { ...kept, ...gate } };
  },
};
