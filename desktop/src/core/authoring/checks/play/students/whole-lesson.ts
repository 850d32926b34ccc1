/** From the first activity to the last, in the order in which they open. */
import { activityState, nextActivity } from '@toolboxai/shared/lesson/rules';
import type { Play } from './playing.ts';
import { playActivity } from './strategies/index.ts';
import type { Student } from './student.ts';

/** Plays until nothing is left to do. `stopAfter`: how many activities to play; all when left out. */
export function* playLesson(student: Student, stopAfter = Number.POSITIVE_INFINITY): Play {
  const { book } = student;
  for (let played = 0; played < stopAfter; played += 1) {
    const id = nextActivity(book.data.server, student.progress);
    if (id === undefined) break;
    const activity = book.activity(id);
    student.activityId = id;
    if (!(yield* student.sees(activity.title)))
      student.fail('progress-not-shown', { params: { title: activity.title } });
    yield* student.read(`${activity.title} ${activity.instructions}`);
    yield* playActivity(student, activity);
    yield* student.checkStanding();
    if (activityState(book.data.server, student.progress, id) !== 'complete') {
      throw student.stuck('play-broke-off', { params: { detail: `“${activity.title}” is done and not complete.` } });
    }
  }
  if (nextActivity(book.data.server, student.progress) !== undefined) return;
  student.activityId = null;
  yield* expectTheEnd(student);
}

/** Everything is complete, and every badge earned stands among the goals. */
function* expectTheEnd(student: Student): Play {
  const { book, progress } = student;
  const { server } = book.data;
  const waiting = book.lesson.activities.filter(({ id }) => activityState(server, progress, id) === 'locked');
  if (!progress.finished || waiting.length > 0) {
    throw student.stuck('locked-loop', {
      params: { count: waiting.length, activities: waiting.map(({ title }) => `“${title}”`).join(', ') },
    });
  }
  if (!student.attentive) return;
  yield* student.press('Goals');
  for (const badge of server.badges.filter(({ id }) => progress.badges.includes(id))) {
    if (!(yield* student.sees(badge.description))) student.fail('badge-missing', { params: { badge: badge.name } });
  }
  yield* student.press('Close');
}
