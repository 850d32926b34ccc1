/** Puts what the server reports into words: what was sorted, finished, opened or earned, and why nothing happened. */
import type { ClientActivity, ClientLesson } from '@toolboxai/shared/lesson/rules';
import type { Notice, ServerMessage } from '../../common/protocol.ts';
import { strings } from '../../common/strings.ts';

const NOTICES: { readonly [notice in Notice]: string } = {
  locked: strings.locked,
  'too-far': strings.tooFar,
  'hands-empty': strings.handsEmpty,
  'slow-down': strings.slowDown,
};

/** The lines to say for a message, in order; none for what a panel shows by itself. */
export function linesFor(lesson: ClientLesson, message: ServerMessage): readonly string[] {
  if (message.kind === 'notice') return [NOTICES[message.notice]];
  if (message.kind === 'sorted') return sortedLines(lesson, message);
  if (message.kind === 'gained') return gainedLines(lesson, message);
  return [];
}

function sortedLines(lesson: ClientLesson, message: Extract<ServerMessage, { kind: 'sorted' }>): readonly string[] {
  const activity = lesson.activities.find(({ id }) => id === message.activityId);
  if (activity === undefined || activity.kind !== 'collect-and-sort') return [];
  const thing = activity.objects.find(({ id }) => id === message.objectId)?.text ?? '';
  const bin = activity.categories.find(({ id }) => id === message.categoryId)?.text ?? '';
  return [
    message.right ? strings.sortedRight(thing, bin) : strings.sortedWrong(thing, message.feedback ?? strings.tryAgain),
  ];
}

function gainedLines(lesson: ClientLesson, message: Extract<ServerMessage, { kind: 'gained' }>): readonly string[] {
  const lines: string[] = [];
  const activity = lesson.activities.find(({ id }) => id === message.activityId);
  if (message.completed && activity !== undefined) lines.push(doneLine(activity));
  for (const badge of lesson.badges) {
    if (message.badges.includes(badge.id)) lines.push(strings.badgeEarned(badge.name, badge.description));
  }
  for (const other of lesson.activities) {
    if (message.opened.includes(other.id)) lines.push(strings.activityOpened(other.title));
  }
  if (message.finished) lines.push(strings.lessonDone);
  return lines;
}

/** Says what was done, not how well. */
function doneLine(activity: ClientActivity): string {
  switch (activity.kind) {
    case 'quiz-gate':
      return strings.gateDone(activity.title, activity.needed);
    case 'collect-and-sort':
      return strings.sortingDone(activity.title, activity.objects.size());
    case 'guided-exploration':
      return strings.explorationDone(activity.title, activity.stops.size());
  }
}
