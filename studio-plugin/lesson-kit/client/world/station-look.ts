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
  /** How many planks of the bridge lie for her. */
  readonly planks: number;
}

export interface StationPlace {
  readonly activityId: string;
  readonly role: StationRole;
  readonly part?: string;
}

const NOTHING: StationLook = { usable: false, hidden: false, open: false, planks: 0 };

export function lookOf(station: StationPlace, view: StudentView): StationLook {
  const own = view.activities.find(({ id }) => id === station.activityId);
  if (own === undefined) return NOTHING;
  const unlocked = own.state !== 'locked';
  const carriesHere = view.carrying?.activityId === station.activityId;
  switch (station.role) {
    case 'object': {
      const carried = carriesHere && view.carrying?.objectId === station.part;
      const placed = station.part !== undefined && own.right.includes(station.part);
      return { ...NOTHING, usable: unlocked && !carried && !placed, hidden: carried || placed };
    }
    case 'bin':
      return { ...NOTHING, usable: unlocked && carriesHere };
    case 'gate':
      return { ...NOTHING, open: own.state === 'complete' };
    case 'bridge':
      return { ...NOTHING, planks: own.placed.size() };
    default:
      return { ...NOTHING, usable: unlocked };
  }
}

export function isSameLook(one: StationLook, other: StationLook): boolean {
  return (
    one.usable === other.usable && one.hidden === other.hidden && one.open === other.open && one.planks === other.planks
  );
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
