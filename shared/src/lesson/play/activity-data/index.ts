/** An activity as both sides of a place know it, by its kind. */
import type { ActivityKind, ActivityOf, AnyActivity } from '../../schema/index.ts';
import type { ClientActivity, ClientActivityOf, ServerActivity, ServerActivityOf } from '../activities/index.ts';
import { collectAndSort } from './collect-and-sort.ts';
import { guidedExploration } from './guided-exploration.ts';
import type { KindData } from './kind-data.ts';
import { quizGate } from './quiz-gate.ts';

const KINDS: { readonly [K in ActivityKind]: KindData<ActivityOf<K>, ClientActivityOf<K>, ServerActivityOf<K>> } = {
  'quiz-gate': quizGate,
  'collect-and-sort': collectAndSort,
  'guided-exploration': guidedExploration,
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
