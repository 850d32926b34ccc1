/** What authoring knows of an activity, by its kind. */
import type { Activity, ActivityKind, ActivityOf, AnyActivity } from '@toolboxai/shared/lesson';
import type { WrittenTask } from '../tasks/index.ts';
import { buildToAMeasure } from './build-to-a-measure.ts';
import { collectAndSort } from './collect-and-sort.ts';
import { dialogue } from './dialogue.ts';
import { experiment } from './experiment.ts';
import { guidedExploration } from './guided-exploration.ts';
import type { ActivityFrame, KindAuthoring, KindBadge, WrittenParts } from './kind-authoring.ts';
import { labelTheDiagram } from './label-the-diagram.ts';
import { matchingBridge } from './matching-bridge.ts';
import { numberLineWalk } from './number-line-walk.ts';
import { quizGate } from './quiz-gate.ts';
import { sequenceBuilder } from './sequence-builder.ts';
import { teamGate } from './team-gate.ts';
import { timedChallenge } from './timed-challenge.ts';
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
  'number-line-walk': numberLineWalk,
  'build-to-a-measure': buildToAMeasure,
  'timed-challenge': timedChallenge,
  'team-gate': teamGate,
  experiment,
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

/** The activity with another task of its kind in place of the one that it had; the questions that it asks stay. */
export function withTask(activity: Activity, task: WrittenTask): Activity {
  const { id, title, zoneId, minutes, xp } = activity;
  const { instructions, objectiveId, bloom } = task;
  const frame = { id, title, zoneId, minutes, xp, instructions, objectiveIds: [objectiveId], bloom };
  if (task.kind === 'experiment') {
    const conclusionId = activity.kind === 'experiment' ? activity.params.conclusionId : task.conclusion.id;
    return { ...frame, kind: task.kind, params: { ...task.params, conclusionId } };
  }
  const { instructions: _, objectiveId: _objective, bloom: _bloom, activityId: _activity, ...own } = task;
  return { ...frame, ...own };
}
