/** What a student's own screen may know of her progress. */
import {
  activityProgress,
  activityState,
  levelAt,
  nextActivity,
  placedIn,
  type ServerLesson,
  stepsOf,
} from '@toolboxai/shared/lesson/rules';
import type { ClassStanding } from '../../common/class-code.ts';
import type { ActivityView, StudentView } from '../../common/protocol.ts';
import type { Student } from './student.ts';

export function toView(
  lesson: ServerLesson,
  { progress, carrying }: Student,
  classroom: ClassStanding | undefined,
): StudentView {
  const level = levelAt(lesson.levels, progress.xp);
  const current = nextActivity(lesson, progress);
  return {
    xp: progress.xp,
    level: level.name,
    ...(level.nextAt === undefined ? {} : { nextLevelAt: level.nextAt }),
    finished: progress.finished,
    ...(current === undefined ? {} : { currentActivityId: current }),
    ...(carrying === undefined ? {} : { carrying }),
    ...(classroom === undefined ? {} : { classroom }),
    badges: [...progress.badges],
    activities: lesson.activities.map((activity): ActivityView => {
      const state = activityState(lesson, progress, activity.id);
      const own = activityProgress(progress, activity.id);
      if (own === undefined) return { id: activity.id, state, done: 0, needed: 1, right: [], visited: [], placed: [] };
      const steps = stepsOf(activity, own);
      return {
        id: activity.id,
        state,
        done: steps.done,
        needed: steps.needed,
        right: own.answers.filter((answer) => answer.right).map((answer) => answer.id),
        visited: [...own.visited],
        placed: placedIn(activity, own),
      };
    }),
  };
}
