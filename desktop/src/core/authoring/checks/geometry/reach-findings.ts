/** What is wrong with the ways: stations out of reach, zones cut off, gates that can be walked around. */
import type { Finding, GroundPoint, Lesson, World, WorldPath, Zone } from '@toolboxai/shared/lesson';
import { finding } from '../result.ts';
import type { PartOf } from './check-geometry.ts';
import type { Played } from './progress.ts';
import type { Footing, Terrain, Walk } from './walking.ts';

export function findingsOnReach(lesson: Lesson, played: Played, partOf: PartOf): Finding[] {
  const titles = new Map(lesson.activities.map(({ id, title }) => [id, title]));
  return [
    ...played.outOfReach.map(({ body, behindOwnGate }) => {
      const { name, ...place } = partOf(body);
      return finding({
        code: behindOwnGate ? 'gate-before-key' : 'station-out-of-reach',
        severity: 'error',
        ...place,
        message: behindOwnGate
          ? `${name} lies behind the gate that it is needed to open.`
          : `${name} cannot be reached on foot from where students appear.`,
        hint: 'Lay out the world again, or clear the way.',
      });
    }),
    ...played.neverOpen.map((activityId) =>
      finding({
        code: 'activity-never-opens',
        severity: 'error',
        path: 'progression/unlocks',
        partId: activityId,
        message: `“${titles.get(activityId) ?? activityId}” never opens, because something it waits for cannot be done.`,
        hint: 'Mend what is out of reach first.',
      }),
    ),
  ];
}

export function findingsOnZones(lesson: Lesson, walk: Walk): Finding[] {
  return lesson.world.zones.flatMap((zone, index) =>
    isEntered(zone, walk)
      ? []
      : finding({
          code: 'zone-out-of-reach',
          severity: 'error',
          path: `world/zones/${index}`,
          partId: zone.id,
          message: `Nobody gets into “${zone.name}” on foot, even with every gate open that can be opened.`,
          hint: 'Lay out the world again, or clear the way into it.',
        }),
  );
}

/** With one gate closed (or one bridge not laid) and all others open, nothing that lies behind it may be entered. */
export function findingsOnGates(lesson: Lesson, terrain: Terrain, start: Footing): Finding[] {
  const gated = lesson.activities.filter(({ id }) =>
    lesson.world.stations.some(({ role, activityId }) => (role === 'gate' || role === 'bridge') && activityId === id),
  );
  const all = new Set(gated.map(({ id }) => id));
  return gated.flatMap((activity) => {
    const behind = zonesBehind(lesson.world, activity.id);
    if (behind.length === 0) return [];
    const walk = terrain.walk(start, new Set([...all].filter((id) => id !== activity.id)));
    const entered = behind.filter((zone) => isEntered(zone, walk));
    if (entered.length === 0) return [];
    return finding({
      code: 'gate-bypassed',
      severity: 'error',
      path: 'world/stations',
      partId: activity.id,
      message: `The gate or gap of “${activity.title}” can be walked around: ${entered.map(({ name }) => `“${name}”`).join(', ')} is reached while it is closed.`,
      hint: 'Lay out the world again, or close the gap beside the gate.',
    });
  });
}

/** Zones that the paths reach only by ways on which a gate of the activity stands. */
function zonesBehind({ zones, paths, stations }: World, activityId: string): readonly Zone[] {
  const own = stations.filter((station) => station.activityId === activityId);
  const gates = own.filter(({ role }) => role === 'gate');
  // A bridge lies across its zone, before every way that leaves it.
  const cut = new Set(own.filter(({ role }) => role === 'bridge').map(({ zoneId }) => zoneId));
  const shut = new Set(
    paths.filter((path) => cut.has(path.fromZoneId) || gates.some(({ position }) => standsOn(path, position))),
  );
  const reached = new Set(zones.filter(({ role }) => role === 'arrival').map(({ id }) => id));
  for (let grown = true; grown; ) {
    grown = false;
    // Beyond the gate its ways are one: who comes to the end of one of them from elsewhere gets to all their ends.
    const fromBehind = [...shut].some(({ toZoneId }) => reached.has(toZoneId));
    for (const path of paths) {
      const { fromZoneId, toZoneId } = path;
      const open = shut.has(path)
        ? fromBehind && !reached.has(toZoneId)
        : reached.has(fromZoneId) !== reached.has(toZoneId);
      if (!open) continue;
      reached.add(toZoneId);
      if (!shut.has(path)) reached.add(fromZoneId);
      grown = true;
    }
  }
  return zones.filter(({ id }) => !reached.has(id));
}

/** Whether a point lies on the middle line of a path. */
export function standsOn({ points }: WorldPath, { x, z }: GroundPoint): boolean {
  return points.some((to, index) => {
    const from = points[index - 1];
    if (from === undefined) return false;
    const length = Math.hypot(to.x - from.x, to.z - from.z);
    const along = Math.hypot(x - from.x, z - from.z) + Math.hypot(x - to.x, z - to.z);
    return along - length < 0.1;
  });
}

function isEntered({ center, width, depth, elevation }: Zone, walk: Walk): boolean {
  // Well inside: the line of the border belongs to whoever stands at the gate.
  const inset = 4;
  const [east, south] = [width / 2 - inset, depth / 2 - inset];
  for (const { y } of walk.within(center.x - east, center.x + east, center.z - south, center.z + south)) {
    if (Math.abs(y - elevation) <= 3) return true;
  }
  return false;
}
