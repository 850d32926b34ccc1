/** Which ground is taken, so that nothing is put where something stands or somebody walks. */
import type { Rect } from '../ground/index.ts';

export interface Occupancy {
  /** Whether a disc keeps clear of all that is taken. */
  isFree(x: number, z: number, radius: number): boolean;
  takeDisc(x: number, z: number, radius: number): void;
}

interface Disc {
  readonly x: number;
  readonly z: number;
  readonly radius: number;
}

export function occupancy(rects: readonly Rect[]): Occupancy {
  const discs: Disc[] = [];
  return {
    isFree: (x, z, radius) =>
      rects.every((rect) => distanceTo(rect, x, z) >= radius) &&
      discs.every((disc) => Math.hypot(disc.x - x, disc.z - z) >= disc.radius + radius),
    takeDisc: (x, z, radius) => {
      discs.push({ x, z, radius });
    },
  };
}

/** Studs from a point to a rectangle; 0 inside. */
export function distanceTo({ west, east, north, south }: Rect, x: number, z: number): number {
  return Math.hypot(Math.max(west - x, 0, x - east), Math.max(north - z, 0, z - south));
}
