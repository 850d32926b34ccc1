/** What playing is worth. XP rewards effort: finishing counts most, and a right answer counts on any try. */
import { type Activity, activityXp, type Lesson, type Progression } from '@toolboxai/shared/lesson';

/** Level names and the share of the total at which each begins. */
const LEVELS: readonly (readonly [string, number])[] = [
  ['Newcomer', 0],
  ['Explorer', 0.2],
  ['Pathfinder', 0.5],
  ['Trailblazer', 0.8],
];

/** Total and levels for these activities. */
export function xpOf(activities: readonly Activity[]): Pick<Progression, 'totalXp' | 'levels'> {
  const totalXp = activities.reduce((sum, activity) => sum + activityXp(activity), 0);
  return { totalXp, levels: LEVELS.map(([name, share]) => ({ name, xp: Math.round(totalXp * share) })) };
}

/** The lesson with total and levels that fit its activities. */
export function withXp(lesson: Lesson): Lesson {
  return { ...lesson, progression: { ...lesson.progression, ...xpOf(lesson.activities) } };
}
