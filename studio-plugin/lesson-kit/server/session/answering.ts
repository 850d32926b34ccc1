/** Questions: answers and hints. Nothing that helps leaves the server before it is due. */
import {
  type AnswerProgress,
  answerProgress,
  checkAnswer,
  findActivity,
  NO_GAINS,
  RIGHT,
  recordAnswer,
  type ServerItem,
  takeHint,
} from '@toolboxai/shared/lesson/rules';
import type { ClientRequest } from '../../common/protocol.ts';
import { ANSWER_REACH } from '../../common/reach.ts';
import { asksAt, isAskable } from './activities/index.ts';
import { isNear, isOpen, notify, type SessionContext, settleChange } from './context.ts';
import { explanationFor } from './explanation.ts';
import type { Student } from './student.ts';

export function answerItem(
  context: SessionContext,
  student: Student,
  request: Extract<ClientRequest, { kind: 'answer' }>,
): void {
  const { activityId, itemId, requestId } = request;
  const question = askedQuestion(context, student, activityId, itemId);
  if (question === undefined) return;
  const { item, answer } = question;
  const verdict = answer.right ? RIGHT : checkAnswer(item, request.answer);
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
}

export function giveHint(context: SessionContext, student: Student, activityId: string, itemId: string): void {
  const question = askedQuestion(context, student, activityId, itemId);
  if (question === undefined) return;
  const hint = takeHint(question.item, question.answer);
  if (hint === undefined) return;
  const due = explanationFor(question.item, question.answer);
  context.ports.send(student.id, {
    kind: 'hint',
    itemId,
    text: hint.text,
    number: hint.number,
    ...(due === undefined ? {} : { explanation: due }),
  });
  context.ports.sink.save(student.id, student.progress);
}

/** The question, when this student may work on it now; says why when she may not, and nothing to who asks for what is not there. */
function askedQuestion(
  context: SessionContext,
  student: Student,
  activityId: string,
  itemId: string,
): { readonly item: ServerItem; readonly answer: AnswerProgress } | undefined {
  const activity = findActivity(context.lesson, activityId);
  const item = context.lesson.items.find((candidate) => candidate.id === itemId);
  const answer = answerProgress(student.progress, activityId, itemId);
  if (activity === undefined || item === undefined || answer === undefined) return undefined;
  if (!isOpen(context, student, activityId)) {
    notify(context, student, 'locked', activityId);
    return undefined;
  }
  if (!isAskable(student, activity, itemId)) return undefined;
  const asking = context.stations
    .ofActivity(activityId)
    .filter(({ role, part }) => asksAt(activity, itemId, role, part));
  if (!asking.some(({ id }) => isNear(context, student, id, ANSWER_REACH))) {
    notify(context, student, 'too-far', activityId);
    return undefined;
  }
  return { item, answer };
}
