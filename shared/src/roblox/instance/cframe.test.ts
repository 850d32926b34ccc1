import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cframe, cframeAngles, cframeAt, cframeLookAt, cframeMultiply, cframePoint } from './cframe.ts';
import type { CFrameValue } from './values.ts';

const forward = { x: 0, y: 0, z: -1 };

describe('coordinate frames', () => {
  it('turns a quarter about Y exactly, front to the left', () => {
    const turned = cframeAngles(0, Math.PI / 2, 0);
    expect(turned.rotation).toEqual([0, 0, 1, 0, 1, 0, -1, 0, 0]);
    expect(cframePoint(turned, forward)).toEqual({ type: 'Vector3', x: -1, y: 0, z: 0 });
  });

  it('looks at a point', () => {
    const frame = cframeLookAt({ x: 0, y: 5, z: 0 }, { x: 10, y: 5, z: 0 });
    expect(cframePoint(frame, { x: 0, y: 0, z: -10 })).toEqual({ type: 'Vector3', x: 10, y: 5, z: 0 });
  });

  it('looks straight down without losing its axes', () => {
    const frame = cframeLookAt({ x: 0, y: 10, z: 0 }, { x: 0, y: 0, z: 0 });
    expect(cframePoint(frame, { x: 0, y: 0, z: -10 })).toEqual({ type: 'Vector3', x: 0, y: 0, z: 0 });
    expectOrthonormal(frame);
  });

  it('does not turn when it looks at where it stands', () => {
    expect(cframeLookAt({ x: 1, y: 2, z: 3 }, { x: 1, y: 2, z: 3 })).toEqual(cframe(1, 2, 3));
  });

  it('multiplies as turning about X, then Y, then Z does', () => {
    const angle = fc.double({ min: -10, max: 10, noNaN: true });
    fc.assert(
      fc.property(angle, angle, angle, (rx, ry, rz) => {
        const steps = [cframeAngles(rx, 0, 0), cframeAngles(0, ry, 0), cframeAngles(0, 0, rz)];
        const product = steps.reduce(cframeMultiply);
        cframeAngles(rx, ry, rz).rotation.forEach((entry, index) => {
          expect(product.rotation[index]).toBeCloseTo(entry, 5);
        });
        expectOrthonormal(product);
      }),
    );
  });

  it('moves without turning', () => {
    const turned = cframeAngles(0.3, 0.2, 0.1);
    expect(cframeAt(turned, 1, 2, 3)).toEqual({ ...turned, x: 1, y: 2, z: 3 });
  });
});

function expectOrthonormal({ rotation: [a, b, c, d, e, f, g, h, i] }: CFrameValue): void {
  expect(a * a + d * d + g * g).toBeCloseTo(1, 5);
  expect(a * b + d * e + g * h).toBeCloseTo(0, 5);
  expect(a * (e * i - f * h) - b * (d * i - f * g) + c * (d * h - e * g)).toBeCloseTo(1, 5);
}
