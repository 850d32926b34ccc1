import { sampleLesson } from '@toolboxai/shared/lesson/fixtures';
import { describe, expect, it } from 'vitest';
import { frameOf, lieFor, pointOn, rectOn } from './map-frame.ts';

const { world } = sampleLesson();

describe('the map of a replay', () => {
  it('lies on its side where there is room, and stands upright on a phone', () => {
    expect(lieFor(world, 900)).toBe('side');
    expect(lieFor(world, 340)).toBe('upright');
    // A world that is wider than long has nothing to gain by lying down.
    const wide = { ...world, zones: world.zones.map((zone) => ({ ...zone, center: { x: zone.center.z, z: 0 } })) };
    expect(
      lieFor({ ...wide, paths: [], stations: [], spawn: { ...world.spawn, position: { x: 0, y: 0, z: 0 } } }, 900),
    ).toBe('upright');
  });

  it('is turned and not mirrored: north goes to the right, east goes down', () => {
    const [x, y] = pointOn('side', { x: 0, z: 0 });
    expect(pointOn('side', { x: 0, z: -10 })).toEqual([x + 10, y]);
    expect(pointOn('side', { x: 10, z: 0 })[1]).toBe(y + 10);
  });

  it.each(['side', 'upright'] as const)('holds everything, lying %s', (lie) => {
    const { left, top, width, height } = frameOf(world, lie);
    const boxes = world.zones.map((zone) =>
      rectOn(lie, {
        west: zone.center.x - zone.width / 2,
        north: zone.center.z - zone.depth / 2,
        width: zone.width,
        depth: zone.depth,
      }),
    );
    for (const box of boxes) {
      expect(box.x).toBeGreaterThan(left);
      expect(box.y).toBeGreaterThan(top);
      expect(box.x + box.width).toBeLessThan(left + width);
      expect(box.y + box.height).toBeLessThan(top + height);
    }
    for (const { position } of [...world.stations, world.spawn]) {
      const [x, y] = pointOn(lie, position);
      expect(x > left && x < left + width && y > top && y < top + height).toBe(true);
    }
  });
});
