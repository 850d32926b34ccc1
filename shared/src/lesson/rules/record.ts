/**
 * Books what a student did: tries, right answers, stops read, hints. Each function changes the progress in place and
 * returns what was gained by it. XP is given once for each right answer, on whatever try, and once for completing an
 * activity, so a student who answers everything has exactly the lesson's total.
 */
import type { ServerLesson } from '../play/server-lesson.ts';
import { stepsOf, visitIds } from './activities/index.ts';
import { earnedBadges } from './badges.ts';
import {
  type ActivityProgress,
  activityProgress,
  answerProgress,
  findActivity,
  type StudentProgress,
} from './progress.ts';
import { activityState, isLessonFinished } from './progression.ts';

export interface Gains {
  readonly xp: number;
  /** The activity became complete by it. */
  readonly completed: boolean;
  /** Activities that it opened. */
  readonly opened: readonly string[];
  /** Badges that it earned. */
  readonly badges: readonly string[];
  /** The lesson became finished by it. */
  readonly finished: boolean;
}

export const NO_GAINS: Gains = { xp: 0, completed: false, opened: [], badges: [], finished: false };

/**
 * One answer handed in, with the wrong idea that it shows where one is known. After a right one further answers to the same
 * change nothing.
 */
export function recordAnswer(
  lesson: ServerLesson,
  progress: StudentProgress,
  activityId: string,
  answerId: string,
  right: boolean,
  misconceptionId?: string,
): Gains {
  const answer = answerProgress(progress, activityId, answerId);
  if (answer === undefined || answer.right) return NO_GAINS;
  answer.tries += 1;
  if (!right) {
    if (misconceptionId !== undefined && !answer.misconceptions.includes(misconceptionId)) {
      answer.misconceptions.push(misconceptionId);
    }
    return NO_GAINS;
  }
  answer.right = true;
  const activity = findActivity(lesson, activityId);
  return settle(lesson, progress, activityId, activity === undefined ? 0 : activity.perCorrectXp);
}

/** Something that asks nothing was read or shown: a stop of a guided exploration. */
export function recordVisit(
  lesson: ServerLesson,
  progress: StudentProgress,
  activityId: string,
  visitId: string,
): Gains {
  const visited = activityProgress(progress, activityId)?.visited;
  const activity = findActivity(lesson, activityId);
  if (visited === undefined || activity === undefined) return NO_GAINS;
  if (visited.includes(visitId) || !visitIds(activity).includes(visitId)) return NO_GAINS;
  visited.push(visitId);
  return settle(lesson, progress, activityId, 0);
}

/** Completes what is now complete and adds everything up. */
function settle(lesson: ServerLesson, progress: StudentProgress, activityId: string, answerXp: number): Gains {
  const activity = findActivity(lesson, activityId);
  const state = activityProgress(progress, activityId);
  if (activity === undefined || state === undefined) return NO_GAINS;
  const waiting = lesson.activities.filter((other) => activityState(lesson, progress, other.id) === 'locked');
  const completed = !state.complete && isDone(state, stepsOf(activity, state));
  if (completed) state.complete = true;
  const xp = answerXp + (completed ? activity.completionXp : 0);
  progress.xp += xp;
  const finished = !progress.finished && isLessonFinished(lesson, progress);
  if (finished) progress.finished = true;
  const badges = earnedBadges(lesson, progress).filter((badge) => !progress.badges.includes(badge));
  for (const badge of badges) progress.badges.push(badge);
  const opened = waiting.filter((other) => activityState(lesson, progress, other.id) === 'open');
  return { xp, completed, opened: opened.map((other) => other.id), badges, finished };
}

function isDone(state: ActivityProgress, steps: { readonly done: number; readonly needed: number }): boolean {
  return !state.complete && steps.done >= steps.needed;
}
