import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { layOutWorld } from './lay-out-world.ts';
import { anyOutline } from './outline.arbitrary.ts';

interface Leg {
  readonly path: string;
  readonly ends: readonly [string, string];
  readonly west: number;
  readonly east: number;
  readonly north: number;
  readonly south: number;
}

describe('paths', () => {
  it('touch only when they leave the same zone or reach the same zone', () => {
    fc.assert(
      fc.property(anyOutline(), (outline) => {
        const legs = layOutWorld(outline).paths.flatMap((path): Leg[] =>
          path.points.slice(1).map((to, index) => {
            const from = path.points[index] ?? to;
            const half = path.width / 2;
            return {
              path: path.id,
              ends: [path.fromZoneId, path.toZoneId],
              west: Math.min(from.x, to.x) - half,
              east: Math.max(from.x, to.x) + half,
              north: Math.min(from.z, to.z),
              south: Math.max(from.z, to.z),
            };
          }),
        );
        for (const [index, a] of legs.entries()) {
          for (const b of legs.slice(index + 1)) {
            if (a.path === b.path || a.ends[0] === b.ends[0] || a.ends[1] === b.ends[1]) continue;
            const apart = a.east <= b.west || b.east <= a.west || a.south <= b.north || b.south <= a.north;
            expect(apart, `${a.path} crosses ${b.path}`).toBe(true);
          }
        }
      }),
      { numRuns: 150 },
    );
  });

  it('lead into every zone but the arrival', () => {
    fc.assert(
      fc.property(anyOutline(), (outline) => {
        const { zones, paths } = layOutWorld(outline);
        const entered = new Set(paths.map(({ toZoneId }) => toZoneId));
        expect(zones.filter(({ id }) => !entered.has(id)).map(({ role }) => role)).toEqual(['arrival']);
      }),
      { numRuns: 100 },
    );
  });
});
