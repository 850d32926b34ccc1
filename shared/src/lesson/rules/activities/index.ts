/** What the rules know of an activity, by its kind. */
import type { AnyServerActivity, PlayKind, ServerActivityOf } from '../../play/activities/index.ts';
import type { ActivityProgress, Steps } from '../progress.ts';
import { buildToAMeasure } from './build-to-a-measure.ts';
import { collectAndSort } from './collect-and-sort.ts';
import { dialogue } from './dialogue.ts';
import { experiment } from './experiment.ts';
import { guidedExploration } from './guided-exploration.ts';
import type { KindRules, Placed } from './kind-rules.ts';
import { labelTheDiagram } from './label-the-diagram.ts';
import { matchingBridge } from './matching-bridge.ts';
import { numberLineWalk } from './number-line-walk.ts';
import { quizGate } from './quiz-gate.ts';
import { sequenceBuilder } from './sequence-builder.ts';
import { teamGate } from './team-gate.ts';
import { timedChallenge } from './timed-challenge.ts';
import { timelinePath } from './timeline-path.ts';

const KINDS: { readonly [K in PlayKind]: KindRules<ServerActivityOf<K>> } = {
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

/** Ids of the scored answers of an activity, in its order. */
export function scoredAnswerIds<K extends PlayKind>(activity: AnyServerActivity<K>): readonly string[] {
  return KINDS[activity.kind].scoredIds(activity);
}

/** Ids of what can be visited in an activity: the stops of an exploration. */
export function visitIds<K extends PlayKind>(activity: AnyServerActivity<K>): readonly string[] {
  return KINDS[activity.kind].visitIds(activity);
}

export function stepsOf<K extends PlayKind>(activity: AnyServerActivity<K>, progress: ActivityProgress): Steps {
  return KINDS[activity.kind].stepsOf(activity, progress);
}

/** What stands where it belongs, in activities with things and places. */
export function placedIn<K extends PlayKind>(
  activity: AnyServerActivity<K>,
  progress: ActivityProgress,
): readonly Placed[] {
  return KINDS[activity.kind].placed(activity, progress);
}
