/** What the server does for an activity, by its kind. */
import type { AnyServerActivity, PlayKind, ServerActivityOf, StationRole } from '@toolboxai/shared/lesson/rules';
import type { SessionContext } from '../context.ts';
import type { Fields } from '../payload.ts';
import type { Student } from '../student.ts';
import { collectAndSort } from './collect-and-sort.ts';
import { dialogue } from './dialogue.ts';
import { guidedExploration } from './guided-exploration.ts';
import type { KindHandler, UsedStation } from './kind-handler.ts';
import { labelTheDiagram } from './label-the-diagram.ts';
import { matchingBridge } from './matching-bridge.ts';
import { quizGate } from './quiz-gate.ts';
import { sequenceBuilder } from './sequence-builder.ts';
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

/** Whether the question is asked at a station of this role and part. */
export function asksAt<K extends PlayKind>(
  activity: AnyServerActivity<K>,
  itemId: string,
  role: StationRole,
  part?: string,
): boolean {
  return KINDS[activity.kind].itemsAt(activity, role, part).includes(itemId);
}

export function isAskable<K extends PlayKind>(
  student: Student,
  activity: AnyServerActivity<K>,
  itemId: string,
): boolean {
  return KINDS[activity.kind].isAskable(student, activity, itemId);
}
