/**
 * The environment agent of the offline author: from the outline of a lesson to the world in which it is played.
 *
 * The world is a walk to the north. The arrival lies in the south; each activity has a zone; what must be done later lies
 * further north, what may be done in any order lies side by side; the finale closes the walk. A quiz gate stands across
 * the only way out of its zone. Everything follows from the outline and its seed: the same outline gives the same world.
 */
import { AppError } from '@toolboxai/shared/errors';
import type { Sign, Station, World } from '@toolboxai/shared/lesson';
import { createRandom, type Random } from '../../random.ts';
import { stationSpots } from './activities/index.ts';
import { type Arrangement, arrange, type PlacedZone } from './arrangement.ts';
import { LIGHTING } from './lighting.ts';
import type { SignText, WorldOutline } from './outline.ts';
import { worldPaths } from './paths.ts';
import type { Spot } from './spots.ts';
import { unlockGraph } from './unlock-graph.ts';
import { firstSentences, shortened } from './words.ts';
import { SIGN_SPOT, SPAWN_SPOT, WELCOME_SPOT } from './zone-plan.ts';

/** What the schema of the world allows. */
const MOST_STATIONS = 200;
/** Longer texts are cut to whole sentences: a board is read in passing. */
const MOST_LETTERS_ON_A_SIGN = 150;

/** @throws AppError `world-zone-shared`, `world-unlock-unknown`, `world-unlock-cycle`, `world-too-many-stations` */
export function layOutWorld(outline: WorldOutline): World {
  const random = createRandom(outline.seed).fork('world');
  const arrangement = arrange(outline, unlockGraph(outline), random);
  const { zones } = arrangement;
  return {
    theme: outline.theme,
    seed: outline.seed,
    width: arrangement.width,
    depth: arrangement.depth,
    spawn: spawn(arrangement),
    lighting: LIGHTING[outline.theme],
    zones: zones.map(({ zone }) => zone),
    paths: worldPaths(arrangement.corridors),
    stations: stations(zones, random),
    signs: signs(outline, zones),
  };
}

function spawn({ zones }: Arrangement): World['spawn'] {
  const arrival = zones.find(({ zone }) => zone.role === 'arrival');
  if (arrival === undefined) throw new Error('the arrangement has no arrival zone');
  return { position: positionOf(arrival, SPAWN_SPOT), facing: SPAWN_SPOT.facing };
}

function stations(zones: readonly PlacedZone[], random: Random): Station[] {
  const placed = zones.flatMap((zone) => {
    const { activity } = zone.node;
    if (activity === null) return [];
    const own = { zoneId: zone.zone.id, activityId: activity.id };
    const inside = stationSpots(activity, zone.plan, random.fork(activity.id)).map(
      ({ role, part, label, ...spot }) => ({
        ...own,
        role,
        part,
        label,
        position: positionOf(zone, spot),
        facing: spot.facing,
      }),
    );
    if (zone.gate === null) return inside;
    const gate = { role: 'gate', part: null, label: activity.title, position: zone.gate, facing: 180 } as const;
    return [...inside, { ...own, ...gate }];
  });
  if (placed.length > MOST_STATIONS) {
    throw new AppError({
      code: 'world-too-many-stations',
      message: `The lesson needs ${placed.length} stations; a world holds ${MOST_STATIONS}.`,
      hint: 'Use fewer things to sort, or fewer activities.',
    });
  }
  return placed.map((station, index) => ({ id: `station-${index + 1}`, ...station }));
}

function signs(outline: WorldOutline, zones: readonly PlacedZone[]): Sign[] {
  return zones.map((zone, index) => {
    const { title, text } = signText(outline, zone);
    const spot = zone.node.role === 'arrival' ? WELCOME_SPOT : SIGN_SPOT;
    return {
      id: `sign-${index + 1}`,
      zoneId: zone.zone.id,
      title: shortened(title, 60),
      text: firstSentences(text, MOST_LETTERS_ON_A_SIGN),
      position: positionOf(zone, spot),
      facing: spot.facing,
    };
  });
}

function signText({ signs: { welcome, finale } }: WorldOutline, { node }: PlacedZone): SignText {
  if (node.activity !== null) return { title: node.activity.title, text: node.activity.instructions };
  return node.role === 'finale' ? finale : welcome;
}

function positionOf({ zone, southEdge }: Pick<PlacedZone, 'zone' | 'southEdge'>, spot: Spot): Station['position'] {
  return { x: zone.center.x + spot.east, y: zone.elevation, z: southEdge - spot.north };
}
