/** Which badges a student has earned by what she has done. */
import type { BadgeRule, ServerLesson } from '../play/server-lesson.ts';
import { activityProgress, type StudentProgress } from './progress.ts';

/** Ids of all badges whose rule holds, in the order of the lesson. */
export function earnedBadges(lesson: ServerLesson, progress: StudentProgress): readonly string[] {
  return lesson.badges.filter((badge) => holds(badge.rule, progress)).map((badge) => badge.id);
}

/**
 * Those among them whose rule goes on to hold whatever else is learned about what she did. A first try is not: another server
 * may have seen more tries.
 */
export function lastingBadges(lesson: ServerLesson, progress: StudentProgress): readonly string[] {
  return lesson.badges
    .filter(({ rule }) => rule.type !== 'first-try' && holds(rule, progress))
    .map((badge) => badge.id);
}

function holds(rule: BadgeRule, progress: StudentProgress): boolean {
  if (rule.type === 'complete-lesson') return progress.finished;
  const activity = activityProgress(progress, rule.activityId);
  if (activity === undefined || !activity.complete) return false;
  switch (rule.type) {
    case 'complete-activity':
      return true;
    case 'first-try':
      // An activity without scored answers has no first try to be proud of.
      return (
        activity.answers[0] !== undefined && activity.answers.every((answer) => answer.right && answer.tries === 1)
      );
    case 'recovered':
      return activity.answers.some((answer) => answer.right && answer.tries > 1);
  }
}
