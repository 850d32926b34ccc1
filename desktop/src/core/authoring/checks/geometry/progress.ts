/**
 * Whether the lesson can be played through on foot. Activities are done in every order that the unlocks allow at once:
 * whatever is open and within reach is done, which opens its gate, until nothing new comes within reach. What is left is
 * out of reach in any order.
 */
import type { Lesson, Progression } from '@toolboxai/shared/lesson';
import type { Body } from './solid.ts';
import { type Footing, STRIDE, type Terrain, type Walk } from './walking.ts';

/** How near one must get to a station, in studs; the kit's prompts appear from further away. */
const REACH = 6;
/** And how far its foot may be above or below. */
const REACH_UP = 5;

export interface Played {
  readonly done: ReadonlySet<string>;
  /** Where one gets when everything that can be done is done. */
  readonly walk: Walk;
  /** Stations out of reach of activities that are open, and whether their own gate is what keeps people away. */
  readonly outOfReach: readonly { readonly body: Body; readonly behindOwnGate: boolean }[];
  /** Activities that never open, because others cannot be done. */
  readonly neverOpen: readonly string[];
}

export function playThrough(
  lesson: Pick<Lesson, 'activities' | 'progression'>,
  stations: ReadonlyMap<string, readonly Body[]>,
  terrain: Terrain,
  start: Footing,
): Played {
  const done = new Set<string>();
  // Gates and bridges are opened, not used: they may lie further on the way than what opens them.
  const stationsOf = (activityId: string): readonly Body[] =>
    (stations.get(activityId) ?? []).filter(({ station }) => station?.role !== 'gate' && station?.role !== 'bridge');
  let walk = terrain.walk(start, done);
  for (let progressed = true; progressed; ) {
    progressed = false;
    for (const { id } of lesson.activities) {
      if (done.has(id) || !isOpen(lesson.progression, id, done)) continue;
      if (!stationsOf(id).every((body) => isWithinReach(body, walk))) continue;
      done.add(id);
      progressed = true;
    }
    if (progressed) walk = terrain.walk(start, done);
  }
  const left = lesson.activities.filter(({ id }) => !done.has(id));
  const stuck = left.filter(({ id }) => isOpen(lesson.progression, id, done));
  return {
    done,
    walk,
    outOfReach: stuck.flatMap(({ id }) => {
      const gateOpened = terrain.walk(start, new Set([...done, id]));
      return stationsOf(id)
        .filter((body) => !isWithinReach(body, walk))
        .map((body) => ({ body, behindOwnGate: isWithinReach(body, gateOpened) }));
    }),
    neverOpen: left.filter((activity) => !stuck.includes(activity)).map(({ id }) => id),
  };
}

export function isWithinReach(body: Body, walk: Walk): boolean {
  const { min, max } = footprint(body);
  for (const { x, y, z } of walk.within(min.x - REACH, max.x + REACH, min.z - REACH, max.z + REACH)) {
    if (Math.abs(y - min.y) > REACH_UP) continue;
    const distance = Math.hypot(Math.max(min.x - x, 0, x - max.x), Math.max(min.z - z, 0, z - max.z));
    if (distance <= REACH) return true;
  }
  return false;
}

/** Studs that one walks from the start to the furthest spot. */
export function furthest(walk: Walk): number {
  let most = 0;
  for (const strides of walk.strides.values()) most = Math.max(most, strides);
  return most * STRIDE;
}

export function footprint(body: Body): Body['solids'][number]['bounds'] {
  const of = (pick: 'x' | 'y' | 'z', end: 'min' | 'max'): number => {
    const values = body.solids.map(({ bounds }) => bounds[end][pick]);
    return end === 'min' ? Math.min(...values) : Math.max(...values);
  };
  return {
    min: { x: of('x', 'min'), y: of('y', 'min'), z: of('z', 'min') },
    max: { x: of('x', 'max'), y: of('y', 'max'), z: of('z', 'max') },
  };
}

function isOpen({ unlocks }: Progression, activityId: string, done: ReadonlySet<string>): boolean {
  return unlocks.every((unlock) => unlock.activityId !== activityId || unlock.requires.every((id) => done.has(id)));
}
