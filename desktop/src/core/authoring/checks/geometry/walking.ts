/**
 * Where one gets on foot. A grid of 2 studs over the place; a spot is stood on when a body of 4 studs width and 6 studs
 * height has room there above knee height; from spot to spot one goes when they differ by at most 2 studs in height, which
 * is a step of Roblox's humanoid and, over 2 studs, a slope of 45 degrees. Nobody jumps.
 */
import { rangeAt, rangeOver } from './heights.ts';
import type { Neighbourhood } from './neighbours.ts';
import type { Point, Solid } from './solid.ts';

/** Studs between two spots. */
export const STRIDE = 2;
const STEP = 2;
const BODY_HEIGHT = 6;

/** A height at which one can stand on a spot. */
export interface Footing {
  readonly x: number;
  readonly y: number;
  readonly z: number;
  /** Activities whose closed gates take the room, or whose bridge is not laid. */
  readonly closedBy: readonly string[];
}

export interface Walk {
  readonly reached: readonly Footing[];
  /** Reached spots whose middle lies within a rectangle. */
  within(west: number, east: number, north: number, south: number): Generator<Footing>;
  /** Spots from the start, in strides. */
  readonly strides: ReadonlyMap<Footing, number>;
}

export interface Terrain {
  /** The footing nearest to a point; undefined when nobody can stand there. */
  footingAt(point: Point): Footing | undefined;
  walk(from: Footing, opened: ReadonlySet<string>): Walk;
}

export interface Extent {
  readonly halfWidth: number;
  readonly halfDepth: number;
}

/** @param near columns that look at least `BODY_HALF_WIDTH` beyond their ground */
export function terrainOf(near: Neighbourhood, extent: Extent): Terrain {
  const cells = new Map<number, readonly Footing[]>();
  const columns = 2 * Math.ceil(extent.halfWidth / STRIDE) + 1;
  const firstColumn = -Math.ceil(extent.halfWidth / STRIDE);
  const lastRow = Math.ceil(extent.halfDepth / STRIDE);

  const footings = (column: number, row: number): readonly Footing[] => {
    if (column < firstColumn || column > -firstColumn || row < -lastRow || row > lastRow) return [];
    const key = row * columns + column;
    const known = cells.get(key);
    if (known !== undefined) return known;
    const found = footingsAt(near, column * STRIDE, row * STRIDE);
    cells.set(key, found);
    return found;
  };

  return {
    footingAt: ({ x, y, z }) =>
      footings(Math.round(x / STRIDE), Math.round(z / STRIDE))
        .filter((footing) => Math.abs(footing.y - y) <= STEP)
        .sort((a, b) => Math.abs(a.y - y) - Math.abs(b.y - y))[0],
    walk: (from, opened) => {
      const strides = new Map<Footing, number>([[from, 0]]);
      const open = [from];
      for (let index = 0; index < open.length; index += 1) {
        const footing = open[index];
        if (footing === undefined) break;
        const [column, row] = [footing.x / STRIDE, footing.z / STRIDE];
        for (const [dx, dz] of DIRECTIONS) {
          for (const next of footings(column + dx, row + dz)) {
            if (strides.has(next) || Math.abs(next.y - footing.y) > STEP + 1e-6) continue;
            if (!next.closedBy.every((activity) => opened.has(activity))) continue;
            strides.set(next, (strides.get(footing) ?? 0) + 1);
            open.push(next);
          }
        }
      }
      return walkOver(open, strides);
    },
  };
}

/** Reached spots by column and row, so that questions about a place need not look at all of them. */
function walkOver(reached: readonly Footing[], strides: ReadonlyMap<Footing, number>): Walk {
  const spots = new Map<string, Footing[]>();
  for (const footing of reached) {
    const key = `${footing.x} ${footing.z}`;
    const listed = spots.get(key);
    if (listed === undefined) spots.set(key, [footing]);
    else listed.push(footing);
  }
  return {
    reached,
    strides,
    *within(west, east, north, south) {
      for (let x = Math.ceil(west / STRIDE) * STRIDE; x <= east; x += STRIDE) {
        for (let z = Math.ceil(north / STRIDE) * STRIDE; z <= south; z += STRIDE) yield* spots.get(`${x} ${z}`) ?? [];
      }
    },
  };
}

const DIRECTIONS = [
  [1, 0],
  [-1, 0],
  [0, 1],
  [0, -1],
] as const;

function footingsAt(near: Neighbourhood, x: number, z: number): readonly Footing[] {
  const solids = near.over(x, z).filter(({ collides }) => collides);
  // By height: the activity that lays what one stands on there, or null for what is there from the start.
  const tops = new Map<number, string | null>();
  for (const solid of solids) {
    if (solid.shape === 'ball' || !solid.upright || solid.opensWith !== null) continue;
    const range = rangeAt(solid, x, z);
    if (range !== undefined && (!tops.has(range.top) || solid.laidWith === null)) tops.set(range.top, solid.laidWith);
  }
  return [...tops].flatMap(([y, laidWith]) => footingOn(solids, x, y, z, laidWith) ?? []);
}

function footingOn(
  solids: readonly Solid[],
  x: number,
  y: number,
  z: number,
  laidWith: string | null,
): Footing | undefined {
  const closedBy = new Set<string>(laidWith === null ? [] : [laidWith]);
  for (const solid of solids) {
    const range = rangeOver(solid, x, z);
    const inTheWay = range !== undefined && range.top > y + STEP && range.bottom < y + BODY_HEIGHT;
    const buries = !inTheWay && insideOf(solid, x, y, z);
    if (!inTheWay && !buries) continue;
    if (solid.opensWith === null) return undefined;
    closedBy.add(solid.opensWith);
  }
  return { x, y, z, closedBy: [...closedBy] };
}

/** Whether a height lies inside a solid, so that it is no top to stand on. */
function insideOf(solid: Solid, x: number, y: number, z: number): boolean {
  const range = rangeAt(solid, x, z);
  return range !== undefined && range.bottom < y + 0.01 && range.top > y + 0.01;
}
