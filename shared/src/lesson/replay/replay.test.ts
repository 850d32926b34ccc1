import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { sampleReplay } from '../fixtures/index.ts';
import { along, playReplaySchema, positionAt, readTrack, type TrackPoint, writeTrack } from './index.ts';

describe('a replay', () => {
  it('stays what it was as JSON', () => {
    expect(playReplaySchema.parse(JSON.parse(JSON.stringify(sampleReplay())))).toEqual(sampleReplay());
  });

  it('tells its events in the order of time, each by a student who is in the place', () => {
    for (const { students, events, duration } of sampleReplay().scenes) {
      expect(events.map(({ at }) => at)).toEqual(events.map(({ at }) => at).toSorted((a, b) => a - b));
      for (const { at, studentId } of events) {
        const student = students.find(({ id }) => id === studentId);
        expect(student?.stays.some(({ from, to }) => from <= at && at <= to)).toBe(true);
        expect(at).toBeLessThanOrEqual(duration);
      }
    }
  });
});

describe('a track', () => {
  it('keeps only the corners of a walk', () => {
    const walk = Array.from({ length: 401 }, (_, index) => ({ at: index / 4, x: Math.min(index, 200) / 2, z: 10 }));
    expect(readTrack(writeTrack(walk))).toEqual([
      { at: 0, x: 0, z: 10 },
      { at: 50, x: 100, z: 10 },
      { at: 100, x: 100, z: 10 },
    ]);
  });

  it('is never further from where the student was than a body is wide, however she walked', () => {
    const step = fc.record({ dx: fc.integer({ min: -40, max: 40 }), dz: fc.integer({ min: -40, max: 40 }) });
    fc.assert(
      fc.property(fc.array(step, { minLength: 1, maxLength: 120 }), (steps) => {
        let point: TrackPoint = { at: 0, x: 0, z: 0 };
        const walk = steps.map(({ dx, dz }) => {
          point = { at: point.at + 0.25, x: point.x + dx / 10, z: point.z + dz / 10 };
          return point;
        });
        const corners = readTrack(writeTrack(walk));
        for (const { at, x, z } of walk) {
          const kept = along(corners, at);
          expect(Math.hypot((kept?.x ?? 99) - x, (kept?.z ?? 99) - z)).toBeLessThan(2);
        }
      }),
    );
  });

  it('says where a student is, and that she is nowhere while she is away', () => {
    const [, scene] = sampleReplay().scenes;
    const back = scene?.students[1];
    if (back === undefined) throw new Error('the fixture has no student who came back');
    expect(positionAt(back, 3)).toEqual({ x: 0, z: 150 });
    expect(positionAt(back, 7.5)).toEqual({ x: -8, z: 111 });
    expect(positionAt(back, 100)).toBeUndefined();
    expect(positionAt(back, 150)).toEqual({ x: -16, z: 72 });
  });
});
