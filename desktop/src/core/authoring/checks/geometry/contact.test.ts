import {
  type CFrameValue,
  cframe,
  cframeAngles,
  cframeAt,
  cframeMultiply,
  type Instance,
  instance,
  vector3,
} from '@toolboxai/shared/roblox';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { overlapBy } from './contact.ts';
import { rangeAt, rangeOver } from './heights.ts';
import { readScene } from './read-tree.ts';
import type { Solid } from './solid.ts';

describe('solids that meet', () => {
  it('run into each other, or only touch', () => {
    const a = solid('Block', [4, 4, 4], cframe(0, 0, 0));
    expect(overlapBy(a, solid('Block', [4, 4, 4], cframe(3.9, 0, 0)), 0.05)).toBe(true);
    expect(overlapBy(a, solid('Block', [4, 4, 4], cframe(4, 0, 0)), 0.05)).toBe(false);
    expect(overlapBy(a, solid('Block', [4, 4, 4], cframe(4, 0, 0)), -0.05)).toBe(true);
    expect(overlapBy(a, solid('Block', [4, 4, 4], cframe(4.2, 0, 0)), -0.05)).toBe(false);
  });

  it('are told apart though their bounds overlap', () => {
    const turned = cframeAt(cframeAngles(0, Math.PI / 4, 0), 5.2, 0, 5.2);
    expect(overlapBy(solid('Block', [6, 2, 6], cframe(0, 0, 0)), solid('Block', [6, 2, 6], turned), 0)).toBe(false);
    expect(
      overlapBy(solid('Ball', [6, 6, 6], cframe(0, 0, 0)), solid('Block', [6, 6, 6], cframe(5.5, 5.5, 0)), 0),
    ).toBe(false);
    const standing = cframeAngles(0, 0, Math.PI / 2);
    expect(overlapBy(solid('Cylinder', [2, 6, 6], standing), solid('Block', [2, 2, 2], cframe(3.4, 0, 3.4)), 0)).toBe(
      false,
    );
  });

  it('are compared as discs when they are cylinders that stand, however they are turned', () => {
    const standing = (x: number, z: number, turn: number): Solid =>
      solid(
        'Cylinder',
        [2, 8, 8],
        cframeAt(cframeMultiply(cframeAngles(0, turn, 0), cframeAngles(0, 0, Math.PI / 2)), x, 0, z),
      );
    expect(overlapBy(standing(0, 0, 0), standing(5.7, 5.7, 0.3), 0)).toBe(false);
    expect(overlapBy(standing(0, 0, 0), standing(5.6, 5.6, 0.3), 0)).toBe(true);
  });

  it('meet whichever is asked first', () => {
    fc.assert(
      fc.property(anySolid(), anySolid(), (a, b) => {
        expect(overlapBy(a, b, 0)).toBe(overlapBy(b, a, 0));
      }),
    );
  });

  it('do not meet when their bounds are apart', () => {
    fc.assert(
      fc.property(anySolid(), anySolid(), (a, b) => {
        const apart =
          a.bounds.max.x < b.bounds.min.x || a.bounds.max.y < b.bounds.min.y || b.bounds.max.z < a.bounds.min.z;
        if (apart) expect(overlapBy(a, b, 0)).toBe(false);
      }),
    );
  });
});

describe('heights over the ground', () => {
  it('follow the slope of a ramp, which rises to its back', () => {
    const ramp = solid('Wedge', [12, 4, 12], cframe(0, 2, 0));
    expect(rangeAt(ramp, 0, -6)?.top).toBeCloseTo(0);
    expect(rangeAt(ramp, 0, 0)?.top).toBeCloseTo(2);
    expect(rangeAt(ramp, 0, 6)?.top).toBeCloseTo(4);
    expect(rangeOver(ramp, 0, 0)?.top).toBeCloseTo(2 + (2 * 4) / 12);
  });

  it('see a post that stands between the corners of a body', () => {
    const post = solid('Block', [0.4, 8, 0.4], cframe(1, 4, 1));
    expect(rangeAt(post, 0, 0)).toBeUndefined();
    expect(rangeOver(post, 0, 0)).toEqual({ bottom: 0, top: 8 });
  });

  it('go round a ball and a standing cylinder', () => {
    expect(rangeOver(solid('Ball', [4, 4, 4], cframe(3.6, 0, 3.6)), 0, 0)).toBeUndefined();
    expect(rangeAt(solid('Ball', [4, 4, 4], cframe(0, 0, 0)), 0, 0)).toEqual({ bottom: -2, top: 2 });
    expect(
      rangeOver(solid('Cylinder', [4, 4, 4], cframeAt(cframeAngles(0, 0, Math.PI / 2), 3.6, 0, 3.6)), 0, 0),
    ).toBeUndefined();
  });
});

type Shape = 'Block' | 'Ball' | 'Cylinder' | 'Wedge';

function solid(shape: Shape, [x, y, z]: readonly [number, number, number], frame: CFrameValue): Solid {
  const part: Instance = instance('Part', { Shape: shape, Size: vector3(x, y, z), CFrame: frame });
  const [read] = readScene([instance('Workspace', {}, [part])]).solids;
  if (read === undefined) throw new Error('the part was not read');
  return read;
}

function anySolid(): fc.Arbitrary<Solid> {
  const length = fc.double({ min: 0.5, max: 6, noNaN: true });
  const place = fc.double({ min: -6, max: 6, noNaN: true });
  const angle = fc.double({ min: -3, max: 3, noNaN: true });
  return fc
    .record({
      shape: fc.constantFrom<Shape>('Block', 'Ball', 'Cylinder', 'Wedge'),
      size: fc.tuple(length, length, length),
      at: fc.tuple(place, place, place),
      turn: fc.tuple(angle, angle, angle),
    })
    .map(({ shape, size, at, turn }) => solid(shape, size, cframeAt(cframeAngles(...turn), ...at)));
}
