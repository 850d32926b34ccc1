/**
 * Where people walk, as rectangles with a height: the zones, the level stretches of the paths, and the ramps between
 * heights. Read from the world alone.
 *
 * A path keeps the height of where it starts; when it leads to another height, its last stretch but one is the ramp
 * (the only stretch, when there is no other).
 */
import type { GroundPoint, World, WorldPath, Zone } from '@toolboxai/shared/lesson';

export interface Rect {
  readonly west: number;
  readonly east: number;
  /** North is the smaller z. */
  readonly north: number;
  readonly south: number;
}

export interface Level extends Rect {
  readonly kind: 'zone' | 'path';
  readonly elevation: number;
}

export interface Ramp extends Rect {
  readonly kind: 'ramp';
  readonly low: number;
  readonly high: number;
  /** Which way one goes up. */
  readonly up: { readonly x: -1 | 0 | 1; readonly z: -1 | 0 | 1 };
}

export type Walkway = Level | Ramp;

export function walkways(world: World): readonly Walkway[] {
  const zones = new Map(world.zones.map((zone) => [zone.id, zone]));
  return [
    ...world.zones.map((zone): Level => ({ kind: 'zone', elevation: zone.elevation, ...zoneRect(zone) })),
    ...world.paths.flatMap((path) => {
      const [from, to] = [zones.get(path.fromZoneId), zones.get(path.toZoneId)];
      return from === undefined || to === undefined ? [] : pathWalkways(path, from.elevation, to.elevation);
    }),
  ];
}

export function zoneRect({ center, width, depth }: Zone): Rect {
  return {
    west: center.x - width / 2,
    east: center.x + width / 2,
    north: center.z - depth / 2,
    south: center.z + depth / 2,
  };
}

function pathWalkways(path: WorldPath, start: number, end: number): readonly Walkway[] {
  const stretches = stretchesOf(path.points);
  const rampAt = start === end ? -1 : Math.max(0, stretches.length - 2);
  const extent = path.width / 2;
  return stretches.map(([from, to], index) => {
    const rect = around(
      from,
      to,
      extent,
      turnsAt(stretches[index - 1], [from, to]),
      turnsAt([from, to], stretches[index + 1]),
    );
    if (index !== rampAt) {
      const elevation = rampAt >= 0 && index > rampAt ? end : start;
      return { kind: 'path', elevation, ...rect };
    }
    const rising = end > start ? 1 : -1;
    return {
      kind: 'ramp',
      low: Math.min(start, end),
      high: Math.max(start, end),
      up: { x: sign((to.x - from.x) * rising), z: sign((to.z - from.z) * rising) },
      ...rect,
    };
  });
}

type Stretch = readonly [from: GroundPoint, to: GroundPoint];

/** A polyline as stretches along the axes; a slanting one becomes two with a corner. */
function stretchesOf(points: readonly GroundPoint[]): readonly Stretch[] {
  const stretches: Stretch[] = [];
  points.forEach((to, index) => {
    const from = points[index - 1];
    if (from === undefined || (from.x === to.x && from.z === to.z)) return;
    if (from.x !== to.x && from.z !== to.z) {
      const corner = { x: to.x, z: from.z };
      stretches.push([from, corner], [corner, to]);
    } else stretches.push([from, to]);
  });
  return stretches;
}

/** Whether the way turns a corner between two stretches: there both need to reach over the middle of the corner. */
function turnsAt(before: Stretch | undefined, after: Stretch | undefined): boolean {
  if (before === undefined || after === undefined) return false;
  return (before[0].x === before[1].x) !== (after[0].x === after[1].x);
}

function around(
  from: GroundPoint,
  to: GroundPoint,
  extent: number,
  longerAtStart: boolean,
  longerAtEnd: boolean,
): Rect {
  const atStart = longerAtStart ? extent : 0;
  const atEnd = longerAtEnd ? extent : 0;
  if (from.x === to.x) {
    const [north, south] = to.z < from.z ? [to.z - atEnd, from.z + atStart] : [from.z - atStart, to.z + atEnd];
    return { west: from.x - extent, east: from.x + extent, north, south };
  }
  const [west, east] = to.x < from.x ? [to.x - atEnd, from.x + atStart] : [from.x - atStart, to.x + atEnd];
  return { west, east, north: from.z - extent, south: from.z + extent };
}

function sign(value: number): -1 | 0 | 1 {
  return value > 0 ? 1 : value < 0 ? -1 : 0;
}
