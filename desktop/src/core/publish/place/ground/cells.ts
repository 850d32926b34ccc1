/**
 * Walkways cut along all their edges into cells that either are walked on or are not. From them follow two things that
 * need the whole picture: paths as rectangles that do not overlap, and the outline along which borders stand.
 */
import type { Rect, Walkway } from './walkways.ts';

export interface CellGrid {
  readonly xs: readonly number[];
  readonly zs: readonly number[];
  /** What one walks on in the column and row, if anything. */
  at(column: number, row: number): Walkway | undefined;
}

export function cellGrid(ways: readonly Walkway[]): CellGrid {
  const xs = sortedUnique(ways.flatMap(({ west, east }) => [west, east]));
  const zs = sortedUnique(ways.flatMap(({ north, south }) => [north, south]));
  const columns = xs.length - 1;
  const cells: (Walkway | undefined)[] = [];
  const [columnOf, rowOf] = [indexOf(xs), indexOf(zs)];
  for (const way of [...ways].sort((a, b) => RANK[a.kind] - RANK[b.kind])) {
    for (let row = rowOf(way.north); row < rowOf(way.south); row += 1) {
      for (let column = columnOf(way.west); column < columnOf(way.east); column += 1)
        cells[row * columns + column] = way;
    }
  }
  return {
    xs,
    zs,
    at: (column, row) =>
      column < 0 || row < 0 || column >= columns || row >= zs.length - 1 ? undefined : cells[row * columns + column],
  };
}

/** Later ones lie over earlier ones. */
const RANK = { path: 0, ramp: 1, zone: 2 } as const;

/** The level stretches of all paths as few rectangles that do not overlap, with their height. */
export function pathTiles(grid: CellGrid): readonly (Rect & { readonly elevation: number })[] {
  const tiles: (Rect & { readonly elevation: number })[] = [];
  const open = new Map<string, number>();
  for (let row = 0; row < grid.zs.length - 1; row += 1) {
    for (let column = 0; column < grid.xs.length - 1; ) {
      const elevation = pathElevation(grid, column, row);
      let end = column + 1;
      while (elevation !== null && pathElevation(grid, end, row) === elevation) end += 1;
      if (elevation !== null) extend(tiles, open, grid, { column, end, row, elevation });
      column = end;
    }
  }
  return tiles;
}

interface Run {
  readonly column: number;
  readonly end: number;
  readonly row: number;
  readonly elevation: number;
}

/** Grows the tile above by a row when it is as wide, else begins another. */
function extend(
  tiles: (Rect & { readonly elevation: number })[],
  open: Map<string, number>,
  { xs, zs }: CellGrid,
  { column, end, row, elevation }: Run,
): void {
  const rect = { west: xs[column] ?? 0, east: xs[end] ?? 0, north: zs[row] ?? 0, south: zs[row + 1] ?? 0, elevation };
  const key = `${column}-${end}-${elevation}`;
  const index = open.get(key);
  const above = index === undefined ? undefined : tiles[index];
  if (index !== undefined && above !== undefined && above.south === rect.north)
    tiles[index] = { ...above, south: rect.south };
  else open.set(key, tiles.push(rect) - 1);
}

function pathElevation(grid: CellGrid, column: number, row: number): number | null {
  const way = grid.at(column, row);
  return way?.kind === 'path' ? way.elevation : null;
}

function sortedUnique(values: readonly number[]): readonly number[] {
  return [...new Set(values)].sort((a, b) => a - b);
}

function indexOf(values: readonly number[]): (value: number) => number {
  const indices = new Map(values.map((value, index) => [value, index]));
  return (value) => indices.get(value) ?? 0;
}
