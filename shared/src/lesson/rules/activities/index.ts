/** What the rules know of an activity, by its kind. */
import type { AnyServerActivity, PlayKind, ServerActivityOf } from '../../play/activities/index.ts';
import type { ActivityProgress, Steps } from '../progress.ts';
import { collectAndSort } from './collect-and-sort.ts';
import { guidedExploration } from './guided-exploration.ts';
import type { KindRules } from './kind-rules.ts';
import { quizGate } from './quiz-gate.ts';

const KINDS: { readonly [K in PlayKind]: KindRules<ServerActivityOf<K>> } = {
  'quiz-gate': quizGate,
  'collect-and-sort': collectAndSort,
  'guided-exploration': guidedExploration,
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
