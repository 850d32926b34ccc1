/**
 * Whether two solids run into each other, or touch. Boxes are compared exactly by separating axes, balls and standing
 * cylinders by their distance; a cylinder that lies counts as the octagon around it, a wedge as the box around it.
 */
import { type Axis, dot, minus, type Point, type Solid, toLocal } from './solid.ts';

const AXES: readonly Axis[] = ['x', 'y', 'z'];

/**
 * @param depth studs: positive asks whether they run into each other by more than that, negative whether they come
 * as near as that
 */
export function overlapBy(a: Solid, b: Solid, depth: number): boolean {
  if (a.shape === 'ball' && b.shape === 'ball') {
    const offset = minus(a.center, b.center);
    return Math.hypot(offset.x, offset.y, offset.z) < a.half.x + b.half.x - depth;
  }
  if (a.shape === 'ball') return ballMeets(a, b, depth);
  if (b.shape === 'ball') return ballMeets(b, a, depth);
  if (isStanding(a) && b.upright) return standingMeets(a, b, depth);
  if (isStanding(b) && a.upright) return standingMeets(b, a, depth);
  return outlines(a).every((first) => outlines(b).every((second) => boxesMeet(a, first, b, second, depth)));
}

function ballMeets(ball: Solid, other: Solid, depth: number): boolean {
  const local = toLocal(other, ball.center);
  const outside = (value: number, half: number): number => Math.max(0, Math.abs(value) - half);
  const distance =
    other.shape === 'cylinder'
      ? Math.hypot(Math.max(0, Math.hypot(local.x, local.z) - other.half.x), outside(local.y, other.half.y))
      : Math.hypot(outside(local.x, other.half.x), outside(local.y, other.half.y), outside(local.z, other.half.z));
  return distance < ball.half.x - depth;
}

function isStanding({ shape, upright }: Solid): boolean {
  return shape === 'cylinder' && upright;
}

/** A standing cylinder and another upright solid: their footprints are a disc and a disc or a box. */
function standingMeets(cylinder: Solid, other: Solid, depth: number): boolean {
  const above = Math.abs(cylinder.center.y - other.center.y);
  if (above >= cylinder.half.y + other.half.y - depth) return false;
  const local = toLocal(other, { ...cylinder.center, y: other.center.y });
  const distance =
    other.shape === 'cylinder'
      ? Math.max(0, Math.hypot(local.x, local.z) - other.half.x)
      : Math.hypot(Math.max(0, Math.abs(local.x) - other.half.x), Math.max(0, Math.abs(local.z) - other.half.z));
  return distance < cylinder.half.x - depth;
}

type Axes = Solid['axes'];

/** A cylinder lies in the box around it and in the same box turned by an eighth: together they are an octagon. */
function outlines(solid: Solid): readonly Axes[] {
  if (solid.shape !== 'cylinder') return [solid.axes];
  const { x, y, z } = solid.axes;
  const turned = (first: Point, second: Point, sign: number): Point => ({
    x: (first.x + sign * second.x) * Math.SQRT1_2,
    y: (first.y + sign * second.y) * Math.SQRT1_2,
    z: (first.z + sign * second.z) * Math.SQRT1_2,
  });
  return [solid.axes, { x: turned(x, z, 1), y, z: turned(z, x, -1) }];
}

function boxesMeet(a: Solid, aAxes: Axes, b: Solid, bAxes: Axes, depth: number): boolean {
  const offset = minus(b.center, a.center);
  const separates = (axis: Point): boolean =>
    Math.abs(dot(offset, axis)) >= reach(a, aAxes, axis) + reach(b, bAxes, axis) - depth;
  if (AXES.some((name) => separates(aAxes[name]) || separates(bAxes[name]))) return false;
  return !AXES.some((first) =>
    AXES.some((second) => {
      const axis = cross(aAxes[first], bAxes[second]);
      const length = Math.hypot(axis.x, axis.y, axis.z);
      return length > 1e-6 && separates({ x: axis.x / length, y: axis.y / length, z: axis.z / length });
    }),
  );
}

function reach(solid: Solid, axes: Axes, axis: Point): number {
  return (
    Math.abs(dot(axes.x, axis)) * solid.half.x +
    Math.abs(dot(axes.y, axis)) * solid.half.y +
    Math.abs(dot(axes.z, axis)) * solid.half.z
  );
}

function cross(a: Point, b: Point): Point {
  return { x: a.y * b.z - a.z * b.y, y: a.z * b.x - a.x * b.z, z: a.x * b.y - a.y * b.x };
}
