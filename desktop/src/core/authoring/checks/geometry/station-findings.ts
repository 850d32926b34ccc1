/**
 * Whether every station of the lesson stands in the place, in the zone of its activity and on its floor. A gate may stand
 * across a path instead; whether it shuts it is asked on foot.
 */
import type { Finding, Lesson, Zone } from '@toolboxai/shared/lesson';
import { stationAttributes } from '@toolboxai/shared/lesson/play';
import { finding } from '../result.ts';
import type { PartOf } from './check-geometry.ts';
import { footprint } from './progress.ts';
import { standsOn } from './reach-findings.ts';
import type { Scene } from './read-tree.ts';
import type { Body } from './solid.ts';

/** How far a station may sink into its floor or stand above it. */
const FOOT_TOLERANCE = 0.3;

export function findingsOnStations(lesson: Lesson, scene: Scene, partOf: PartOf): Finding[] {
  const { world } = lesson;
  const attributes = stationAttributes(lesson);
  const bodies = new Map(scene.bodies.flatMap((body) => (body.station === null ? [] : [[body.station.id, body]])));
  return world.stations.flatMap((station, index) => {
    const body = bodies.get(attributes.get(station.id)?.StationId ?? '');
    const place = { path: `world/stations/${index}`, partId: station.id, severity: 'error' } as const;
    if (body === undefined) {
      return finding({
        ...place,
        code: 'station-not-built',
        message: `The ${station.role} “${station.label}” is missing from the place.`,
        hint: 'Lay out the world again.',
      });
    }
    const zone = world.zones.find(({ id }) => id === station.zoneId);
    if (zone === undefined) return [];
    if (station.role === 'gate' && world.paths.some((path) => standsOn(path, station.position))) return [];
    const { name } = partOf(body);
    const found: Finding[] = [];
    if (!isInside(body, zone)) {
      found.push(
        finding({
          ...place,
          code: 'station-outside-zone',
          message: `${name} stands outside of “${zone.name}”.`,
          hint: 'Lay out the world again, or move it into its zone.',
        }),
      );
    }
    // A bridge hangs in its gap; whether it can be crossed is asked on foot.
    const gap = station.role === 'bridge' ? 0 : footprint(body).min.y - zone.elevation;
    if (Math.abs(gap) > FOOT_TOLERANCE) {
      found.push(
        finding({
          ...place,
          code: 'station-off-ground',
          message: `${name} stands ${Math.abs(gap).toFixed(1)} studs ${gap > 0 ? 'above' : 'below'} the floor of “${zone.name}”.`,
          hint: 'Lay out the world again, or set it on the floor.',
        }),
      );
    }
    return found;
  });
}

function isInside(body: Body, { center, width, depth }: Zone): boolean {
  const { min, max } = footprint(body);
  const slack = 0.01;
  return (
    min.x >= center.x - width / 2 - slack &&
    max.x <= center.x + width / 2 + slack &&
    min.z >= center.z - depth / 2 - slack &&
    max.z <= center.z + depth / 2 + slack
  );
}
