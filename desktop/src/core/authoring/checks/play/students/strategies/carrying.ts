/** Things that lie in the zone and are carried to posts. The panel of a post gives hints. */
import type { Activity } from '@toolboxai/shared/lesson';
import type { StationInPlace } from '../../playbook.ts';
import type { Student } from '../student.ts';
import { type Moves, placingOf, takeTaskHint } from './placing.ts';

export function carryingMoves(student: Student, activity: Activity): Moves {
  const stationOf = (role: 'object' | 'slot', part: string): StationInPlace => {
    const station = student.book.stations(activity.id, role).find((candidate) => candidate.part === part);
    if (station === undefined) throw student.stuck('station-missing', { partId: part, params: { station: part } });
    return station;
  };
  const { hints, placeIds } = placingOf(student, activity);
  return {
    *put(thingId, placeId) {
      yield* student.use(stationOf('object', thingId));
      yield* student.use(stationOf('slot', placeId));
    },
    *askHint() {
      yield* student.use(stationOf('slot', placeIds[0] ?? ''));
      yield* takeTaskHint(student, activity, hints);
      yield* student.press('Close');
    },
    *end() {},
  };
}
