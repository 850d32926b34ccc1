/** How a student moves through the lesson: what is open, what comes next, when it is finished, which level she has. */
import type { ServerLesson, ServerLevel } from '../play/server-lesson.ts';
import { activityProgress, type StudentProgress } from './progress.ts';

export type ActivityState = 'locked' | 'open' | 'complete';

/** An activity opens when all that it requires are complete; one without an entry in the unlock graph is open. */
export function activityState(lesson: ServerLesson, progress: StudentProgress, activityId: string): ActivityState {
  if (isComplete(progress, activityId)) return 'complete';
  const unlock = lesson.unlocks.find((entry) => entry.activityId === activityId);
  if (unlock === undefined) return 'open';
  return unlock.requires.every((required) => isComplete(progress, required)) ? 'open' : 'locked';
}

/** The first open activity in the order of the lesson; undefined when none is left to do. */
export function nextActivity(lesson: ServerLesson, progress: StudentProgress): string | undefined {
  return lesson.activities.find((activity) => activityState(lesson, progress, activity.id) === 'open')?.id;
}

export function isLessonFinished(lesson: ServerLesson, progress: StudentProgress): boolean {
  return lesson.finish.every((activityId) => isComplete(progress, activityId));
}

function isComplete(progress: StudentProgress, activityId: string): boolean {
  return activityProgress(progress, activityId)?.complete === true;
}

export interface LevelReached {
  readonly name: string;
  /** XP at which the next level begins; absent at the highest. */
  readonly nextAt?: number;
}

/** The highest level whose XP is reached; before the first, an empty name. Levels may stand in any order. */
export function levelAt(levels: readonly ServerLevel[], xp: number): LevelReached {
  let reached: ServerLevel | undefined;
  let following: ServerLevel | undefined;
  for (const level of levels) {
    if (level.xp <= xp) {
      if (reached === undefined || level.xp >= reached.xp) reached = level;
    } else if (following === undefined || level.xp < following.xp) {
      following = level;
    }
  }
  const name = reached === undefined ? '' : reached.name;
  return following === undefined ? { name } : { name, nextAt: following.xp };
}
