/** A thing is put where it may or may not belong: booked, said, and shown. */
import { recordAnswer, type Verdict } from '@toolboxai/shared/lesson/rules';
import { type SessionContext, settleChange } from './context.ts';
import type { Student } from './student.ts';

export function placeThing(
  context: SessionContext,
  student: Student,
  activityId: string,
  thingId: string,
  placeId: string,
  { outcome, feedback, misconceptionId }: Verdict,
): void {
  const right = outcome === 'right';
  const gains = recordAnswer(context.lesson, student.progress, activityId, thingId, right, misconceptionId);
  context.ports.send(student.id, {
    kind: 'news',
    activityId,
    news: { type: 'placed', thingId, placeId, right, ...(right || feedback === undefined ? {} : { feedback }) },
  });
  settleChange(context, student, activityId, gains);
}
