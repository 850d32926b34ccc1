/** How an activity stands on paper, by its kind. */
import type { ActivityKind, ActivityOf, AnyActivity } from '@toolboxai/shared/lesson';
import type { Html } from '../html.ts';
import { collectAndSort } from './collect-and-sort.ts';
import { dialogue } from './dialogue.ts';
import { type KindOnPaper, ONLY_QUESTIONS } from './kind-on-paper.ts';
import { labelTheDiagram } from './label-the-diagram.ts';
import { matchingBridge } from './matching-bridge.ts';
import { sequenceBuilder } from './sequence-builder.ts';
import { timelinePath } from './timeline-path.ts';

const KINDS: { readonly [K in ActivityKind]: KindOnPaper<ActivityOf<K>> } = {
  'quiz-gate': ONLY_QUESTIONS,
  'collect-and-sort': collectAndSort,
  'guided-exploration': ONLY_QUESTIONS,
  'sequence-builder': sequenceBuilder,
  'timeline-path': timelinePath,
  'matching-bridge': matchingBridge,
  'label-the-diagram': labelTheDiagram,
  dialogue,
};

/** The task with room to write; null when its questions stand among the others. */
export function taskOnPaper<K extends ActivityKind>(activity: AnyActivity<K>): Html | null {
  return KINDS[activity.kind].task(activity);
}

/** Its answers, a line each, for the key. */
export function taskAnswers<K extends ActivityKind>(activity: AnyActivity<K>): readonly string[] {
  return KINDS[activity.kind].answers(activity);
}
