import { AppError } from '@toolboxai/shared/errors';
import { checkInvariants, stationsNeeded, type World, worldSchema, type Zone } from '@toolboxai/shared/lesson';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { layOutWorld } from './lay-out-world.ts';
import { anyOutline, lessonIn, outlineOf } from './outline.arbitrary.ts';
import type { WorldOutline } from './outline.ts';
import { unlockGraph } from './unlock-graph.ts';

const explore = { kind: 'guided-exploration', size: 4, categories: 2 } as const;
const quiz = { kind: 'quiz-gate', size: 2, categories: 2 } as const;
const sort = { kind: 'collect-and-sort', size: 8, categories: 3 } as const;

/** Explore, then a quiz and a sorting task side by side, then a quiz that needs both. */
const diamond = outlineOf(3, 'meadow', [
  { ...explore, waits: [] },
  { ...quiz, waits: [true] },
  { ...sort, waits: [true] },
  { ...quiz, waits: [true, true, true] },
]);

describe('laying out a world', () => {
  it('gives the same world for the same outline and seed', () => {
    expect(JSON.stringify(layOutWorld(diamond))).toBe(JSON.stringify(layOutWorld(structuredClone(diamond))));
  });

  it('gives another one for another seed', () => {
    expect(layOutWorld({ ...diamond, seed: 4 })).not.toEqual(layOutWorld(diamond));
  });

  it('leads north from the arrival through side-by-side branches to the finale', () => {
    const world = layOutWorld(diamond);
    const at = (id: string): Zone['center'] => zoneIn(world, id).center;
    expect(at('zone-arrival').z).toBeGreaterThan(at('zone-1').z);
    expect(at('zone-2').z).toBe(at('zone-3').z);
    expect(at('zone-2').x).toBe(-at('zone-3').x);
    expect(at('zone-finale').z).toBeLessThan(at('zone-4').z);
    expect(world.paths.map(({ fromZoneId, toZoneId }) => `${fromZoneId} ${toZoneId}`).sort()).toEqual([
      'zone-1 zone-2',
      'zone-1 zone-3',
      'zone-2 zone-4',
      'zone-3 zone-4',
      'zone-4 zone-finale',
      'zone-arrival zone-1',
    ]);
  });

  it('puts the gate of a quiz where the path leaves its zone', () => {
    const world = layOutWorld(diamond);
    const gate = world.stations.find(({ role, activityId }) => role === 'gate' && activityId === 'activity-2');
    const leaving = world.paths.find(({ fromZoneId }) => fromZoneId === 'zone-2');
    expect({ x: gate?.position.x, z: gate?.position.z }).toEqual(leaving?.points[0]);
  });

  it('puts the gate of a dead end before the first zone that waits for it', () => {
    const world = layOutWorld(
      outlineOf(3, 'meadow', [
        { ...explore, waits: [] },
        { ...quiz, waits: [true] },
        { ...sort, waits: [true] },
        { ...explore, waits: [false, false, true] },
        { ...explore, waits: [false, true, false, true] },
      ]),
    );
    const gate = world.stations.find(({ role }) => role === 'gate');
    const zone = zoneIn(world, 'zone-5');
    expect(gate?.position.x).toBe(zone.center.x);
    expect(gate?.position.z).toBeGreaterThan(zone.center.z + zone.depth / 2);
    expect(gate?.position.y).toBe(zone.elevation);
  });

  it('tells nothing by where things lie: their order is not that of their categories', () => {
    const world = layOutWorld(diamond);
    const things = world.stations.filter(({ role }) => role === 'object').map(({ position }) => position.x);
    expect(things).not.toEqual([...things].sort((a, b) => a - b));
  });

  it('cuts long texts on signs to whole sentences', () => {
    const [first, ...others] = diamond.activities;
    if (first === undefined) throw new Error('the outline has no activity');
    const instructions = `${'Read every sign on your way. '.repeat(12)}Then go on.`;
    const world = layOutWorld({ ...diamond, activities: [{ ...first, instructions }, ...others] });
    const sign = world.signs.find(({ zoneId }) => zoneId === 'zone-1');
    expect(sign?.text).toBe('Read every sign on your way. '.repeat(5).trim());
  });

  it('keeps every promise of the schema and the invariants, whatever the lesson', () => {
    fc.assert(
      fc.property(anyOutline(), (outline) => {
        const world = layOutWorld(outline);
        worldSchema.parse(world);
        const faults = checkInvariants(lessonIn(outline, world)).filter(({ path }) => path.startsWith('world'));
        expect(faults).toEqual([]);
        expect(overlappingZones(world)).toEqual([]);
        for (const activity of outline.activities) {
          const own = world.stations.filter(({ activityId }) => activityId === activity.id);
          expect(own.map(({ role, part }) => ({ role, part }))).toEqual(
            expect.arrayContaining([...stationsNeeded(activity)]),
          );
        }
      }),
      { numRuns: 150 },
    );
  });

  it('refuses what cannot be walked', () => {
    const unlocks = diamond.progression.unlocks;
    const withUnlocks = (changed: WorldOutline['progression']['unlocks']): WorldOutline => ({
      ...diamond,
      progression: { ...diamond.progression, unlocks: changed },
    });
    const [first] = diamond.activities;
    if (first === undefined) throw new Error('the outline has no activity');
    expect(codeOf(withUnlocks([...unlocks.slice(1), { activityId: 'activity-1', requires: ['activity-4'] }]))).toBe(
      'world-unlock-cycle',
    );
    expect(codeOf(withUnlocks([{ activityId: 'activity-1', requires: ['activity-9'] }]))).toBe('world-unlock-unknown');
    expect(codeOf({ ...diamond, activities: [...diamond.activities, { ...first, id: 'activity-5' }] })).toBe(
      'world-zone-shared',
    );
    const many = Array.from({ length: 12 }, () => ({ ...sort, size: 16, categories: 4, waits: [] }));
    expect(codeOf(outlineOf(1, 'desert', many))).toBe('world-too-many-stations');
  });
});

describe('the unlock graph', () => {
  it('leaves out what follows from other requirements', () => {
    const nodes = unlockGraph(diamond);
    const last = nodes.find(({ zoneId }) => zoneId === 'zone-4');
    expect(last?.requires.map(({ zoneId }) => zoneId)).toEqual(['zone-2', 'zone-3']);
    expect(last?.row).toBe(3);
  });

  it('puts the finale behind what finishes the lesson', () => {
    const finale = unlockGraph(diamond).at(-1);
    expect(finale).toMatchObject({ role: 'finale', row: 4 });
    expect(finale?.requires.map(({ zoneId }) => zoneId)).toEqual(['zone-4']);
  });
});

function zoneIn(world: World, id: string): Zone {
  const zone = world.zones.find((candidate) => candidate.id === id);
  if (zone === undefined) throw new Error(`there is no zone ${id}`);
  return zone;
}

function overlappingZones({ zones }: World): string[] {
  return zones.flatMap((a, index) =>
    zones
      .slice(index + 1)
      .filter(
        (b) =>
          Math.abs(a.center.x - b.center.x) < (a.width + b.width) / 2 &&
          Math.abs(a.center.z - b.center.z) < (a.depth + b.depth) / 2,
      )
      .map((b) => `${a.id} ${b.id}`),
  );
}

function codeOf(outline: WorldOutline): string {
  try {
    layOutWorld(outline);
  } catch (error) {
    if (error instanceof AppError) return error.code;
    throw error;
  }
  return 'none';
}
