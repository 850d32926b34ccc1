/** An activity as both sides of a place know it, by its kind. */
import type { ActivityKind, ActivityOf, AnyActivity } from '../../schema/index.ts';
import type { ClientActivity, ClientActivityOf, ServerActivity, ServerActivityOf } from '../activities/index.ts';
import { buildToAMeasure } from './build-to-a-measure.ts';
import { collectAndSort } from './collect-and-sort.ts';
import { dialogue } from './dialogue.ts';
import { experiment } from './experiment.ts';
import { guidedExploration } from './guided-exploration.ts';
import type { KindData } from './kind-data.ts';
import { labelTheDiagram } from './label-the-diagram.ts';
import { matchingBridge } from './matching-bridge.ts';
import { numberLineWalk } from './number-line-walk.ts';
import { quizGate } from './quiz-gate.ts';
import { sequenceBuilder } from './sequence-builder.ts';
import { teamGate } from './team-gate.ts';
import { timedChallenge } from './timed-challenge.ts';
import { timelinePath } from './timeline-path.ts';

const KINDS: { readonly [K in ActivityKind]: KindData<ActivityOf<K>, ClientActivityOf<K>, ServerActivityOf<K>> } = {
  'quiz-gate': quizGate,
  'collect-and-sort': collectAndSort,
  'guided-exploration': guidedExploration,
  'sequence-builder': sequenceBuilder,
  'timeline-path': timelinePath,
  'matching-bridge': matchingBridge,
  'label-the-diagram': labelTheDiagram,
  dialogue: dialogue,
  'number-line-walk': numberLineWalk,
  'build-to-a-measure': buildToAMeasure,
  'timed-challenge': timedChallenge,
  'team-gate': teamGate,
  experiment,
};

export interface ActivityData {
  readonly client: ClientActivity;
  readonly server: ServerActivity;
}

export function toActivityData<K extends ActivityKind>(activity: AnyActivity<K>): ActivityData {
  const { id, title, instructions, xp } = activity;
  return KINDS[activity.kind].toData(activity, {
    shown: { id, title, instructions },
    kept: { id, completionXp: xp.completion, perCorrectXp: xp.perCorrect },
  });
}

/** What the parts of an activity are called inside the place, where they do not keep the id that the lesson gives them. */
export function partNames<K extends ActivityKind>(activity: AnyActivity<K>): ReadonlyMap<string, string> {
  return KINDS[activity.kind].partNames(activity);
}
