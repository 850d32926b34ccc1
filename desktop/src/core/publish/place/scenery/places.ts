/**
 * Where scenery wants to stand. Made places come first: pairs along the paths, rows along the sides of zones, corners, the
 * rim of the land. What is left of the open ground is filled from a loose grid.
 */
import type { World, Zone } from '@toolboxai/shared/lesson';
import type { Random } from '../../../random.ts';
import { BORDER_THICKNESS, type Rect, type Walkway, zoneRect } from '../ground/index.ts';

export interface Place {
  readonly x: number;
  readonly z: number;
  /** Degrees; what has a front shows it there. */
  readonly facing: number;
}

const AVENUE_SPACING = 14;
const RIM_SPACING = 52;
/** How far from the edge of the land the rim stands. */
const RIM_INSET = 14;
const GRID = 13;

/** Pairs on both sides of the level stretches of paths, evenly along each. */
export function alongPaths(ways: readonly Walkway[], radius: number): readonly Place[] {
  const aside = BORDER_THICKNESS + radius + 1;
  return ways.flatMap((way) => (way.kind === 'path' ? pairs(way, aside) : []));
}

function pairs(rect: Rect, aside: number): readonly Place[] {
  const northward = rect.south - rect.north > rect.east - rect.west;
  const length = northward ? rect.south - rect.north : rect.east - rect.west;
  const count = Math.max(1, Math.floor(length / AVENUE_SPACING));
  return Array.from({ length: count }, (_, index) => ((index + 0.5) / count - 0.5) * length).flatMap((offset) => {
    const [x, z] = [(rect.west + rect.east) / 2, (rect.north + rect.south) / 2];
    return northward
      ? [
          { x: rect.west - aside, z: z + offset, facing: 270 },
          { x: rect.east + aside, z: z + offset, facing: 90 },
        ]
      : [
          { x: x + offset, z: rect.north - aside, facing: 180 },
          { x: x + offset, z: rect.south + aside, facing: 0 },
        ];
  });
}

/** Evenly along the two long sides of a zone, outside, mirrored. */
export function alongZone(zone: Zone, radius: number): readonly Place[] {
  const rect = zoneRect(zone);
  const aside = BORDER_THICKNESS + radius + 1;
  const count = Math.max(2, Math.floor(zone.depth / (AVENUE_SPACING + 2)));
  return Array.from({ length: count }, (_, index) => rect.south - ((index + 0.5) / count) * zone.depth).flatMap((z) => [
    { x: rect.west - aside, z, facing: 270 },
    { x: rect.east + aside, z, facing: 90 },
  ]);
}

/** The four corners of a zone, inside. */
export function inCorners(zone: Zone): readonly Place[] {
  const { west, east, north, south } = zoneRect(zone);
  const inset = 4.6;
  return [
    { x: west + inset, z: south - inset, facing: 0 },
    { x: east - inset, z: south - inset, facing: 0 },
    { x: west + inset, z: north + inset, facing: 180 },
    { x: east - inset, z: north + inset, facing: 180 },
  ];
}

/** Behind the middle of the finale, facing who comes. */
export function landmarkPlace(zone: Zone, radius: number): Place {
  return { x: zone.center.x, z: zone.center.z - zone.depth / 2 + radius + 4, facing: 180 };
}

/** All around the land, near its edge. */
export function alongRim(world: World, random: Random): readonly Place[] {
  const [halfWidth, halfDepth] = [world.width / 2 - RIM_INSET, world.depth / 2 - RIM_INSET];
  const play = (): number => random.int(-5, 5);
  const acrossCount = Math.max(2, Math.round((2 * halfWidth) / RIM_SPACING));
  const alongCount = Math.max(2, Math.round((2 * halfDepth) / RIM_SPACING));
  const across = Array.from({ length: acrossCount + 1 }, (_, index) => ((index / acrossCount) * 2 - 1) * halfWidth);
  const along = Array.from({ length: alongCount - 1 }, (_, index) => (((index + 1) / alongCount) * 2 - 1) * halfDepth);
  return [
    ...across.flatMap((x) => [
      { x: x + play(), z: -halfDepth + play(), facing: 180 },
      { x: x + play(), z: halfDepth + play(), facing: 0 },
    ]),
    ...along.flatMap((z) => [
      { x: -halfWidth + play(), z: z + play(), facing: 270 },
      { x: halfWidth + play(), z: z + play(), facing: 90 },
    ]),
  ];
}

/** A loose grid over the whole land, in random order. */
export function overOpenGround(world: World, random: Random): readonly Place[] {
  const places: Place[] = [];
  for (let x = -world.width / 2 + GRID; x < world.width / 2 - GRID / 2; x += GRID) {
    for (let z = -world.depth / 2 + GRID; z < world.depth / 2 - GRID / 2; z += GRID) {
      places.push({ x: x + random.int(-4, 4), z: z + random.int(-4, 4), facing: random.int(0, 23) * 15 });
    }
  }
  return random.shuffle(places);
}
