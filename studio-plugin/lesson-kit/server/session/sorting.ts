/** Collect and sort: one thing is carried at a time; the bin says whether it belongs there. */
import { answerProgress, recordAnswer, type ServerCollectAndSort } from '@toolboxai/shared/lesson/rules';
import { notify, type SessionContext, sendView, settleChange } from './context.ts';
import type { Student } from './student.ts';

/** Takes the thing up; one that was carried before lies where it lay. Things already sorted stay where they are. */
export function pickUp(
  context: SessionContext,
  student: Student,
  activity: ServerCollectAndSort,
  objectId: string,
): void {
  const answer = answerProgress(student.progress, activity.id, objectId);
  if (answer === undefined || answer.right) return;
  student.carrying = { activityId: activity.id, objectId };
  sendView(context, student);
}

/** Brings what is carried to a bin. Wrong or right, the hands are empty after it. */
export function bringToBin(
  context: SessionContext,
  student: Student,
  activity: ServerCollectAndSort,
  categoryId: string,
): void {
  const carried = student.carrying;
  if (carried === undefined || carried.activityId !== activity.id) {
    notify(context, student, 'hands-empty', activity.id);
    return;
  }
  const thing = activity.objects.find((candidate) => candidate.id === carried.objectId);
  student.carrying = undefined;
  if (thing === undefined || !activity.categoryIds.includes(categoryId)) {
    sendView(context, student);
    return;
  }
  const right = thing.categoryId === categoryId;
  const gains = recordAnswer(context.lesson, student.progress, activity.id, thing.id, right, thing.misconceptionId);
  context.ports.send(student.id, {
    kind: 'sorted',
    activityId: activity.id,
    objectId: thing.id,
    categoryId,
    right,
    ...(right ? {} : { feedback: thing.feedback }),
  });
  settleChange(context, student, activity.id, gains);
}

export function putBack(context: SessionContext, student: Student): void {
  if (student.carrying === undefined) return;
  student.carrying = undefined;
  sendView(context, student);
}
