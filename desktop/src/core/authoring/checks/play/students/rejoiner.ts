/** Leaves in the middle of an activity and comes back on a fresh device: everything reached must still be there. */
import { nextActivity } from '@toolboxai/shared/lesson/rules';
import { firstStation } from './idler.ts';
import { look, type Play, wait } from './playing.ts';
import { xpShown } from './seeing.ts';
import type { Student } from './student.ts';
import { playLesson } from './whole-lesson.ts';

const AWAY_SECONDS = 45;
/** Within this the device that came back must know how far its student was. */
const KNOWN_WITHIN = 10;

export function* playWithBreak(student: Student): Play {
  const { book, progress } = student;
  const half = Math.floor(book.lesson.activities.length / 2);
  yield* playLesson(student, half);
  yield* startNext(student);
  const expected = progress.xp;
  yield { kind: 'leave' };
  student.drafts.clear();
  yield* wait(AWAY_SECONDS);
  yield { kind: 'join' };
  let shown: number | undefined;
  for (let waited = 0; waited <= KNOWN_WITHIN && shown !== expected; waited += 1) {
    yield* wait(1);
    shown = xpShown(yield* look());
  }
  if (shown !== expected) throw student.stuck('progress-lost', { params: { shown: shown ?? 'no', expected } });
  yield* playLesson(student);
}

/** Uses the first station of what comes next, so that she leaves with a panel open or a thing in her hands. */
function* startNext(student: Student): Play {
  const { book } = student;
  const id = nextActivity(book.data.server, student.progress);
  if (id === undefined) return;
  student.activityId = id;
  const first = firstStation(book, id);
  if (first !== undefined) yield* student.use(first);
}
