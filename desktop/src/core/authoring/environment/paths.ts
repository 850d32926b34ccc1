/**
 * The paths of the world, from the way out of one zone to the way in of the next.
 *
 * A path that climbs has its ramp on the last stretch but one: it keeps the height of where it starts up to there, and
 * has the height of where it leads from there on.
 */
import type { GroundPoint, WorldPath } from '@toolboxai/shared/lesson';
import { type Corridor, PATH_WIDTH, type PlacedZone } from './arrangement.ts';
import type { Crossing } from './crossings.ts';

export function worldPaths(corridors: readonly Corridor[]): WorldPath[] {
  const crossings = corridors.flatMap((corridor) => corridor.crossings.map((crossing) => ({ corridor, crossing })));
  return crossings.map(({ corridor, crossing }, index) => ({
    id: `path-${index + 1}`,
    fromZoneId: crossing.from.zone.id,
    toZoneId: crossing.to.zone.id,
    width: PATH_WIDTH,
    points: pointsOf(corridor, crossing),
  }));
}

function pointsOf(corridor: Corridor, { from, to, lane }: Crossing<PlacedZone>): GroundPoint[] {
  const [startX, endX] = [from.zone.center.x, to.zone.center.x];
  const points: GroundPoint[] = [{ x: startX, z: from.northEdge }];
  if (lane !== null) {
    const z = corridor.laneAt(lane);
    points.push({ x: startX, z }, { x: endX, z });
  }
  if (corridor.ramp !== null) points.push({ x: endX, z: corridor.ramp.foot }, { x: endX, z: corridor.ramp.head });
  points.push({ x: endX, z: to.southEdge });
  return points;
}
