/**
 * Leaves in the middle of an activity and comes back on a fresh device; later the server itself ends under her, and she comes
 * back to another. Everything reached must still be there, both times.
 */
import { nextActivity } from '@toolboxai/shared/lesson/rules';
import type { FailureCode } from '../failures.ts';
import { firstStation } from './idler.ts';
import { look, type Play, wait } from './playing.ts';
import { xpShown } from './seeing.ts';
import type { Student } from './student.ts';
import { playLesson } from './whole-lesson.ts';

const AWAY_SECONDS = 45;
/** Within this the device that came back must know how far its student was. */
const KNOWN_WITHIN = 10;

export function* playWithBreaks(student: Student): Play {
  const count = student.book.lesson.activities.length;
  const [first, second] = [Math.floor(count / 3), Math.floor((count * 2) / 3)];
  yield* playLesson(student, first);
  yield* startNext(student);
  yield { kind: 'leave' };
  yield* wait(AWAY_SECONDS);
  yield* comeBack(student, 'progress-lost');
  yield* playLesson(student, second - first);
  yield* startNext(student);
  yield { kind: 'restart' };
  yield* comeBack(student, 'progress-lost-with-server');
  yield* playLesson(student);
}

function* comeBack(student: Student, code: FailureCode): Play {
  const expected = student.progress.xp;
  student.drafts.clear();
  yield { kind: 'join' };
  let shown: number | undefined;
  for (let waited = 0; waited <= KNOWN_WITHIN && shown !== expected; waited += 1) {
    yield* wait(1);
    shown = xpShown(yield* look());
  }
  if (shown !== expected) throw student.stuck(code, { params: { shown: shown ?? 'no', expected } });
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
