/** Questions: opening a panel, answers, hints. Nothing that helps leaves the server before it is due. */
import {
  type AnswerProgress,
  activityProgress,
  answerProgress,
  checkAnswer,
  findActivity,
  hintsTaken,
  isExplanationDue,
  NO_GAINS,
  RIGHT,
  recordAnswer,
  type ServerActivity,
  type ServerItem,
  takeHint,
} from '@toolboxai/shared/lesson/rules';
import type { ClientRequest, ItemStanding } from '../../common/protocol.ts';
import { ANSWER_REACH } from '../../common/reach.ts';
import { isNear, isOpen, notify, type SessionContext, settleChange } from './context.ts';
import type { Student } from './student.ts';

/** Shows the questions of a gate, or one stop, as this student left them. */
export function openPanel(context: SessionContext, student: Student, activity: ServerActivity, stopId?: string): void {
  const standings: ItemStanding[] = [];
  for (const itemId of itemsAt(activity, stopId)) {
    const standing = standingOf(context, student, activity.id, itemId);
    if (standing !== undefined) standings.push(standing);
  }
  context.ports.send(student.id, {
    kind: 'open',
    activityId: activity.id,
    ...(stopId === undefined ? {} : { stopId }),
    items: standings,
  });
}

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
  if (!isReadFirst(student, activity, itemId)) return undefined;
  const asking = context.stations
    .ofActivity(activityId)
    .filter(({ role, part }) => role === 'kiosk' || (role === 'stop' && itemsAt(activity, part).includes(itemId)));
  if (!asking.some(({ id }) => isNear(context, student, id, ANSWER_REACH))) {
    notify(context, student, 'too-far', activityId);
    return undefined;
  }
  return { item, answer };
}

/** The question of a stop comes after its text. */
function isReadFirst(student: Student, activity: ServerActivity, itemId: string): boolean {
  if (activity.kind !== 'guided-exploration') return true;
  const visited = activityProgress(student.progress, activity.id)?.visited ?? [];
  return activity.stops.some((stop) => stop.itemId === itemId && visited.includes(stop.id));
}

/** The items asked at a kiosk, or at the stop named. */
function itemsAt(activity: ServerActivity, stopId?: string): readonly string[] {
  if (activity.kind === 'quiz-gate') return activity.itemIds;
  if (activity.kind !== 'guided-exploration') return [];
  const itemId = activity.stops.find((stop) => stop.id === stopId)?.itemId;
  return itemId === undefined ? [] : [itemId];
}

function standingOf(
  context: SessionContext,
  student: Student,
  activityId: string,
  itemId: string,
): ItemStanding | undefined {
  const item = context.lesson.items.find((candidate) => candidate.id === itemId);
  const answer = answerProgress(student.progress, activityId, itemId);
  if (item === undefined || answer === undefined) return undefined;
  const due = explanationFor(item, answer);
  return {
    itemId,
    right: answer.right,
    tries: answer.tries,
    hints: hintsTaken(item, answer),
    ...(due === undefined ? {} : { explanation: due }),
  };
}

/** The explanation, when it is due; booked when it comes before the right answer. */
function explanationFor(item: ServerItem, answer: AnswerProgress): string | undefined {
  if (!isExplanationDue(item, answer)) return undefined;
  if (!answer.right) answer.explained = true;
  return item.explanation;
}
