/** Opens a panel on the student's screen, with its questions as she left them. */
import { answerProgress, hintsTaken, type ServerActivity } from '@toolboxai/shared/lesson/rules';
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
  const items: ItemStanding[] = [];
  for (const itemId of itemIds) {
    const standing = standingOf(context, student, activity.id, itemId);
    if (standing !== undefined) items.push(standing);
  }
  context.ports.send(student.id, {
    kind: 'open',
    activityId: activity.id,
    ...(part === undefined ? {} : { part }),
    items,
    ...(hints === undefined ? {} : { hints }),
  });
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
