/** What authoring knows of an activity, by its kind. */
import type { Activity, ActivityKind, ActivityOf, AnyActivity } from '@toolboxai/shared/lesson';
import type { WrittenTask } from '../tasks/index.ts';
import { collectAndSort } from './collect-and-sort.ts';
import { dialogue } from './dialogue.ts';
import { guidedExploration } from './guided-exploration.ts';
import type { ActivityFrame, KindAuthoring, KindBadge, WrittenParts } from './kind-authoring.ts';
import { labelTheDiagram } from './label-the-diagram.ts';
import { matchingBridge } from './matching-bridge.ts';
import { quizGate } from './quiz-gate.ts';
import { sequenceBuilder } from './sequence-builder.ts';
import { timelinePath } from './timeline-path.ts';

const KINDS: { readonly [K in ActivityKind]: KindAuthoring<ActivityOf<K>> } = {
  'quiz-gate': quizGate,
  'collect-and-sort': collectAndSort,
  'guided-exploration': guidedExploration,
  'sequence-builder': sequenceBuilder,
  'timeline-path': timelinePath,
  'matching-bridge': matchingBridge,
  'label-the-diagram': labelTheDiagram,
  dialogue: dialogue,
};

export type { WrittenParts };

/** From a slot of the outline and what was written for it to the activity; XP is that of its kind. */
export function buildActivity(frame: Omit<ActivityFrame, 'xp'>, written: WrittenParts): Activity {
  const kind = KINDS[written.slot.kind];
  return kind.build({ ...frame, xp: kind.xp }, written);
}

export function badgeOf(kind: ActivityKind): KindBadge | null {
  return KINDS[kind].badge;
}

/** Everything that students can read in an activity, also after a wrong try. */
export function activityTexts<K extends ActivityKind>(activity: AnyActivity<K>): readonly string[] {
  return [activity.title, activity.instructions, ...KINDS[activity.kind].texts(activity)];
}

/** What an activity gives students to read before anything is asked. */
export function readingsOf<K extends ActivityKind>(activity: AnyActivity<K>): readonly string[] {
  return KINDS[activity.kind].readings(activity);
}

/** Words of the lesson that an activity explains. */
export function explainedWordIds<K extends ActivityKind>(activity: AnyActivity<K>): readonly string[] {
  return KINDS[activity.kind].wordIds(activity);
}

/** The activity with another task of its kind in place of the one that it had. */
export function withTask(activity: Activity, task: WrittenTask): Activity {
  const { id, title, zoneId, minutes, xp } = activity;
  const { instructions, objectiveId, bloom, activityId: _, ...own } = task;
  return { id, title, zoneId, minutes, xp, instructions, objectiveIds: [objectiveId], bloom, ...own };
}
