/**
 * Tries a door that is still shut, looks at the first thing there is, does nothing with it for a long time, and leaves.
 * Nothing of this may open or gain anything.
 */
import { activityState, nextActivity } from '@toolboxai/shared/lesson/rules';
import { PRESS_SECONDS } from '../pace.ts';
import type { Playbook, StationInPlace } from '../playbook.ts';
import { act, look, type Play, wait } from './playing.ts';
import { xpShown } from './seeing.ts';
import type { Student } from './student.ts';

const IDLE_SECONDS = 180;

export function* idle(student: Student): Play {
  const { book } = student;
  const { server } = book.data;
  const locked = server.activities.find(({ id }) => activityState(server, student.progress, id) === 'locked');
  if (locked !== undefined) yield* tryLocked(student, locked.id);
  const id = nextActivity(server, student.progress);
  const first = id === undefined ? undefined : firstStation(book, id);
  student.activityId = id ?? null;
  if (first !== undefined) yield* student.use(first);
  yield* wait(IDLE_SECONDS);
  const shown = xpShown(yield* look());
  if (shown !== undefined && shown > 0) student.fail('gained-by-nothing', { params: { shown } });
  yield { kind: 'leave' };
}

/** Often a gate keeps her from getting there at all, which is as good. */
function* tryLocked(student: Student, activityId: string): Play {
  const station = firstStation(student.book, activityId);
  if (station === undefined) return;
  student.activityId = activityId;
  const walk = yield* act({ kind: 'walk-to-station', stationId: station.placeId }, 0);
  if (!walk.done) return;
  const { id, label } = station.station;
  const used = yield* act({ kind: 'use', stationId: station.placeId }, PRESS_SECONDS);
  if (used.done) student.fail('opened-too-early', { partId: id, params: { station: label } });
}

/** The first station of an activity that a student uses. */
export function firstStation({ stations }: Playbook, activityId: string): StationInPlace | undefined {
  return (['stop', 'kiosk', 'object'] as const).flatMap((role) => stations(activityId, role))[0];
}
