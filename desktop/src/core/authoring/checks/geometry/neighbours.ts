/**
 * Which solids are near which, without comparing all with all: columns of ground list what stands over them. The few
 * solids that cover very much ground (the land itself) are kept apart and belong to every column.
 */
import { boundsOverlap, type Solid } from './solid.ts';

/** Studs along one side of a column. */
const CELL = 8;
/** Columns that a solid may cover before it counts as land. */
const LAND_CELLS = 300;
/** Bounds that come this near make a pair. */
const NEAR = 0.1;
/** Columns are numbered row by row; no place is as wide as this many. */
const ROW = 4096;

export interface Neighbourhood {
  /** Solids whose bounds come within `margin` of the column over a point. */
  over(x: number, z: number): readonly Solid[];
  /** Each pair whose bounds come within 0.1 studs, once. */
  readonly pairs: readonly (readonly [Solid, Solid])[];
}

/** @param margin studs by which the columns look beyond their ground; at least 0.1 */
export function neighbourhood(solids: readonly Solid[], margin: number): Neighbourhood {
  const land = solids.filter((solid) => columnsUnder(solid, margin) > LAND_CELLS);
  const others = solids.filter((solid) => columnsUnder(solid, margin) <= LAND_CELLS);
  const cells = new Map<number, Solid[]>();
  for (const solid of others) {
    const { min, max } = solid.bounds;
    for (let x = cellOf(min.x - margin); x <= cellOf(max.x + margin); x += 1) {
      for (let z = cellOf(min.z - margin); z <= cellOf(max.z + margin); z += 1) {
        const listed = cells.get(z * ROW + x);
        if (listed === undefined) cells.set(z * ROW + x, [...land, solid]);
        else listed.push(solid);
      }
    }
  }
  return {
    over: (x, z) => cells.get(cellOf(z) * ROW + cellOf(x)) ?? land,
    pairs: [...pairsWithLand(land, others), ...pairsInCells(cells, land.length)],
  };
}

function* pairsWithLand(land: readonly Solid[], others: readonly Solid[]): Generator<readonly [Solid, Solid]> {
  for (const [index, a] of land.entries()) {
    for (const b of land.slice(index + 1)) if (boundsOverlap(a.bounds, b.bounds, NEAR)) yield [a, b];
    for (const b of others) if (boundsOverlap(a.bounds, b.bounds, NEAR)) yield [a, b];
  }
}

function* pairsInCells(
  cells: ReadonlyMap<number, readonly Solid[]>,
  firstOther: number,
): Generator<readonly [Solid, Solid]> {
  for (const [cell, listed] of cells) {
    for (let first = firstOther; first < listed.length; first += 1) {
      for (let second = first + 1; second < listed.length; second += 1) {
        const [a, b] = [listed[first], listed[second]];
        if (a === undefined || b === undefined || !boundsOverlap(a.bounds, b.bounds, NEAR)) continue;
        // Two solids share many columns; the one where their common ground begins speaks for them.
        const x = cellOf(Math.max(a.bounds.min.x, b.bounds.min.x));
        const z = cellOf(Math.max(a.bounds.min.z, b.bounds.min.z));
        if (z * ROW + x === cell) yield [a, b];
      }
    }
  }
}

function columnsUnder({ bounds: { min, max } }: Solid, margin: number): number {
  const along = (from: number, to: number): number => cellOf(to + margin) - cellOf(from - margin) + 1;
  return along(min.x, max.x) * along(min.z, max.z);
}

function cellOf(value: number): number {
  return Math.floor(value / CELL);
}
