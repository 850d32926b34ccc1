/** Comes in, looks at the first thing there is, does nothing with it for a long time, and leaves. */
import { nextActivity } from '@toolboxai/shared/lesson/rules';
import { look, type Play, wait } from './playing.ts';
import { xpShown } from './seeing.ts';
import type { Student } from './student.ts';

const IDLE_SECONDS = 180;

export function* idle(student: Student): Play {
  const { book } = student;
  const id = nextActivity(book.data.server, student.progress);
  if (id !== undefined) {
    student.activityId = id;
    const [first] = [...book.stations(id, 'stop'), ...book.stations(id, 'kiosk'), ...book.stations(id, 'object')];
    if (first !== undefined) yield* student.use(first);
  }
  yield* wait(IDLE_SECONDS);
  const shown = xpShown(yield* look());
  if (shown !== undefined && shown > 0) student.fail('gained-by-nothing', { params: { shown } });
  yield { kind: 'leave' };
}
