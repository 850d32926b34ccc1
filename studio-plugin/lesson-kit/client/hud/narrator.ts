/** Puts what the server reports into words: what was placed, finished, opened or earned, and why nothing happened. */
import type { ClientLesson } from '@toolboxai/shared/lesson/rules';
import type { ClassCodeOutcome } from '../../common/class-code.ts';
import type { Notice, ServerMessage } from '../../common/protocol.ts';
import { strings } from '../../common/strings.ts';
import { doneLine, newsLines } from '../activities/index.ts';

const NOTICES: { readonly [notice in Notice]: string } = {
  locked: strings.locked,
  'too-far': strings.tooFar,
  'hands-empty': strings.handsEmpty,
  'place-taken': strings.placeTaken,
  'not-on-line': strings.notOnLine,
  'slow-down': strings.slowDown,
};

/** What comes of a code when its panel may be closed already. */
const LATE_OUTCOMES: readonly ClassCodeOutcome[] = ['waiting', 'linked', 'unknown', 'taken'];

/** The lines to say for a message, in order; none for what a panel shows by itself. */
export function linesFor(lesson: ClientLesson, message: ServerMessage): readonly string[] {
  if (message.kind === 'notice') return [NOTICES[message.notice]];
  if (message.kind === 'news') return toldLines(lesson, message);
  if (message.kind === 'class-code')
    return LATE_OUTCOMES.includes(message.outcome) ? [strings.classOutcome[message.outcome]] : [];
  if (message.kind === 'gained') return gainedLines(lesson, message);
  return [];
}

function toldLines(lesson: ClientLesson, message: Extract<ServerMessage, { kind: 'news' }>): readonly string[] {
  const activity = lesson.activities.find(({ id }) => id === message.activityId);
  return activity === undefined ? [] : newsLines(activity, message.news);
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
