/** Things that are carried, one at a time, to where they belong. */
import { answerProgress, type Verdict } from '@toolboxai/shared/lesson/rules';
import { notify, type SessionContext, sendView } from './context.ts';
import { type PlacingWords, placeThing } from './placing.ts';
import type { Student } from './student.ts';

/** Takes the thing up; one that was carried before lies where it lay. Things in their place stay where they are. */
export function pickUp(context: SessionContext, student: Student, activityId: string, thingId: string): void {
  const answer = answerProgress(student.progress, activityId, thingId);
  if (answer?.right === true) return;
  student.carrying = { activityId, objectId: thingId };
  sendView(context, student);
}

/**
 * Brings what is carried to a place. Wrong or right, the hands are empty after it. `judge` says what it is worth there;
 * undefined when there is no such thing or place.
 */
export function bringTo(
  context: SessionContext,
  student: Student,
  activityId: string,
  placeId: string,
  judge: (thingId: string) => Verdict | undefined,
  words?: PlacingWords,
): void {
  const carried = student.carrying;
  if (carried === undefined || carried.activityId !== activityId) {
    notify(context, student, 'hands-empty', activityId);
    return;
  }
  student.carrying = undefined;
  const verdict = judge(carried.objectId);
  if (verdict === undefined) sendView(context, student);
  else placeThing(context, student, activityId, carried.objectId, placeId, verdict, words);
}

export function putBack(context: SessionContext, student: Student): void {
  if (student.carrying === undefined) return;
  student.carrying = undefined;
  sendView(context, student);
}
