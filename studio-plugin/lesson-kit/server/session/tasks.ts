/**
 * Tasks that are no questions of the lesson's list (a number to stand at, something to build): judged, booked and told
 * like an answer to a question, so that hints, tries and explanations work alike.
 */
import {
  answerProgress,
  type Helped,
  NO_GAINS,
  RIGHT,
  recordAnswer,
  type ServerActivity,
  type Verdict,
} from '@toolboxai/shared/lesson/rules';
import { ANSWER_REACH } from '../../common/reach.ts';
import { isNear, notify, type SessionContext, settleChange } from './context.ts';
import { explanationFor } from './explanation.ts';
import type { Student } from './student.ts';

export interface HandedIn {
  readonly task: Helped & { readonly id: string };
  readonly requestId: number;
}

/** A verdict, with the kit's own name for why something cannot be judged yet. */
export type TaskVerdict = Verdict & { readonly fault?: string };

/**
 * Judges what was handed in and tells the student. `judge` is asked only when it counts; undefined means that there was
 * nothing to judge and that she knows why. The student must be near a station of the activity.
 */
export function judgeTask(
  context: SessionContext,
  student: Student,
  activity: ServerActivity,
  { task, requestId }: HandedIn,
  judge: () => TaskVerdict | undefined,
): void {
  const { id } = task;
  const answer = answerProgress(student.progress, activity.id, id);
  if (answer === undefined) return;
  const stations = context.stations.ofActivity(activity.id);
  if (!stations.some((station) => isNear(context, student, station.id, ANSWER_REACH))) {
    notify(context, student, 'too-far', activity.id);
    return;
  }
  const verdict: TaskVerdict | undefined = answer.right ? RIGHT : judge();
  if (verdict === undefined) return;
  const counts = verdict.outcome !== 'unreadable' && !answer.right;
  const gains = counts
    ? recordAnswer(
        context.lesson,
        student.progress,
        activity.id,
        id,
        verdict.outcome === 'right',
        verdict.misconceptionId,
      )
    : NO_GAINS;
  const due = explanationFor(task, answer);
  context.ports.send(student.id, {
    kind: 'verdict',
    requestId,
    verdict: {
      itemId: id,
      outcome: verdict.outcome,
      tries: answer.tries,
      ...(verdict.feedback === undefined ? {} : { feedback: verdict.feedback }),
      ...(verdict.fault === undefined ? {} : { fault: verdict.fault }),
      ...(due === undefined ? {} : { explanation: due }),
    },
  });
  if (counts) settleChange(context, student, activity.id, gains);
}
