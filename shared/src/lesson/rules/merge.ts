/**
 * Brings two states of one student's progress in one lesson together without losing anything: she was in two servers, or a
 * server died before it had read what an earlier one kept. Whoever merges first, in whatever order and however often, all
 * arrive at the same state, and no merge takes anything away.
 *
 * Counts become the higher of the two and not their sum, because what both have seen must not count twice. XP follows from
 * what is right and complete; where a state holds more than that, the higher one stays. A badge for first tries stays with who
 * has it, and is given by playing only: what a third server saw could contradict it, and then the order would matter.
 */
import type { ServerLesson } from '../play/server-lesson.ts';
import { stepsOf } from './activities/index.ts';
import { lastingBadges } from './badges.ts';
import {
  type ActivityProgress,
  type AnswerProgress,
  activityProgress,
  findActivity,
  newProgress,
  type StudentProgress,
} from './progress.ts';
import { isLessonFinished } from './progression.ts';

/**
 * A new state; neither of the two is changed. Activities and answers are the lesson's, in its order; what it no longer has is
 * left out.
 */
export function mergeProgress(lesson: ServerLesson, a: StudentProgress, b: StudentProgress): StudentProgress {
  const activities = newProgress(lesson).activities.map((fresh) => {
    const activity = mergeActivity(
      mergeActivity(fresh, activityProgress(a, fresh.activityId)),
      activityProgress(b, fresh.activityId),
    );
    const known = findActivity(lesson, activity.activityId);
    const steps = known === undefined ? undefined : stepsOf(known, activity);
    if (steps !== undefined && steps.done >= steps.needed) activity.complete = true;
    return activity;
  });
  const merged: StudentProgress = { xp: 0, finished: a.finished || b.finished, badges: [], activities };
  merged.finished = merged.finished || isLessonFinished(lesson, merged);
  merged.xp = highest(highest(a.xp, b.xp), earnedXp(lesson, merged));
  for (const badge of union(union(a.badges, b.badges), lastingBadges(lesson, merged))) merged.badges.push(badge);
  return merged;
}

function mergeActivity(a: ActivityProgress, b: ActivityProgress | undefined): ActivityProgress {
  return {
    activityId: a.activityId,
    complete: a.complete || b?.complete === true,
    visited: union(a.visited, b === undefined ? [] : b.visited),
    answers: a.answers.map((answer) =>
      mergeAnswer(
        answer,
        b?.answers.find((other) => other.id === answer.id),
      ),
    ),
  };
}

function mergeAnswer(a: AnswerProgress, b: AnswerProgress | undefined): AnswerProgress {
  if (b === undefined) return a;
  return {
    id: a.id,
    tries: highest(a.tries, b.tries),
    right: a.right || b.right,
    hints: highest(a.hints, b.hints),
    explained: a.explained || b.explained,
    misconceptions: union(a.misconceptions, b.misconceptions),
  };
}

function earnedXp(lesson: ServerLesson, progress: StudentProgress): number {
  let xp = 0;
  for (const activity of lesson.activities) {
    const state = activityProgress(progress, activity.id);
    if (state === undefined) continue;
    for (const answer of state.answers) if (answer.right) xp += activity.perCorrectXp;
    if (state.complete) xp += activity.completionXp;
  }
  return xp;
}

/** Every word of both once, in an order that does not tell which list it was in. */
function union(a: readonly string[], b: readonly string[]): string[] {
  const left: string[] = [];
  for (const entry of a) if (!left.includes(entry)) left.push(entry);
  for (const entry of b) if (!left.includes(entry)) left.push(entry);
  const sorted: string[] = [];
  for (const _ of left) {
    let least: string | undefined;
    for (const entry of left) {
      if (!sorted.includes(entry) && (least === undefined || entry < least)) least = entry;
    }
    if (least !== undefined) sorted.push(least);
  }
  return sorted;
}

function highest(a: number, b: number): number {
  if (a > b) return a;
  return b;
}
