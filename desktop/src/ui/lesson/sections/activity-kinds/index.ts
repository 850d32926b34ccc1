/** What the editor shows of an activity, by its kind. */
import type { ActivityKind, ActivityOf } from '@toolboxai/shared/lesson';
import { CollectAndSort } from './collect-and-sort.tsx';
import { GuidedExploration } from './guided-exploration.tsx';
import type { KindSection } from './kind-section.ts';
import { QuizGate } from './quiz-gate.tsx';

export const KIND_SECTIONS: { readonly [K in ActivityKind]: KindSection<ActivityOf<K>> } = {
  'quiz-gate': QuizGate,
  'collect-and-sort': CollectAndSort,
  'guided-exploration': GuidedExploration,
};
export type { KindSectionProps } from './kind-section.ts';
