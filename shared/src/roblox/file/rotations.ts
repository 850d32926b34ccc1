/**
 * Rotations by whole quarter turns, which files store as one byte: one more than six times the side that X points to, plus
 * the side that Y points to; Z follows from both. Sides are counted as in `Enum.NormalId`.
 */

import type { RotationMatrix } from '../instance/index.ts';

const BY_ID: readonly (RotationMatrix | undefined)[] = (() => {
  const sides = [
    [1, 0, 0],
    [0, 1, 0],
    [0, 0, 1],
    [-1, 0, 0],
    [0, -1, 0],
    [0, 0, -1],
  ] as const;
  const rotations: (RotationMatrix | undefined)[] = [];
  sides.forEach((x, xSide) => {
    sides.forEach((y, ySide) => {
      if (xSide % 3 === ySide % 3) return;
      const z = [x[1] * y[2] - x[2] * y[1], x[2] * y[0] - x[0] * y[2], x[0] * y[1] - x[1] * y[0]] as const;
      // `+ 0` turns a negative zero into zero.
      const [a, b, c] = [x[0] + 0, y[0] + 0, z[0] + 0];
      const [d, e, f] = [x[1] + 0, y[1] + 0, z[1] + 0];
      rotations[xSide * 6 + ySide + 1] = [a, b, c, d, e, f, x[2] + 0, y[2] + 0, z[2] + 0];
    });
  });
  return rotations;
})();

/** Undefined for a number that stands for no rotation. */
export function rotationOf(id: number): RotationMatrix | undefined {
  return BY_ID[id];
}

/** 0 when the rotation is none by quarter turns; then its nine numbers have to be stored. */
export function rotationId(rotation: RotationMatrix): number {
  if (!isByQuarters(rotation)) return 0;
  const id = BY_ID.findIndex((known) => known?.every((entry, index) => Object.is(entry, rotation[index])));
  return Math.max(id, 0);
}

/** Rules out nearly every other rotation at its first number. */
function isByQuarters(rotation: RotationMatrix): boolean {
  for (const entry of rotation) if (entry !== 0 && entry !== 1 && entry !== -1) return false;
  return true;
}
