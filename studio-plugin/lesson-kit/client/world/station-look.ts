/** How a station looks to one student, from what she has done. Pure, so that it can be tested without a world. */
import type { ClientLesson, StationRole } from '@toolboxai/shared/lesson/rules';
import type { StudentView } from '../../common/protocol.ts';
import { isNextStation } from '../activities/index.ts';

export interface StationLook {
  /** Its prompt can be used. */
  readonly usable: boolean;
  /** The thing is not there for her: she carries it or has sorted it. */
  readonly hidden: boolean;
  /** The barrier of the gate is open for her. */
  readonly open: boolean;
}

export interface StationPlace {
  readonly activityId: string;
  readonly role: StationRole;
  readonly part?: string;
}

export function lookOf(station: StationPlace, view: StudentView): StationLook {
  const own = view.activities.find(({ id }) => id === station.activityId);
  if (own === undefined) return { usable: false, hidden: false, open: false };
  const unlocked = own.state !== 'locked';
  const { carrying } = view;
  if (station.role === 'object') {
    const carried = carrying?.activityId === station.activityId && carrying.objectId === station.part;
    const sorted = station.part !== undefined && own.right.includes(station.part);
    return { usable: unlocked && !carried && !sorted, hidden: carried || sorted, open: false };
  }
  if (station.role === 'bin') {
    return { usable: unlocked && carrying?.activityId === station.activityId, hidden: false, open: false };
  }
  if (station.role === 'gate') return { usable: false, hidden: false, open: own.state === 'complete' };
  return { usable: unlocked, hidden: false, open: false };
}

/**
 * Ids of the stations where the student can go on. None while she carries something, because pointing at a place would
 * answer for her.
 */
export function nextStations(lesson: ClientLesson, view: StudentView): readonly string[] {
  const activity = lesson.activities.find(({ id }) => id === view.currentActivityId);
  const own = view.activities.find(({ id }) => id === view.currentActivityId);
  if (activity === undefined || own === undefined || view.carrying !== undefined) return [];
  return lesson.stations
    .filter((station) => station.activityId === activity.id && isNextStation(activity, station, own))
    .map(({ id }) => id);
}
