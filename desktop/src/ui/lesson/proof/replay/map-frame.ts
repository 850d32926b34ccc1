/**
 * The world laid out on the screen. Lessons are long from south to north; where there is room the map lies on its side, so
 * that students walk from left to right. Pure.
 */
import type { World } from '@toolboxai/shared/lesson';

/** Whether north is to the right or at the top. */
export type Lie = 'side' | 'upright';

export interface MapFrame {
  readonly lie: Lie;
  /** Studs of the picture. */
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

export interface MapRect {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

const MARGIN = 8;
/** Narrower than this, a map on its side is too small to see anything. */
const LEAST_SIDE_WIDTH = 600;

export function lieFor(world: World, width: number): Lie {
  const { width: across, height: along } = studs(world);
  return along > across && width >= LEAST_SIDE_WIDTH ? 'side' : 'upright';
}

export function frameOf(world: World, lie: Lie): MapFrame {
  const { west, north, width, height } = studs(world);
  const { x, y, ...size } = rectOn(lie, { west, north, width, depth: height });
  return { lie, left: x, top: y, ...size };
}

/** A point of the ground, in studs of the picture. A quarter turn: north goes to the right, east goes down. */
export function pointOn(
  lie: Lie,
  { x, z }: { readonly x: number; readonly z: number },
): readonly [x: number, y: number] {
  return lie === 'side' ? [-z, x] : [x, z];
}

export function rectOn(
  lie: Lie,
  {
    west,
    north,
    width,
    depth,
  }: { readonly west: number; readonly north: number; readonly width: number; readonly depth: number },
): MapRect {
  if (lie === 'upright') return { x: west, y: north, width, height: depth };
  return { x: -(north + depth), y: west, width: depth, height: width };
}

function studs({ zones, paths, stations, spawn }: World) {
  const rects = zones.map(({ center, width, depth }) => ({
    xs: [center.x - width / 2, center.x + width / 2],
    zs: [center.z - depth / 2, center.z + depth / 2],
  }));
  const points = [...paths.flatMap((way) => way.points), ...stations.map(({ position }) => position), spawn.position];
  const xs = [...rects.flatMap((rect) => rect.xs), ...points.map(({ x }) => x)];
  const zs = [...rects.flatMap((rect) => rect.zs), ...points.map(({ z }) => z)];
  const [west, north] = [Math.min(...xs) - MARGIN, Math.min(...zs) - MARGIN];
  return { west, north, width: Math.max(...xs) + MARGIN - west, height: Math.max(...zs) + MARGIN - north };
}
