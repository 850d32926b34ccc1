/**
 * The geometry check: looks at the place as it will be written to the file and asks what a student would: do I stand on
 * solid ground, does anything hang in the air or stick in a wall, do I get everywhere I must on foot and in the order that
 * the gates open, and can I read the signs.
 */
import type { CheckResult, Finding, Lesson } from '@toolboxai/shared/lesson';
import { stationAttributes } from '@toolboxai/shared/lesson/play';
import { countInstances, type Instance } from '@toolboxai/shared/roblox';
import { counted, finding, result } from '../result.ts';
import { BODY_HALF_WIDTH } from './heights.ts';
import { type Neighbourhood, neighbourhood } from './neighbours.ts';
import { furthest, playThrough } from './progress.ts';
import { findingsOnGates, findingsOnReach, findingsOnZones } from './reach-findings.ts';
import { readScene, type Scene } from './read-tree.ts';
import { legibility } from './sight.ts';
import type { Body } from './solid.ts';
import { collisions, floating, onPaths } from './standing.ts';
import { findingsOnStations } from './station-findings.ts';
import { terrainOf, type Walk } from './walking.ts';

/** What a small school laptop plays smoothly, and what is more than an empty field. */
const FEWEST_INSTANCES = 200;
const MOST_INSTANCES = 3000;
/** Letters of this height, in studs, are read from 15 studs away on a small screen. */
const SMALLEST_LETTERS = 0.4;

/** Ids of the lesson for the bodies of the place, for messages and links. */
export type PartOf = (body: Body) => { readonly path: string; readonly partId?: string; readonly name: string };

export function checkGeometry(tree: readonly Instance[], lesson: Lesson): CheckResult {
  const scene = readScene(tree);
  const near = neighbourhood(scene.solids, BODY_HALF_WIDTH);
  const partOf = partNames(lesson);
  const instances = countInstances(tree);
  const findings = [
    ...findingsOnCount(instances),
    ...findingsOnStanding(scene, near, partOf),
    ...findingsOnStations(lesson, scene, partOf),
  ];
  const measures: Record<string, number> = { instances, parts: scene.solids.length };

  const { halfWidth, halfDepth } = { halfWidth: lesson.world.width / 2, halfDepth: lesson.world.depth / 2 };
  const terrain = terrainOf(near, { halfWidth, halfDepth });
  const [spawn] = scene.spawns;
  const start = spawn && terrain.footingAt({ ...spawn.center, y: spawn.bounds.max.y });
  if (start === undefined) findings.push(spawnBlocked(spawn !== undefined));
  else {
    const stations = stationsByActivity(scene);
    const played = playThrough(lesson, stations, terrain, start);
    findings.push(
      ...findingsOnReach(lesson, played, partOf),
      ...findingsOnZones(lesson, played.walk),
      ...findingsOnGates(lesson, terrain, start),
      ...findingsOnSight(scene, played.walk, near, partOf),
    );
    measures.walkableSpots = played.walk.reached.length;
    measures.longestWalk = furthest(played.walk);
    measures.activitiesWithinReach = played.done.size;
  }
  const summary =
    findings.length === 0
      ? `${counted(instances, 'instance')}: nothing floats or overlaps, and all ${counted(lesson.world.stations.length, 'station')} are reached on foot, the furthest after ${measures.longestWalk ?? 0} studs.`
      : `${counted(findings.length, 'fault')} in a place of ${counted(instances, 'instance')}.`;
  return result('geometry', summary, findings, measures);
}

function findingsOnCount(instances: number): Finding[] {
  if (instances >= FEWEST_INSTANCES && instances <= MOST_INSTANCES) return [];
  const few = instances < FEWEST_INSTANCES;
  return [
    finding({
      code: few ? 'place-too-empty' : 'place-too-full',
      severity: 'error',
      path: 'world',
      message: few
        ? `The place has only ${counted(instances, 'instance')}.`
        : `The place has ${counted(instances, 'instance')}; small laptops stutter beyond ${MOST_INSTANCES}.`,
      hint: few ? 'Lay out the world again.' : 'Use fewer activities or fewer things to sort.',
    }),
  ];
}

function findingsOnStanding(scene: Scene, near: Neighbourhood, partOf: PartOf): Finding[] {
  return [
    ...floating(scene.solids, near).map(({ body, solid }) =>
      finding({
        code: 'floating',
        severity: 'error',
        ...placeOf(partOf(body)),
        message: `${partOf(body).name} hangs in the air: nothing holds up “${solid.path}”.`,
        hint: 'Lay out the world again, or move it down to the ground.',
      }),
    ),
    ...collisions(near).map(({ a, b }) =>
      finding({
        code: 'overlapping',
        severity: 'error',
        ...placeOf(partOf(a.body)),
        message: `${partOf(a.body).name} runs into ${lowerFirst(partOf(b.body).name)} (“${a.path}” and “${b.path}”).`,
        hint: 'Lay out the world again, or move them apart.',
      }),
    ),
    ...onPaths(scene.solids).map(({ a, b }) =>
      finding({
        code: 'on-path',
        severity: 'error',
        ...placeOf(partOf(a.body)),
        message: `${partOf(a.body).name} stands in the way on a path (“${a.path}” over “${b.path}”).`,
        hint: 'Lay out the world again, or move it beside the path.',
      }),
    ),
  ];
}

function findingsOnSight(scene: Scene, walk: Walk, near: Neighbourhood, partOf: PartOf): Finding[] {
  return scene.bodies
    .filter(({ kind }) => kind === 'sign' || kind === 'station')
    .flatMap((body) =>
      body.boards.flatMap(({ solid, letters }) => {
        const seen = legibility(solid, walk, near);
        if (seen === 'legible')
          return letters !== null && letters < SMALLEST_LETTERS ? tooSmall(partOf(body), letters) : [];
        return finding({
          code: seen === 'hidden' ? 'sign-hidden' : 'sign-faces-away',
          severity: 'error',
          ...placeOf(partOf(body)),
          message:
            seen === 'hidden'
              ? `The words on ${lowerFirst(partOf(body).name)} are hidden behind something.`
              : `The words on ${lowerFirst(partOf(body).name)} face a side where nobody can stand.`,
          hint: 'Lay out the world again, or turn it towards the way.',
        });
      }),
    );
}

function tooSmall(part: ReturnType<PartOf>, letters: number): Finding {
  return finding({
    code: 'letters-small',
    severity: 'warning',
    ...placeOf(part),
    message: `To fit, the words on ${lowerFirst(part.name)} are only ${letters.toFixed(2)} studs high.`,
    hint: 'Say it in fewer or shorter words.',
  });
}

function spawnBlocked(exists: boolean): Finding {
  return finding({
    code: exists ? 'spawn-blocked' : 'spawn-missing',
    severity: 'error',
    path: 'world/spawn',
    message: exists ? 'Students would appear inside something.' : 'There is no place where students appear.',
    hint: 'Lay out the world again.',
  });
}

function stationsByActivity({ bodies }: Scene): ReadonlyMap<string, readonly Body[]> {
  const found = new Map<string, Body[]>();
  for (const body of bodies) {
    if (body.station === null) continue;
    const { activityId } = body.station;
    found.set(activityId, [...(found.get(activityId) ?? []), body]);
  }
  return found;
}

function partNames({ world, ...lesson }: Lesson): PartOf {
  const attributes = stationAttributes({ ...lesson, world });
  const stations = new Map(
    world.stations.map((station, index) => [attributes.get(station.id)?.StationId ?? station.id, { station, index }]),
  );
  const signs = new Map(world.signs.map((sign, index) => [sign.id, { sign, index }]));
  return (body) => {
    const station = body.station === null ? undefined : stations.get(body.station.id);
    if (station !== undefined) {
      const { id, role, label } = station.station;
      return { path: `world/stations/${station.index}`, partId: id, name: `The ${role} “${label}”` };
    }
    const sign = body.kind === 'sign' ? signs.get(body.name) : undefined;
    if (sign !== undefined) {
      return { path: `world/signs/${sign.index}`, partId: sign.sign.id, name: `The sign “${sign.sign.title}”` };
    }
    return { path: 'world', name: body.kind === 'construction' ? `A part of “${body.name}”` : `“${body.name}”` };
  };
}

function placeOf({ path, partId }: ReturnType<PartOf>): { readonly path: string; readonly partId?: string } {
  return partId === undefined ? { path } : { path, partId };
}

function lowerFirst(text: string): string {
  return text.startsWith('The ') || text.startsWith('A ') ? `${text.charAt(0).toLowerCase()}${text.slice(1)}` : text;
}
