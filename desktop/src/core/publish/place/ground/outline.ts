/**
 * The outline of everything that is walked on: straight edges with the side that lies outside, and the corners between
 * them. Borders are built along it, so there is no gap by which a closed gate could be passed.
 */
import type { CellGrid } from './cells.ts';
import type { Walkway } from './walkways.ts';

export interface Edge {
  /** The axis it runs along. */
  readonly along: 'x' | 'z';
  /** Where it lies on the other axis. */
  readonly at: number;
  readonly from: number;
  readonly to: number;
  /** On which side nothing is walked on: the sign on the other axis. */
  readonly outside: 1 | -1;
  /** Heights of the walkway along it; they differ beside a ramp. */
  readonly low: number;
  readonly high: number;
}

export interface Corner {
  readonly x: number;
  readonly z: number;
  readonly outsideX: 1 | -1;
  readonly outsideZ: 1 | -1;
  /** Inner corners are where a path meets a zone or turns: there the borders of both edges meet head-on. */
  readonly inner: boolean;
  readonly low: number;
  readonly high: number;
}

export interface Outline {
  readonly edges: readonly Edge[];
  readonly corners: readonly Corner[];
}

export function outlineOf(grid: CellGrid): Outline {
  const edges = [...edgesAlong(grid, 'x'), ...edgesAlong(grid, 'z')];
  return { edges, corners: cornersOf(edges) };
}

function edgesAlong(grid: CellGrid, along: 'x' | 'z'): readonly Edge[] {
  const lines = along === 'x' ? grid.zs : grid.xs;
  const marks = along === 'x' ? grid.xs : grid.zs;
  const cell = (mark: number, line: number): Walkway | undefined =>
    along === 'x' ? grid.at(mark, line) : grid.at(line, mark);
  const edges: Edge[] = [];
  lines.forEach((at, line) => {
    let open: Edge | undefined;
    for (let mark = 0; mark < marks.length - 1; mark += 1) {
      const [before, after] = [cell(mark, line - 1), cell(mark, line)];
      const inside = before === undefined ? after : after === undefined ? before : undefined;
      if (inside === undefined) {
        open = undefined;
        continue;
      }
      const piece: Edge = {
        along,
        at,
        from: marks[mark] ?? 0,
        to: marks[mark + 1] ?? 0,
        outside: before === undefined ? -1 : 1,
        ...heights(inside),
      };
      if (open !== undefined && continues(open, piece)) {
        open = { ...open, to: piece.to };
        edges[edges.length - 1] = open;
      } else {
        open = piece;
        edges.push(piece);
      }
    }
  });
  return edges;
}

function heights(way: Walkway): { readonly low: number; readonly high: number } {
  return way.kind === 'ramp' ? { low: way.low, high: way.high } : { low: way.elevation, high: way.elevation };
}

function continues(edge: Edge, next: Edge): boolean {
  return edge.outside === next.outside && edge.low === next.low && edge.high === next.high;
}

function cornersOf(edges: readonly Edge[]): readonly Corner[] {
  const northSouth = new Map<string, Edge[]>();
  for (const edge of edges) {
    if (edge.along !== 'z') continue;
    for (const z of [edge.from, edge.to]) {
      const key = `${edge.at} ${z}`;
      northSouth.set(key, [...(northSouth.get(key) ?? []), edge]);
    }
  }
  return edges
    .filter((edge) => edge.along === 'x')
    .flatMap((edge) =>
      [edge.from, edge.to].flatMap((x) =>
        (northSouth.get(`${x} ${edge.at}`) ?? []).map((other): Corner => {
          const towardsEdge = x === edge.from ? 1 : -1;
          return {
            x,
            z: edge.at,
            outsideX: other.outside,
            outsideZ: edge.outside,
            inner: other.outside === towardsEdge,
            low: Math.min(edge.low, other.low),
            high: Math.max(edge.high, other.high),
          };
        }),
      ),
    );
}
