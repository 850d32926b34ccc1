/**
 * From a lesson to the place it is played in: an instance tree that a file can be written from and that the geometry check
 * reads. The tree follows from the lesson and the kit alone; equal input gives an equal tree.
 *
 * What the lesson knows and students must not (keys, feedback, hints) stands only under services that never replicate.
 */
import type { Lesson } from '@toolboxai/shared/lesson';
import { luauDataModule, toPlayData } from '@toolboxai/shared/lesson/play';
import { countInstances, type Instance, instance } from '@toolboxai/shared/roblox';
import { GROUND_FOLDER } from '../../place-contract.ts';
import { type Classroom, classroomSettings } from './classroom.ts';
import { borders, cellGrid, floors, groundAt, land, outlineOf, paths, terraces, walkways } from './ground/index.ts';
import type { KitScript, LessonKit } from './kit.ts';
import { lessonRecord } from './lesson-record.ts';
import type { ThemeLook } from './look.ts';
import { part, standingAt } from './part.ts';
import { scenery } from './scenery/scenery.ts';
import { services } from './services.ts';
import { portals, signModel } from './signs.ts';
import { stationModels } from './stations/index.ts';
import { THEME_LOOKS } from './themes/index.ts';
import { treeOfScripts } from './tree-of-scripts.ts';

/** The most instances of a place; a small laptop plays it smoothly. */
const MOST_INSTANCES = 2800;
/** Scenery beyond this adds nothing to what one sees. */
const MOST_SCENERY = 1500;

export interface PlaceOptions {
  /** The class that plays the lesson here; without one nobody joins by code. */
  readonly classroom?: Classroom;
}

/**
 * The services of the place, which are the children of its DataModel.
 * @throws AppError `classroom-address-invalid`, `script-path-taken`
 */
export function buildPlace(lesson: Lesson, kit: LessonKit, { classroom }: PlaceOptions = {}): readonly Instance[] {
  const { world } = lesson;
  const look = THEME_LOOKS[world.theme];
  const scripts = treeOfScripts([...kit.scripts, ...lessonData(lesson, kit)]);
  const built = worldFolders(lesson, look, (needed) =>
    Math.min(MOST_SCENERY, MOST_INSTANCES - needed - countScripts(scripts)),
  );
  const kept = [
    ...(scripts.ServerStorage ?? []),
    lessonRecord(lesson),
    ...(classroom === undefined ? [] : [classroomSettings(classroom)]),
  ];
  return services(world, look, {
    ...scripts,
    ServerStorage: kept,
    Workspace: [instance('Folder', { Name: 'World' }, built)],
  });
}

function worldFolders(lesson: Lesson, look: ThemeLook, budgetAfter: (needed: number) => number): readonly Instance[] {
  const { world } = lesson;
  const ways = walkways(world);
  const terrain = terraces(world, ways);
  const grid = cellGrid(ways);
  const folder = (name: string, children: readonly Instance[]): Instance =>
    instance('Folder', { Name: name }, children);
  const needed = [
    folder(GROUND_FOLDER, [...land(world, terrain, look), ...floors(world, terrain, look), ...paths(grid, ways, look)]),
    folder('Borders', [
      ...borders(outlineOf(grid), look),
      ...world.zones.flatMap((zone) => portals(world, zone, look)),
    ]),
    folder('Stations', stationModels(lesson, look)),
    folder(
      'Signs',
      world.signs.map((sign) => signModel(sign, look)),
    ),
    spawnLocation(lesson, look),
  ];
  const budget = budgetAfter(countInstances(needed));
  return [...needed, folder('Scenery', scenery({ world, ways, land: terrain, look, budget }))];
}

function spawnLocation({ world }: Lesson, look: ThemeLook): Instance {
  const { position, facing } = world.spawn;
  const zone = world.zones.find(({ role }) => role === 'arrival');
  const ground = zone?.elevation ?? groundAt(terraces(world, walkways(world)), position.z);
  const plate = part(standingAt({ ...position, y: ground }, facing), {
    name: 'Spawn',
    size: [10, 0.2, 10],
    at: [0, 0, 0],
    castShadow: false,
    color: look.accent,
    material: 'SmoothPlastic',
  });
  const spawn = instance('SpawnLocation', { Name: 'Spawn', Neutral: true, Duration: 0, AllowTeamChangeOnTouch: false });
  return { ...spawn, properties: { ...spawn.properties, ...plate.properties } };
}

function lessonData(lesson: Lesson, kit: LessonKit): readonly KitScript[] {
  const { client, server } = toPlayData(lesson);
  return [
    { path: kit.lessonData.client, className: 'ModuleScript', source: luauDataModule(client) },
    { path: kit.lessonData.server, className: 'ModuleScript', source: luauDataModule(server) },
  ];
}

function countScripts(scripts: Readonly<Record<string, readonly Instance[]>>): number {
  return Object.values(scripts).reduce((sum, instances) => sum + countInstances(instances), 0);
}
