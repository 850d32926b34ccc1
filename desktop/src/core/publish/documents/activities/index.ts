/** How an activity stands on paper, by its kind. */
import type { ActivityKind, ActivityOf, AnyActivity } from '@toolboxai/shared/lesson';
import type { Html } from '../html.ts';
import { buildToAMeasure } from './build-to-a-measure.ts';
import { collectAndSort } from './collect-and-sort.ts';
import { dialogue } from './dialogue.ts';
import { experiment } from './experiment.ts';
import { type KindOnPaper, ONLY_QUESTIONS } from './kind-on-paper.ts';
import { labelTheDiagram } from './label-the-diagram.ts';
import { matchingBridge } from './matching-bridge.ts';
import { numberLineWalk } from './number-line-walk.ts';
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
  'number-line-walk': numberLineWalk,
  'build-to-a-measure': buildToAMeasure,
  'timed-challenge': ONLY_QUESTIONS,
  'team-gate': ONLY_QUESTIONS,
  experiment,
};

/** The task with room to write; null when its questions stand among the others. */
export function taskOnPaper<K extends ActivityKind>(activity: AnyActivity<K>): Html | null {
  return KINDS[activity.kind].task(activity);
}

/** Its answers, a line each, for the key. */
export function taskAnswers<K extends ActivityKind>(activity: AnyActivity<K>): readonly string[] {
  return KINDS[activity.kind].answers(activity);
}
