/** Questions: answers and hints. Nothing that helps leaves the server before it is due. */
import {
  type AnswerProgress,
  answerProgress,
  checkAnswer,
  findActivity,
  type Helped,
  NO_GAINS,
  RIGHT,
  recordAnswer,
  type ServerActivity,
  takeHint,
} from '@toolboxai/shared/lesson/rules';
import type { ClientRequest } from '../../common/protocol.ts';
import { ANSWER_REACH } from '../../common/reach.ts';
import { answered, asksAnew, asksAt, isAskable, taskOf } from './activities/index.ts';
import { isNear, isOpen, notify, type SessionContext, settleChange } from './context.ts';
import { explanationFor } from './explanation.ts';
import type { Student } from './student.ts';

export function answerItem(
  context: SessionContext,
  student: Student,
  request: Extract<ClientRequest, { kind: 'answer' }>,
): void {
  const { activityId, itemId, requestId } = request;
  const activity = findActivity(context.lesson, activityId);
  const item = context.lesson.items.find((candidate) => candidate.id === itemId);
  const answer = activity === undefined || item === undefined ? undefined : asked(context, student, activity, itemId);
  if (activity === undefined || item === undefined || answer === undefined) return;
  const anew = answer.right && asksAnew(student, activity, itemId);
  const verdict = answer.right && !anew ? RIGHT : checkAnswer(item, request.answer);
  const counts = verdict.outcome !== 'unreadable' && !answer.right;
  const gains = counts
    ? recordAnswer(
        context.lesson,
        student.progress,
        activityId,
        itemId,
        verdict.outcome === 'right',
        verdict.misconceptionId,
      )
    : NO_GAINS;
  const due = explanationFor(item, answer);
  context.ports.send(student.id, {
    kind: 'verdict',
    requestId,
    verdict: {
      itemId,
      outcome: verdict.outcome,
      tries: answer.tries,
      ...(verdict.feedback === undefined ? {} : { feedback: verdict.feedback }),
      ...(due === undefined ? {} : { explanation: due }),
    },
  });
  if (counts) settleChange(context, student, activityId, gains);
  if (counts || anew) answered(context, student, activity, itemId, verdict.outcome === 'right');
}

/** A hint to a question, or to a task of the activity itself. */
export function giveHint(context: SessionContext, student: Student, activityId: string, itemId: string): void {
  const activity = findActivity(context.lesson, activityId);
  if (activity === undefined) return;
  const item: Helped | undefined =
    context.lesson.items.find((candidate) => candidate.id === itemId) ?? taskOf(activity, itemId);
  const answer = item === undefined ? undefined : asked(context, student, activity, itemId);
  if (item === undefined || answer === undefined) return;
  const hint = takeHint(item, answer);
  if (hint === undefined) return;
  const due = explanationFor(item, answer);
  context.ports.send(student.id, {
    kind: 'hint',
    itemId,
    text: hint.text,
    number: hint.number,
    ...(due === undefined ? {} : { explanation: due }),
  });
  context.ports.sink.save(student.id, student.progress);
}

/**
 * How far she is with the question or task, when she may work on it now; says why when she may not, and nothing to who asks
 * for what is not there.
 */
function asked(
  context: SessionContext,
  student: Student,
  activity: ServerActivity,
  itemId: string,
): AnswerProgress | undefined {
  const answer = answerProgress(student.progress, activity.id, itemId);
  if (answer === undefined) return undefined;
  if (!isOpen(context, student, activity.id)) {
    notify(context, student, 'locked', activity.id);
    return undefined;
  }
  if (taskOf(activity, itemId) === undefined && !isAskable(context, student, activity, itemId)) return undefined;
  const asking = context.stations
    .ofActivity(activity.id)
    .filter(({ role, part }) => asksAt(activity, itemId, role, part));
  if (!asking.some(({ id }) => isNear(context, student, id, ANSWER_REACH))) {
    notify(context, student, 'too-far', activity.id);
    return undefined;
  }
  return answer;
}
