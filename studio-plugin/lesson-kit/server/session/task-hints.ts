/** Hints of an activity as a whole: one at a time, only when asked for, and remembered. */
import { activityProgress, hintsNext, recordVisit, shownHints } from '@toolboxai/shared/lesson/rules';
import { type SessionContext, settleChange } from './context.ts';
import type { Student } from './student.ts';

interface Hinted {
  readonly id: string;
  readonly hints: readonly string[];
}

/** The hints that this student has seen. */
export function hintsSeen(student: Student, activity: Hinted): readonly string[] {
  const own = activityProgress(student.progress, activity.id);
  return own === undefined ? [] : shownHints(activity.hints, own);
}

export function giveTaskHint(context: SessionContext, student: Student, activity: Hinted): void {
  const hint = hintsNext(student.progress, activity.id, activity.hints);
  if (hint === undefined) return;
  const gains = recordVisit(context.lesson, student.progress, activity.id, hint.id);
  const number = hintsSeen(student, activity).size();
  context.ports.send(student.id, {
    kind: 'news',
    activityId: activity.id,
    news: { type: 'hint', text: hint.text, number },
  });
  settleChange(context, student, activity.id, gains);
}
