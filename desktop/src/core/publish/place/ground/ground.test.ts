import type { World } from '@toolboxai/shared/lesson';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { layOutWorld } from '../../../authoring/environment/index.ts';
import { anyOutline } from '../../../authoring/environment/outline.arbitrary.ts';
import { cellGrid, pathTiles } from './cells.ts';
import { outlineOf } from './outline.ts';
import { groundAt, terraces } from './terrain.ts';
import { walkways } from './walkways.ts';

/** Two zones of 40 by 40, the northern one 4 studs higher, joined by a path with a ramp. */
const world: World = {
  theme: 'meadow',
  seed: 1,
  width: 200,
  depth: 300,
  spawn: { position: { x: 0, y: 0, z: 60 }, facing: 0 },
  lighting: { clockTime: 12, brightness: 2, haze: 0 },
  zones: [
    { id: 'south', name: 'South', role: 'arrival', center: { x: 0, z: 60 }, width: 40, depth: 40, elevation: 0 },
    { id: 'north', name: 'North', role: 'finale', center: { x: 0, z: -60 }, width: 40, depth: 40, elevation: 4 },
  ],
  paths: [
    {
      id: 'path-1',
      fromZoneId: 'south',
      toZoneId: 'north',
      width: 12,
      points: [
        { x: 0, z: 40 },
        { x: 0, z: 0 },
        { x: 0, z: -20 },
        { x: 0, z: -40 },
      ],
    },
  ],
  stations: [],
  signs: [],
};

describe('walkways', () => {
  it('climb on the last stretch but one of a path', () => {
    const [, , before, ramp, after] = walkways(world);
    expect(before).toMatchObject({ kind: 'path', elevation: 0, north: 0, south: 40, west: -6, east: 6 });
    expect(ramp).toMatchObject({ kind: 'ramp', low: 0, high: 4, north: -20, south: 0, up: { x: 0, z: -1 } });
    expect(after).toMatchObject({ kind: 'path', elevation: 4, north: -40, south: -20 });
  });

  it('reach over the middle where they turn a corner, and no further', () => {
    const [path] = world.paths;
    if (path === undefined) throw new Error('the world has no path');
    const points = [
      { x: 0, z: 40 },
      { x: 0, z: 20 },
      { x: 30, z: 20 },
    ];
    const zones = world.zones.map((zone) => ({ ...zone, elevation: 0 }));
    const [, , first, second] = walkways({ ...world, zones, paths: [{ ...path, points }] });
    expect(first).toMatchObject({ north: 14, south: 40 });
    expect(second).toMatchObject({ west: -6, east: 30, north: 14, south: 26 });
  });

  it('walk round the corner where a path is drawn aslant', () => {
    const [path] = world.paths;
    if (path === undefined) throw new Error('the world has no path');
    const points = [
      { x: 0, z: 40 },
      { x: 30, z: 20 },
    ];
    const zones = world.zones.map((zone) => ({ ...zone, elevation: 0 }));
    const legs = walkways({ ...world, zones, paths: [{ ...path, points }] }).slice(2);
    expect(legs).toMatchObject([
      { west: 0, east: 36 },
      { north: 20, south: 46 },
    ]);
  });
});

describe('the land', () => {
  it('rises where a ramp ends, half a stud under what is walked on', () => {
    const found = terraces(world, walkways(world));
    expect(found).toEqual([
      { south: 150, north: -20, top: -0.5 },
      { south: -20, north: -150, top: 3.5 },
    ]);
    expect(groundAt(found, 100)).toBe(-0.5);
    expect(groundAt(found, -100)).toBe(3.5);
  });
});

describe('the outline', () => {
  it('goes all the way round two zones and the path between them', () => {
    const { edges, corners } = outlineOf(cellGrid(walkways(world)));
    const around = edges.reduce((sum, { from, to }) => sum + to - from, 0);
    expect(around).toBe(2 * (4 * 40 - 12) + 2 * 80);
    expect(corners.filter(({ inner }) => inner)).toHaveLength(4);
    expect(corners.filter(({ inner }) => !inner)).toHaveLength(8);
  });

  it('has no loose end, whatever the world: at every point as many edges begin as end', () => {
    fc.assert(
      fc.property(anyOutline(), (any) => {
        const { edges } = outlineOf(cellGrid(walkways(layOutWorld(any))));
        const ends = new Map<string, number>();
        for (const { along, at, from, to } of edges) {
          for (const end of [from, to]) {
            const key = along === 'x' ? `${end} ${at}` : `${at} ${end}`;
            ends.set(key, (ends.get(key) ?? 0) + 1);
          }
        }
        expect([...ends.values()].every((count) => count % 2 === 0)).toBe(true);
      }),
      { numRuns: 100 },
    );
  });
});

describe('path tiles', () => {
  it('cover the level stretches once', () => {
    fc.assert(
      fc.property(anyOutline(), (any) => {
        const tiles = pathTiles(cellGrid(walkways(layOutWorld(any))));
        for (const [index, a] of tiles.entries()) {
          for (const b of tiles.slice(index + 1)) {
            const apart = a.east <= b.west || b.east <= a.west || a.south <= b.north || b.south <= a.north;
            expect(apart).toBe(true);
          }
        }
      }),
      { numRuns: 60 },
    );
  });
});
