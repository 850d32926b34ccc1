/**
 * A place with the compiled lesson kit and a lesson in it, as small as a place can be: a floor, a spawn, and the lesson's
 * stations as plain blocks within reach of it.
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Lesson } from '@toolboxai/shared/lesson';
import { sampleLesson } from '@toolboxai/shared/lesson/fixtures';
import { BARRIER_TAG, luauDataModule, STATION_TAG, stationAttributes, toPlayData } from '@toolboxai/shared/lesson/play';
import { cframe, type Instance, instance, vector3 } from '@toolboxai/shared/roblox';
import { buildLessonKit, KIT_OUT } from '../scripts/lesson-kit-build.ts';
import { type PlacedScript, ScriptTree } from '../scripts/script-tree.ts';

export interface KitPlaceOptions {
  readonly lesson?: Lesson;
  /** Children of ServerStorage. */
  readonly storage?: readonly Instance[];
  /** Studs between two stations; with 3 all of them are within reach of the spawn. Or each where the lesson puts it. */
  readonly apart?: number | 'as-in-lesson';
  /** Without the kit's own client, for tests that speak for it. */
  readonly withoutClient?: boolean;
  /** Whether signals are deferred; they are when left out. */
  readonly deferred?: boolean;
}

/** The services of the place. */
export async function kitPlace({
  lesson = sampleLesson(),
  storage = [],
  apart = 3,
  withoutClient = false,
  deferred = true,
}: KitPlaceOptions = {}): Promise<readonly Instance[]> {
  const { manifest } = await buildLessonKit();
  const { client, server } = toPlayData(lesson);
  const running = manifest.scripts.filter(({ path }) => !withoutClient || path[0] !== 'StarterPlayer');
  const scripts = [
    ...running.map(({ path, className, file }) => ({
      path,
      className,
      source: readFileSync(join(KIT_OUT, file), 'utf8'),
    })),
    { path: manifest.lessonData.client, className: 'ModuleScript', source: luauDataModule(client) } as const,
    { path: manifest.lessonData.server, className: 'ModuleScript', source: luauDataModule(server) } as const,
  ];
  return [
    instance(
      'Workspace',
      { SignalBehavior: deferred ? 'Deferred' : 'Immediate', StreamingEnabled: true },
      world(lesson, apart),
    ),
    ...placeWithScripts(scripts),
    instance('Players'),
    instance('ServerStorage', {}, storage),
    instance('StarterGui'),
    instance('HttpService', { HttpEnabled: true }),
  ];
}

/** The services that hold the scripts, each script in folders where its path says. */
export function placeWithScripts(scripts: readonly PlacedScript[]): readonly Instance[] {
  const tree = new ScriptTree(scripts);
  return [
    instance('ReplicatedStorage', {}, tree.under('ReplicatedStorage')),
    instance('ServerScriptService', {}, tree.under('ServerScriptService')),
    instance('StarterPlayer', {}, [
      instance('StarterPlayerScripts', {}, tree.under('StarterPlayer', 'StarterPlayerScripts')),
    ]),
  ];
}

function world(lesson: Lesson, apart: number | 'as-in-lesson'): readonly Instance[] {
  const attributes = stationAttributes(lesson);
  return [
    instance('Part', { Name: 'Floor', Anchored: true, Size: vector3(600, 1, 600), CFrame: cframe(0, -0.5, 0) }),
    instance('SpawnLocation', {
      Anchored: true,
      Size: vector3(6, 0.2, 6),
      CFrame: cframe(0, 0.1, apart === 'as-in-lesson' ? 220 : 0),
      Duration: 0,
    }),
    ...lesson.world.stations.map(({ id, role, position: { x, z } }, index) =>
      instance('Part', {
        Name: `Station ${index + 1}`,
        Anchored: true,
        CanCollide: role === 'gate' || role === 'object',
        Size: vector3(2, 2, 2),
        CFrame:
          apart === 'as-in-lesson'
            ? cframe(x, 1, z)
            : cframe(8 + (index % 4) * apart, 1, Math.floor(index / 4) * apart),
        Attributes: { ...attributes.get(id) },
        Tags: role === 'gate' ? [STATION_TAG, BARRIER_TAG] : [STATION_TAG],
      }),
    ),
  ];
}
