import { checkResultSchema, type Lesson, type Sign, type Station, THEMES } from '@toolboxai/shared/lesson';
import { type Instance, instance, vector3, withChildren } from '@toolboxai/shared/roblox';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { SCENERY_TAG } from '../../../place-contract.ts';
import { buildPlace, type LessonKit } from '../../../publish/place/index.ts';
import { layOutWorld } from '../../environment/index.ts';
import { anyOutline, lessonIn, outlineOf } from '../../environment/outline.arbitrary.ts';
import { checkGeometry } from './check-geometry.ts';

const kit: LessonKit = {
  scripts: [],
  lessonData: {
    client: ['ReplicatedStorage', 'ToolBoxAI', 'Lesson'],
    server: ['ServerScriptService', 'ToolBoxAI', 'LessonKeys'],
  },
};

/** Explore, then sort, then a quiz whose gate leads to the finale. */
const outline = outlineOf(5, 'volcano', [
  { kind: 'guided-exploration', size: 4, categories: 2, waits: [] },
  { kind: 'collect-and-sort', size: 8, categories: 3, waits: [true] },
  { kind: 'quiz-gate', size: 2, categories: 2, waits: [true, true] },
]);
const lesson = lessonIn(outline, layOutWorld(outline));

describe('a laid out world', () => {
  it('passes, and the result says what was measured', () => {
    const result = checkGeometry(buildPlace(lesson, kit), lesson);
    expect(checkResultSchema.parse(result)).toMatchObject({ check: 'geometry', status: 'passed', findings: [] });
    expect(result.measures).toMatchObject({ activitiesWithinReach: 3 });
    expect(result.measures.longestWalk).toBeGreaterThan(300);
  });

  it.each(THEMES)('passes in the theme %s', (theme) => {
    const themed = lessonIn(outline, layOutWorld({ ...outline, theme }));
    expect(checkGeometry(buildPlace(themed, kit), themed).findings).toEqual([]);
  });

  it('passes whatever the activities, their order, the theme and the seed', () => {
    fc.assert(
      fc.property(anyOutline(5), (any) => {
        const laidOut = lessonIn(any, layOutWorld(any));
        expect(checkGeometry(buildPlace(laidOut, kit), laidOut).findings).toEqual([]);
      }),
      { numRuns: 20 },
    );
  });

  it('passes with as many activities as a lesson may have', () => {
    const large = outlineOf(
      8,
      'coast',
      Array.from({ length: 12 }, (_, index) => ({
        kind: index % 3 === 0 ? ('collect-and-sort' as const) : ('quiz-gate' as const),
        size: 16,
        categories: 4,
        waits: Array.from({ length: 12 }, (_, earlier) => earlier === Math.floor((index - 1) / 2)),
      })),
    );
    const laidOut = lessonIn(large, layOutWorld(large));
    expect(checkGeometry(buildPlace(laidOut, kit), laidOut).findings).toEqual([]);
  });
});

describe('what is broken on purpose is caught and named', () => {
  it('a sign that floats', () => {
    const broken = withSign(lesson, 'sign-2', ({ position }) => ({ position: { ...position, y: position.y + 5 } }));
    expect(faults(broken)).toContain('floating sign-2');
  });

  it('a station in the wall', () => {
    const zone = zoneOf(lesson, 'zone-2');
    const broken = withStation(lesson, { role: 'bin', part: 'category-1' }, ({ position }) => ({
      position: { ...position, x: zone.center.x - zone.width / 2 },
    }));
    const [bin] = stationsOf(broken, 'bin');
    expect(faults(broken)).toEqual(
      expect.arrayContaining([`overlapping ${bin?.id}`, `station-outside-zone ${bin?.id}`]),
    );
  });

  it('a station that hangs over the floor, and one that is sunk into it', () => {
    for (const by of [0.7, -1]) {
      const broken = withStation(lesson, { role: 'kiosk', part: null }, ({ position }) => ({
        position: { ...position, y: position.y + by },
      }));
      expect(faults(broken)).toContain(`station-off-ground ${stationsOf(broken, 'kiosk')[0]?.id}`);
    }
  });

  it('bins that overlap', () => {
    const [first] = stationsOf(lesson, 'bin');
    if (first === undefined) throw new Error('the lesson has no bin');
    const broken = withStation(lesson, { role: 'bin', part: 'category-2' }, () => ({
      position: { ...first.position, x: first.position.x + 3 },
    }));
    expect(faults(broken).filter((fault) => fault.startsWith('overlapping station'))).toHaveLength(1);
  });

  it('a zone that is cut off', () => {
    const { world } = lesson;
    const broken = {
      ...lesson,
      world: { ...world, paths: world.paths.filter(({ toZoneId }) => toZoneId !== 'zone-2') },
    };
    expect(faults(broken)).toEqual(
      expect.arrayContaining([
        'zone-out-of-reach zone-2',
        'zone-out-of-reach zone-finale',
        `station-out-of-reach ${stationsOf(lesson, 'bin')[0]?.id}`,
        'activity-never-opens activity-3',
      ]),
    );
  });

  it('a gate before its own key', () => {
    const zone = zoneOf(lesson, 'zone-3');
    const broken = withStation(lesson, { role: 'gate', part: null }, ({ position }) => ({
      position: { ...position, z: zone.center.z + zone.depth / 2 + 5 },
    }));
    expect(faults(broken)).toContain(`gate-before-key ${stationsOf(lesson, 'kiosk')[0]?.id}`);
  });

  it('a gate that can be walked around', () => {
    const zone = zoneOf(lesson, 'zone-3');
    const gap = { z: zone.center.z - zone.depth / 2, west: zone.center.x - zone.width / 2, east: zone.center.x };
    const open = (part: Instance): boolean => {
      const frame = part.properties.CFrame;
      return (
        frame?.type === 'CFrame' &&
        frame.x < gap.east &&
        frame.x > gap.west - 4 &&
        frame.z < gap.z + 2 &&
        frame.z > gap.z - 40
      );
    };
    const tree = changeFolder(buildPlace(lesson, kit), 'Borders', (parts) => parts.filter((part) => !open(part)));
    expect(faults(lesson, tree)).toContain('gate-bypassed activity-3');
  });

  it('a ramp that is too steep', () => {
    const { world } = lesson;
    const paths = world.paths.map((path) => {
      const [start, foot, head, end] = path.points;
      if (path.toZoneId !== 'zone-2' || !start || !foot || !head || !end) return path;
      return { ...path, points: [start, { x: foot.x, z: head.z + 2 }, head, end] };
    });
    expect(faults({ ...lesson, world: { ...world, paths } })).toContain('zone-out-of-reach zone-2');
  });

  it('a sign that faces the wall', () => {
    const zone = zoneOf(lesson, 'zone-1');
    const broken = withSign(lesson, 'sign-2', ({ position }) => ({
      position: { ...position, x: zone.center.x - zone.width / 2 + 2 },
      facing: 90,
    }));
    expect(faults(broken)).toContain('sign-faces-away sign-2');
  });

  it('a sign behind another', () => {
    const [, sign] = lesson.world.signs;
    if (sign === undefined) throw new Error('the lesson has no second sign');
    const before = { ...sign, id: 'sign-9', position: { ...sign.position, z: sign.position.z + 2 } };
    const broken = { ...lesson, world: { ...lesson.world, signs: [...lesson.world.signs, before] } };
    expect(faults(broken)).toEqual(['sign-hidden sign-2']);
  });

  it('a sign whose letters must be tiny to fit', () => {
    const broken = withSign(lesson, 'sign-2', () => ({ title: 'Photosynthesis'.repeat(4) }));
    const result = checkGeometry(buildPlace(broken, kit), broken);
    expect(result.status).toBe('warned');
    expect(result.findings).toMatchObject([{ code: 'letters-small', partId: 'sign-2' }]);
  });

  it('something in the place where students appear', () => {
    const { position } = lesson.world.spawn;
    const block = crate(position.x, position.y, position.z, 5);
    const tree = changeFolder(buildPlace(lesson, kit), 'Scenery', (models) => [...models, block]);
    expect(faults(lesson, tree)).toContain('spawn-blocked -');
  });

  it('scenery on a path', () => {
    const [path] = lesson.world.paths;
    const [start] = path?.points ?? [];
    if (start === undefined) throw new Error('the lesson has no path');
    const block = crate(start.x + 4, 0, start.z - 6, 1);
    const tree = changeFolder(buildPlace(lesson, kit), 'Scenery', (models) => [...models, block]);
    expect(faults(lesson, tree)).toContain('on-path -');
  });

  it('a station that was not built', () => {
    const tree = changeFolder(buildPlace(lesson, kit), 'Stations', (models) => models.slice(1));
    expect(faults(lesson, tree).some((fault) => fault.startsWith('station-not-built'))).toBe(true);
  });

  it('a place without anywhere to appear, and one that is nearly empty', () => {
    expect(faults(lesson, [instance('Workspace')])).toEqual(
      expect.arrayContaining(['spawn-missing -', 'place-too-empty -']),
    );
  });

  it('a place that is too full', () => {
    const crates = Array.from({ length: 2000 }, (_, index) => crate(-60 + (index % 50) * 2, -0.5, 900 + index, 1));
    const tree = changeFolder(buildPlace(lesson, kit), 'Scenery', (models) => [...models, ...crates]);
    expect(faults(lesson, tree)).toContain('place-too-full -');
  });
});

/** `code part` of every finding, `-` for none. */
function faults(broken: Lesson, tree = buildPlace(broken, kit)): readonly string[] {
  return checkGeometry(tree, broken).findings.map(({ code, partId }) => `${code} ${partId ?? '-'}`);
}

function withStation(
  given: Lesson,
  which: Pick<Station, 'role' | 'part'>,
  change: (station: Station) => Partial<Station>,
): Lesson {
  const stations = given.world.stations.map((station) =>
    station.role === which.role && station.part === which.part ? { ...station, ...change(station) } : station,
  );
  return { ...given, world: { ...given.world, stations } };
}

function withSign(given: Lesson, id: string, change: (sign: Sign) => Partial<Sign>): Lesson {
  const signs = given.world.signs.map((sign) => (sign.id === id ? { ...sign, ...change(sign) } : sign));
  return { ...given, world: { ...given.world, signs } };
}

function stationsOf({ world }: Lesson, role: Station['role']): readonly Station[] {
  return world.stations.filter((station) => station.role === role);
}

function zoneOf({ world }: Lesson, id: string): Lesson['world']['zones'][number] {
  const zone = world.zones.find((candidate) => candidate.id === id);
  if (zone === undefined) throw new Error(`there is no zone ${id}`);
  return zone;
}

function changeFolder(
  roots: readonly Instance[],
  name: string,
  change: (children: readonly Instance[]) => readonly Instance[],
): readonly Instance[] {
  return roots.map((root) => {
    const children = changeFolder(root.children, name, change);
    return root.className === 'Folder' && root.name === name
      ? withChildren(root, change(children))
      : withChildren(root, children);
  });
}

/** A box of scenery standing at a height. */
function crate(x: number, bottom: number, z: number, size: number): Instance {
  const box = instance('Part', {
    Name: 'Box',
    Size: vector3(size, size, size),
    CFrame: { type: 'CFrame', x, y: bottom + size / 2, z, rotation: [1, 0, 0, 0, 1, 0, 0, 0, 1] },
    Anchored: true,
  });
  return instance('Model', { Name: 'Crate', Tags: [SCENERY_TAG] }, [box]);
}
