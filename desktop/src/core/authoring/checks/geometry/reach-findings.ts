/** What is wrong with the ways: stations out of reach, zones cut off, gates that can be walked around. */
import type { Finding, Lesson, World, Zone } from '@toolboxai/shared/lesson';
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

/** With one gate closed and all others open, nothing that lies behind it may be entered. */
export function findingsOnGates(lesson: Lesson, terrain: Terrain, start: Footing): Finding[] {
  const gated = lesson.activities.filter(({ kind }) => kind === 'quiz-gate');
  const all = new Set(gated.map(({ id }) => id));
  return gated.flatMap((activity) => {
    const behind = zonesBehind(lesson.world, activity.zoneId);
    if (behind.length === 0) return [];
    const walk = terrain.walk(start, new Set([...all].filter((id) => id !== activity.id)));
    const entered = behind.filter((zone) => isEntered(zone, walk));
    if (entered.length === 0) return [];
    return finding({
      code: 'gate-bypassed',
      severity: 'error',
      path: 'world/stations',
      partId: activity.id,
      message: `The gate of “${activity.title}” can be walked around: ${entered.map(({ name }) => `“${name}”`).join(', ')} is reached while it is closed.`,
      hint: 'Lay out the world again, or close the gap beside the gate.',
    });
  });
}

/** Zones that the paths reach only through the ways out of this one. */
function zonesBehind({ zones, paths }: World, zoneId: string): readonly Zone[] {
  const reached = new Set(zones.filter(({ role }) => role === 'arrival').map(({ id }) => id));
  for (let grown = true; grown; ) {
    grown = false;
    for (const { fromZoneId, toZoneId } of paths) {
      if (fromZoneId === zoneId || reached.has(fromZoneId) === reached.has(toZoneId)) continue;
      reached.add(fromZoneId).add(toZoneId);
      grown = true;
    }
  }
  return zones.filter(({ id }) => !reached.has(id));
}

function isEntered({ center, width, depth, elevation }: Zone, walk: Walk): boolean {
  // Well inside: the line of the border belongs to whoever stands at the gate.
  const inset = 4;
  for (const { x, y, z } of walk.reached) {
    if (
      Math.abs(x - center.x) <= width / 2 - inset &&
      Math.abs(z - center.z) <= depth / 2 - inset &&
      Math.abs(y - elevation) <= 3
    ) {
      return true;
    }
  }
  return false;
}
