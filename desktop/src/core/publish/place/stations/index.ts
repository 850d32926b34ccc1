/** The stations of a lesson as models. */
import type { Lesson, Station } from '@toolboxai/shared/lesson';
import { stationAttributes } from '@toolboxai/shared/lesson/play';
import type { Instance } from '@toolboxai/shared/roblox';
import type { ThemeLook } from '../look.ts';
import { bench } from './bench.ts';
import { bin } from './bin.ts';
import { board } from './board.ts';
import { bridge } from './bridge.ts';
import { character } from './character.ts';
import { gate } from './gate.ts';
import { kiosk } from './kiosk.ts';
import { line } from './line.ts';
import { carriedThing } from './object.ts';
import { plot } from './plot.ts';
import { slot } from './slot.ts';
import type { StationSetting } from './station.ts';
import { stop } from './stop.ts';

const DESIGNS: Readonly<Record<Station['role'], (setting: StationSetting) => Instance>> = {
  kiosk,
  gate,
  bin,
  object: carriedThing,
  stop,
  slot,
  board,
  bridge,
  character,
  line,
  plot,
  bench,
};

/** In the order of their names in the place, which says nothing about the answers. */
export function stationModels(lesson: Lesson, look: ThemeLook): readonly Instance[] {
  const attributes = stationAttributes(lesson);
  const counts = new Map<string, number>();
  const models = lesson.world.stations.flatMap((station) => {
    const own = attributes.get(station.id);
    const activity = lesson.activities.find(({ id }) => id === station.activityId);
    if (own === undefined || activity === undefined) return [];
    const key = `${station.activityId} ${station.role}`;
    const index = counts.get(key) ?? 0;
    counts.set(key, index + 1);
    return DESIGNS[station.role]({
      station,
      activity,
      attributes: own,
      look,
      index,
      wayWidth: wayWidth(lesson, station),
    });
  });
  return models.sort((a, b) => (a.name < b.name ? -1 : a.name > b.name ? 1 : 0));
}

/** The width of the path that leaves where a gate stands; a gate that closes no path is as wide as the usual one. */
function wayWidth({ world }: Lesson, { zoneId, position }: Station): number {
  const leaving = world.paths.find(
    ({ fromZoneId, points: [start] }) => fromZoneId === zoneId && start?.x === position.x && start.z === position.z,
  );
  return leaving?.width ?? 12;
}
