/** A thing is put where it may or may not belong: booked, said, and shown. */
import { answerProgress, recordAnswer, TRIES_BEFORE_EXPLANATION, type Verdict } from '@toolboxai/shared/lesson/rules';
import type { PlacedNews } from '../../common/activity-protocol.ts';
import { type SessionContext, settleChange } from './context.ts';
import type { Student } from './student.ts';

export interface PlacingWords {
  readonly direction?: 'earlier' | 'later';
  readonly detail?: string;
  /** Where the thing belongs; told to who has tried often, so that nobody stays stuck. */
  readonly home?: string;
}

export function placeThing(
  context: SessionContext,
  student: Student,
  activityId: string,
  thingId: string,
  placeId: string,
  { outcome, feedback, misconceptionId }: Verdict,
  { direction, detail, home }: PlacingWords = {},
): void {
  const right = outcome === 'right';
  const gains = recordAnswer(context.lesson, student.progress, activityId, thingId, right, misconceptionId);
  const answer = answerProgress(student.progress, activityId, thingId);
  const told = !right && answer !== undefined && answer.tries >= TRIES_BEFORE_EXPLANATION ? home : undefined;
  if (told !== undefined && answer !== undefined) answer.explained = true;
  const news: PlacedNews = {
    type: 'placed',
    thingId,
    placeId,
    right,
    ...(right || feedback === undefined ? {} : { feedback }),
    ...(right || direction === undefined ? {} : { direction }),
    ...(told === undefined ? {} : { belongs: told }),
    ...(right && detail !== undefined ? { detail } : {}),
  };
  context.ports.send(student.id, { kind: 'news', activityId, news });
  settleChange(context, student, activityId, gains);
}
