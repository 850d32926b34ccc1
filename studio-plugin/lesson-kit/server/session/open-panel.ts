/** Opens a panel on the student's screen, with its questions as she left them. */
import {
  type AnswerProgress,
  answerProgress,
  type Helped,
  hintsTaken,
  type ServerActivity,
} from '@toolboxai/shared/lesson/rules';
import type { ItemStanding } from '../../common/protocol.ts';
import type { SessionContext } from './context.ts';
import { explanationFor } from './explanation.ts';
import type { Student } from './student.ts';

/** Shows the questions asked at a station; `part` names the stop or place that it stands for, `hints` are those
 * of the activity that she has seen. */
export function openPanel(
  context: SessionContext,
  student: Student,
  activity: ServerActivity,
  itemIds: readonly string[],
  part?: string,
  hints?: readonly string[],
): void {
  const asked: Shown[] = [];
  for (const itemId of itemIds) {
    const item = context.lesson.items.find((candidate) => candidate.id === itemId);
    if (item !== undefined) asked.push(item);
  }
  open(context, student, activity, asked, part, hints);
}

/** Shows the tasks of an activity that are no questions of the lesson's list. */
export function openTasks(
  context: SessionContext,
  student: Student,
  activity: ServerActivity,
  tasks: readonly Shown[],
): void {
  open(context, student, activity, tasks);
}

type Shown = Helped & { readonly id: string };

function open(
  context: SessionContext,
  student: Student,
  activity: ServerActivity,
  shown: readonly Shown[],
  part?: string,
  hints?: readonly string[],
): void {
  const items: ItemStanding[] = [];
  for (const item of shown) {
    const answer = answerProgress(student.progress, activity.id, item.id);
    if (answer !== undefined) items.push(standingOf(item, answer));
  }
  context.ports.send(student.id, {
    kind: 'open',
    activityId: activity.id,
    ...(part === undefined ? {} : { part }),
    items,
    ...(hints === undefined ? {} : { hints }),
  });
}

function standingOf(item: Shown, answer: AnswerProgress): ItemStanding {
  const due = explanationFor(item, answer);
  return {
    itemId: item.id,
    right: answer.right,
    tries: answer.tries,
    hints: hintsTaken(item, answer),
    ...(due === undefined ? {} : { explanation: due }),
  };
}
