/**
 * Coordinate frames, with the conventions of Roblox: right-handed, -Z is forward, angles in radians.
 *
 * Rotation entries are rounded to seven decimals (what the engine's 32-bit floats can hold), so a quarter turn is exactly
 * 0 and 1 and the same call gives the same bytes everywhere.
 */

import type { CFrameValue, RotationMatrix, Vector3Value } from './values.ts';

type Point = Pick<Vector3Value, 'x' | 'y' | 'z'>;

const IDENTITY: RotationMatrix = [1, 0, 0, 0, 1, 0, 0, 0, 1];

/** A frame at a position, in studs, not turned. */
export function cframe(x: number, y: number, z: number): CFrameValue {
  return { type: 'CFrame', x, y, z, rotation: IDENTITY };
}

/** As `CFrame.Angles` (= `fromEulerAnglesXYZ`): turned about X, then Y, then Z, at the origin. */
export function cframeAngles(rx: number, ry: number, rz: number): CFrameValue {
  const [cx, sx] = [Math.cos(rx), Math.sin(rx)];
  const [cy, sy] = [Math.cos(ry), Math.sin(ry)];
  const [cz, sz] = [Math.cos(rz), Math.sin(rz)];
  return fromRotation(0, 0, 0, [
    cy * cz,
    -cy * sz,
    sy,
    cx * sz + cz * sx * sy,
    cx * cz - sx * sy * sz,
    -cy * sx,
    sx * sz - cx * cz * sy,
    cz * sx + cx * sy * sz,
    cx * cy,
  ]);
}

/** At `from`, its front (-Z) turned to `to`. Looking straight up or down, X stays to the right. */
export function cframeLookAt(from: Point, to: Point): CFrameValue {
  const back = normalize({ x: from.x - to.x, y: from.y - to.y, z: from.z - to.z });
  if (back === undefined) return cframe(from.x, from.y, from.z);
  const right = normalize({ x: back.z, y: 0, z: -back.x }) ?? { x: 1, y: 0, z: 0 };
  const up = cross(back, right);
  return fromRotation(from.x, from.y, from.z, [right.x, up.x, back.x, right.y, up.y, back.y, right.z, up.z, back.z]);
}

/** `a * b`: `b` given in the space of `a`. */
export function cframeMultiply(a: CFrameValue, b: CFrameValue): CFrameValue {
  const [a0, a1, a2, a3, a4, a5, a6, a7, a8] = a.rotation;
  const [b0, b1, b2, b3, b4, b5, b6, b7, b8] = b.rotation;
  const { x, y, z } = cframePoint(a, b);
  return fromRotation(x, y, z, [
    a0 * b0 + a1 * b3 + a2 * b6,
    a0 * b1 + a1 * b4 + a2 * b7,
    a0 * b2 + a1 * b5 + a2 * b8,
    a3 * b0 + a4 * b3 + a5 * b6,
    a3 * b1 + a4 * b4 + a5 * b7,
    a3 * b2 + a4 * b5 + a5 * b8,
    a6 * b0 + a7 * b3 + a8 * b6,
    a6 * b1 + a7 * b4 + a8 * b7,
    a6 * b2 + a7 * b5 + a8 * b8,
  ]);
}

/** `frame * point`: the point, given in the frame's space, in the space outside. */
export function cframePoint(frame: CFrameValue, point: Point): Vector3Value {
  const [r0, r1, r2, r3, r4, r5, r6, r7, r8] = frame.rotation;
  return {
    type: 'Vector3',
    x: frame.x + r0 * point.x + r1 * point.y + r2 * point.z,
    y: frame.y + r3 * point.x + r4 * point.y + r5 * point.z,
    z: frame.z + r6 * point.x + r7 * point.y + r8 * point.z,
  };
}

/** The same turn at another place. */
export function cframeAt(frame: CFrameValue, x: number, y: number, z: number): CFrameValue {
  return { ...frame, x, y, z };
}

function fromRotation(x: number, y: number, z: number, rotation: RotationMatrix): CFrameValue {
  const [a, b, c, d, e, f, g, h, i] = rotation;
  return {
    type: 'CFrame',
    x,
    y,
    z,
    rotation: [tidy(a), tidy(b), tidy(c), tidy(d), tidy(e), tidy(f), tidy(g), tidy(h), tidy(i)],
  };
}

/** `+ 0` turns a negative zero into zero. */
function tidy(entry: number): number {
  return Math.round(entry * 1e7) / 1e7 + 0;
}

function normalize(v: Point): Point | undefined {
  const length = Math.hypot(v.x, v.y, v.z);
  return length < 1e-9 ? undefined : { x: v.x / length, y: v.y / length, z: v.z / length };
}

function cross(a: Point, b: Point): Point {
  return { x: a.y * b.z - a.z * b.y, y: a.z * b.x - a.x * b.z, z: a.x * b.y - a.y * b.x };
}
