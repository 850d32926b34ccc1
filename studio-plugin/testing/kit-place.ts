/**
 * A place with the compiled lesson kit and a lesson in it, as small as a place can be: a floor, a spawn, and the lesson's
 * stations as plain blocks within reach of it.
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Lesson } from '@toolboxai/shared/lesson';
import { sampleLesson } from '@toolboxai/shared/lesson/fixtures';
import { luauDataModule, STATION_TAG, stationAttributes, toPlayData } from '@toolboxai/shared/lesson/play';
import { cframe, type Instance, instance, vector3 } from '@toolboxai/shared/roblox';
import { buildLessonKit, KIT_OUT } from '../scripts/lesson-kit-build.ts';

export interface KitPlaceOptions {
  readonly lesson?: Lesson;
  /** Children of ServerStorage. */
  readonly storage?: readonly Instance[];
  /** Studs between two stations; with 3 all of them are within reach of the spawn. */
  readonly apart?: number;
  /** Without the kit's own client, for tests that speak for it. */
  readonly withoutClient?: boolean;
}

interface Node {
  readonly children: Map<string, Node>;
  script?: { readonly className: 'Script' | 'LocalScript' | 'ModuleScript'; readonly source: string };
}

/** The services of the place. */
export async function kitPlace({
  lesson = sampleLesson(),
  storage = [],
  apart = 3,
  withoutClient = false,
}: KitPlaceOptions = {}): Promise<readonly Instance[]> {
  const { manifest } = await buildLessonKit();
  const { client, server } = toPlayData(lesson);
  const root: Node = { children: new Map() };
  for (const { path, className, file } of manifest.scripts) {
    if (withoutClient && path[0] === 'StarterPlayer') continue;
    nodeAt(root, path).script = { className, source: readFileSync(join(KIT_OUT, file), 'utf8') };
  }
  const data = { className: 'ModuleScript' } as const;
  nodeAt(root, manifest.lessonData.client).script = { ...data, source: luauDataModule(client) };
  nodeAt(root, manifest.lessonData.server).script = { ...data, source: luauDataModule(server) };
  const under = (...path: readonly string[]) => childrenOf(nodeAt(root, path));
  return [
    instance('Workspace', { SignalBehavior: 'Deferred', StreamingEnabled: true }, world(lesson, apart)),
    instance('Players'),
    instance('ReplicatedStorage', {}, under('ReplicatedStorage')),
    instance('ServerScriptService', {}, under('ServerScriptService')),
    instance('ServerStorage', {}, storage),
    instance('StarterGui'),
    instance('StarterPlayer', {}, [
      instance('StarterPlayerScripts', {}, under('StarterPlayer', 'StarterPlayerScripts')),
    ]),
    instance('HttpService', { HttpEnabled: true }),
  ];
}

function world(lesson: Lesson, apart: number): readonly Instance[] {
  const attributes = stationAttributes(lesson);
  const block = { Anchored: true, CanCollide: false } as const;
  return [
    instance('Part', { Name: 'Floor', Anchored: true, Size: vector3(400, 1, 400), CFrame: cframe(0, -0.5, 0) }),
    instance('SpawnLocation', { Anchored: true, Size: vector3(6, 0.2, 6), CFrame: cframe(0, 0.1, 0), Duration: 0 }),
    ...lesson.world.stations.map(({ id }, index) =>
      instance('Part', {
        Name: `Station ${index + 1}`,
        ...block,
        Size: vector3(2, 2, 2),
        CFrame: cframe(8 + (index % 4) * apart, 1, Math.floor(index / 4) * apart),
        Attributes: { ...attributes.get(id) },
        Tags: [STATION_TAG],
      }),
    ),
  ];
}

function nodeAt(root: Node, path: readonly string[]): Node {
  let node = root;
  for (const name of path) {
    let child = node.children.get(name);
    if (child === undefined) {
      child = { children: new Map() };
      node.children.set(name, child);
    }
    node = child;
  }
  return node;
}

function childrenOf({ children }: Node): readonly Instance[] {
  return [...children].map(([name, node]) =>
    node.script === undefined
      ? instance('Folder', { Name: name }, childrenOf(node))
      : instance(node.script.className, { Name: name, Source: node.script.source }, childrenOf(node)),
  );
}
