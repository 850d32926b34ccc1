/** What the server does for an activity, by its kind. */
import type { AnyServerActivity, PlayKind, ServerActivityOf, StationRole } from '@toolboxai/shared/lesson/rules';
import type { SessionContext } from '../context.ts';
import type { Fields } from '../payload.ts';
import type { Student } from '../student.ts';
import { buildToAMeasure } from './build-to-a-measure.ts';
import { collectAndSort } from './collect-and-sort.ts';
import { dialogue } from './dialogue.ts';
import { experiment } from './experiment.ts';
import { guidedExploration } from './guided-exploration.ts';
import type { KindHandler, Task, UsedStation } from './kind-handler.ts';
import { labelTheDiagram } from './label-the-diagram.ts';
import { matchingBridge } from './matching-bridge.ts';
import { numberLineWalk } from './number-line-walk.ts';
import { quizGate } from './quiz-gate.ts';
import { sequenceBuilder } from './sequence-builder.ts';
import { teamGate } from './team-gate.ts';
import { timedChallenge } from './timed-challenge.ts';
import { timelinePath } from './timeline-path.ts';

const KINDS: { readonly [K in PlayKind]: KindHandler<ServerActivityOf<K>> } = {
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

export function useActivity<K extends PlayKind>(
  context: SessionContext,
  student: Student,
  activity: AnyServerActivity<K>,
  station: UsedStation,
): void {
  KINDS[activity.kind].use(context, student, activity, station);
}

export function actIn<K extends PlayKind>(
  context: SessionContext,
  student: Student,
  activity: AnyServerActivity<K>,
  act: Fields,
): void {
  KINDS[activity.kind].act(context, student, activity, act);
}

/** Whether the question, or the task, is shown at a station of this role and part. */
export function asksAt<K extends PlayKind>(
  activity: AnyServerActivity<K>,
  itemId: string,
  role: StationRole,
  part?: string,
): boolean {
  const kind = KINDS[activity.kind];
  if (role === kind.taskRole && kind.tasks?.(activity).some(({ id }) => id === itemId) === true) return true;
  return kind.itemsAt(activity, role, part).includes(itemId);
}

export function isAskable<K extends PlayKind>(
  context: SessionContext,
  student: Student,
  activity: AnyServerActivity<K>,
  itemId: string,
): boolean {
  return KINDS[activity.kind].isAskable(context, student, activity, itemId);
}

/** A task of the activity itself, which is no question of the lesson's list. */
export function taskOf<K extends PlayKind>(activity: AnyServerActivity<K>, taskId: string): Task | undefined {
  return KINDS[activity.kind].tasks?.(activity).find(({ id }) => id === taskId);
}

/** Whether a question that is right already is asked anew. */
export function asksAnew<K extends PlayKind>(
  student: Student,
  activity: AnyServerActivity<K>,
  itemId: string,
): boolean {
  return KINDS[activity.kind].asksAnew?.(student, activity, itemId) === true;
}

/** One of the activity's questions was just answered, and booked when it was not asked anew. */
export function answered<K extends PlayKind>(
  context: SessionContext,
  student: Student,
  activity: AnyServerActivity<K>,
  itemId: string,
  right: boolean,
): void {
  KINDS[activity.kind].answered?.(context, student, activity, itemId, right);
}

/** Someone who played the activity with others left the server. */
export function memberLeft<K extends PlayKind>(context: SessionContext, activity: AnyServerActivity<K>): void {
  KINDS[activity.kind].left?.(context, activity);
}
