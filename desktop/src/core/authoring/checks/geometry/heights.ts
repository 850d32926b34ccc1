/**
 * How high solids reach over a spot of ground: at one point, to stand on, and over the square that a body takes, to bump
 * into. Exact for upright boxes, cylinders, wedges and for balls; what lies askew counts as the box around it.
 */
import { along, type Point, type Solid, toLocal } from './solid.ts';

/** Half the width of ground that must be clear around where somebody stands: 4 studs for a body of 2. */
export const BODY_HALF_WIDTH = 2;

export interface Range {
  readonly bottom: number;
  readonly top: number;
}

/** The solid's extent on the vertical line through a point; undefined beside it. */
export function rangeAt(solid: Solid, x: number, z: number): Range | undefined {
  const { bounds } = solid;
  if (x < bounds.min.x || x > bounds.max.x || z < bounds.min.z || z > bounds.max.z) return undefined;
  if (solid.shape === 'ball') return ballRange(solid, Math.hypot(x - solid.center.x, z - solid.center.z));
  if (!solid.upright) return { bottom: bounds.min.y, top: bounds.max.y };
  const local = toLocal(solid, { x, y: solid.center.y, z });
  if (solid.shape === 'cylinder') {
    return Math.hypot(local.x, local.z) <= solid.half.x ? { bottom: bounds.min.y, top: bounds.max.y } : undefined;
  }
  if (Math.abs(local.x) > solid.half.x || Math.abs(local.z) > solid.half.z) return undefined;
  return { bottom: bounds.min.y, top: solid.shape === 'wedge' ? slopeAt(solid, local.z) : bounds.max.y };
}

/** The solid's extent over the square of a body's width around a point; undefined when it stays outside. */
export function rangeOver(solid: Solid, x: number, z: number): Range | undefined {
  const { bounds } = solid;
  if (
    bounds.max.x <= x - BODY_HALF_WIDTH ||
    bounds.min.x >= x + BODY_HALF_WIDTH ||
    bounds.max.z <= z - BODY_HALF_WIDTH ||
    bounds.min.z >= z + BODY_HALF_WIDTH
  ) {
    return undefined;
  }
  if (solid.shape === 'ball') return ballRange(solid, distanceToSquare(solid.center, x, z));
  if (!solid.upright) return { bottom: bounds.min.y, top: bounds.max.y };
  if (solid.shape === 'cylinder') {
    return distanceToSquare(solid.center, x, z) < solid.half.x
      ? { bottom: bounds.min.y, top: bounds.max.y }
      : undefined;
  }
  if (!footprintMeets(solid, x, z)) return undefined;
  return { bottom: bounds.min.y, top: solid.shape === 'wedge' ? highestOfSlope(solid, x, z) : bounds.max.y };
}

function ballRange({ center, half }: Solid, distance: number): Range | undefined {
  if (distance >= half.x) return undefined;
  const reach = Math.sqrt(half.x * half.x - distance * distance);
  return { bottom: center.y - reach, top: center.y + reach };
}

function distanceToSquare(center: Point, x: number, z: number): number {
  return Math.hypot(
    Math.max(0, Math.abs(center.x - x) - BODY_HALF_WIDTH),
    Math.max(0, Math.abs(center.z - z) - BODY_HALF_WIDTH),
  );
}

/** A wedge rises from its front (-z) to its back. */
function slopeAt({ half, bounds }: Solid, localZ: number): number {
  const share = Math.min(1, Math.max(0, (localZ + half.z) / (2 * half.z)));
  return bounds.min.y + share * 2 * half.y;
}

function highestOfSlope(solid: Solid, x: number, z: number): number {
  const corners = [-BODY_HALF_WIDTH, BODY_HALF_WIDTH].flatMap((dx) =>
    [-BODY_HALF_WIDTH, BODY_HALF_WIDTH].map((dz) => toLocal(solid, { x: x + dx, y: solid.center.y, z: z + dz }).z),
  );
  return slopeAt(solid, Math.max(...corners));
}

/** Whether the square meets the footprint of an upright box, which may be turned. */
function footprintMeets(solid: Solid, x: number, z: number): boolean {
  // The square's own axes are the bounds, which already overlap; what is left are the axes of the box.
  return [solid.axes.x, solid.axes.z].every((axis, index) => {
    const half = index === 0 ? solid.half.x : solid.half.z;
    const offset = (x - solid.center.x) * axis.x + (z - solid.center.z) * axis.z;
    return Math.abs(offset) < half + BODY_HALF_WIDTH * (Math.abs(axis.x) + Math.abs(axis.z));
  });
}

/** A point in front of a solid's face (-z), at a distance from the face. */
export function inFrontOf(solid: Solid, distance: number): Point {
  return along(solid.center, solid.axes.z, -(solid.half.z + distance));
}
