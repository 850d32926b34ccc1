/** Every activity has the stations it is played at, in its own zone, and every zone can be walked to. */
import type { Activity, Finding, Lesson, Station } from '../schema/index.ts';
import { stationsNeeded } from './activities/index.ts';
import { error } from './finding.ts';

export function checkWorld(lesson: Lesson): Finding[] {
  return [
    ...checkZones(lesson),
    ...lesson.activities.flatMap((activity) => checkStations(activity, lesson.world.stations)),
  ];
}

function checkZones({ world }: Lesson): Finding[] {
  const findings: Finding[] = [];
  const arrivals = world.zones.filter((zone) => zone.role === 'arrival');
  if (arrivals.length !== 1) {
    findings.push(
      error({
        code: 'arrival-zone',
        path: 'world/zones',
        message: `There are ${arrivals.length} arrival zones; there must be one.`,
        hint: 'Mark exactly one zone as the arrival.',
      }),
    );
  }
  const reached = new Set(arrivals.map((zone) => zone.id));
  for (let grown = true; grown; ) {
    grown = false;
    for (const path of world.paths) {
      if (reached.has(path.fromZoneId) !== reached.has(path.toZoneId)) {
        reached.add(path.fromZoneId).add(path.toZoneId);
        grown = true;
      }
    }
  }
  for (const zone of world.zones) {
    if (!reached.has(zone.id)) {
      findings.push(
        error({
          code: 'zone-cut-off',
          path: 'world/zones',
          partId: zone.id,
          message: `No path leads to “${zone.name}”.`,
          hint: 'Connect it with a path.',
        }),
      );
    }
  }
  return findings;
}

function checkStations(activity: Activity, stations: readonly Station[]): Finding[] {
  const own = stations.filter((station) => station.activityId === activity.id);
  const missing = stationsNeeded(activity).filter(
    (needed) => own.filter((station) => station.role === needed.role && station.part === needed.part).length !== 1,
  );
  const elsewhere = own.filter((station) => station.zoneId !== activity.zoneId);
  return [
    ...missing.map((needed) =>
      error({
        code: 'station-missing',
        path: 'world/stations',
        partId: activity.id,
        message: `“${activity.title}” needs exactly one ${needed.role}${needed.part === null ? '' : ` for “${needed.part}”`} in the world.`,
        hint: 'Lay out the world again.',
      }),
    ),
    ...elsewhere.map((station) =>
      error({
        code: 'station-in-wrong-zone',
        path: 'world/stations',
        partId: station.id,
        message: `“${station.label}” stands outside the zone of “${activity.title}”.`,
        hint: 'Move the station into the zone of its activity.',
      }),
    ),
  ];
}
