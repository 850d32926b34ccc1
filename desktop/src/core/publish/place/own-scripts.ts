/**
 * Scripts that a lesson brings for one of its activities. The kit gives such scripts nothing to hold on to yet, so no place
 * carries them, and a lesson that needs one is not written: its place would lack a part of it.
 */
import { AppError } from '@toolboxai/shared/errors';
import type { Lesson } from '@toolboxai/shared/lesson';

/** @throws AppError `lesson-script-not-placed` */
export function refuseOwnScripts({ scripts, activities }: Lesson): void {
  const [first] = scripts;
  if (first === undefined) return;
  const activity = activities.find(({ id }) => id === first.activityId)?.title ?? first.activityId;
  throw new AppError({
    code: 'lesson-script-not-placed',
    message: `The activity “${activity}” brings a script of its own, and places cannot carry such scripts.`,
    hint: 'Take the script out of the lesson, or make the activity one of the kinds that ToolBoxAI knows.',
    details: { scripts: scripts.map(({ id }) => id) },
  });
}
