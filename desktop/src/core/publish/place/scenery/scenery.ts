/**
 * Everything that is only there to be looked at, grown from theme and seed. It keeps off the walkways and away from
 * stations and signs, and stops when the place has enough parts for a small laptop.
 */
import type { World } from '@toolboxai/shared/lesson';
import { countInstances, type Instance, instance } from '@toolboxai/shared/roblox';
import { SCENERY_TAG } from '../../../place-contract.ts';
import { createRandom, type Random } from '../../../random.ts';
import { BORDER_THICKNESS, groundAt, type Terrace, type Walkway } from '../ground/index.ts';
import type { Prop, ThemeLook } from '../look.ts';
import { standingAt } from '../part.ts';
import { distanceTo, type Occupancy, occupancy } from './occupancy.ts';
import { alongPaths, alongRim, alongZone, inCorners, landmarkPlace, overOpenGround, type Place } from './places.ts';

/** Room that stations and signs keep around them. */
const STATION_RADIUS = 6;
const SIGN_RADIUS = 8;
/** Corner posts and caps stand out from the borders a little. */
const BORDER_REACH = BORDER_THICKNESS + 0.7;
/** Open ground is filled in strips of this width, from the ways outwards. */
const BAND = 24;
/** A walk around the landmark stays free. */
const LANDMARK_CLEARANCE = 1;

export interface ScenerySetting {
  readonly world: World;
  readonly ways: readonly Walkway[];
  readonly land: readonly Terrace[];
  readonly look: ThemeLook;
  /** The most instances that scenery may add. */
  readonly budget: number;
}

export function scenery({ world, ways, land, look, budget }: ScenerySetting): readonly Instance[] {
  const random = createRandom(world.seed).fork(`scenery-${world.theme}`);
  const models: Instance[] = [];
  let left = budget;

  const put = (prop: Prop, place: Place, ground: number, source: Random): void => {
    const model = sceneryModel(prop, place, ground, source.fork(`${place.x} ${place.z}`));
    const size = countInstances([model]);
    if (size > left) return;
    left -= size;
    models.push(model);
  };
  const putWhereFree = (
    prop: Prop,
    places: readonly Place[],
    taken: Occupancy,
    ground: (place: Place) => number,
  ): void => {
    for (const place of places) {
      if (!taken.isFree(place.x, place.z, prop.radius)) continue;
      taken.takeDisc(place.x, place.z, prop.radius);
      put(prop, place, ground(place), random);
    }
  };

  const inside = occupancy([]);
  for (const { position } of world.stations) inside.takeDisc(position.x, position.z, STATION_RADIUS);
  for (const { position } of world.signs) inside.takeDisc(position.x, position.z, SIGN_RADIUS);
  inside.takeDisc(world.spawn.position.x, world.spawn.position.z, STATION_RADIUS);
  for (const zone of world.zones) {
    const floor = (): number => zone.elevation;
    if (zone.role === 'finale') {
      const { landmark } = look;
      const place = landmarkPlace(zone, landmark.radius);
      putWhereFree({ ...landmark, radius: landmark.radius + LANDMARK_CLEARANCE }, [place], inside, floor);
    }
    putWhereFree(look.corner, inCorners(zone), inside, floor);
  }

  const outside = occupancy(
    ways.map(({ west, east, north, south }) => ({
      west: west - BORDER_REACH,
      east: east + BORDER_REACH,
      north: north - BORDER_REACH,
      south: south + BORDER_REACH,
    })),
  );
  const open = (place: Place): number => groundAt(land, place.z);
  putWhereFree(look.avenue, alongPaths(ways, look.avenue.radius), outside, open);
  for (const zone of world.zones) putWhereFree(look.avenue, alongZone(zone, look.avenue.radius), outside, open);
  putWhereFree(look.horizon, alongRim(world, random.fork('rim')), outside, open);
  for (const place of nearestFirst(overOpenGround(world, random.fork('grid')), ways)) {
    if (left < 8) break;
    const source = random.fork(`kind ${place.x} ${place.z}`);
    // Gaps make groups; without them the ground looks sown.
    if (source.chance(1, 4)) continue;
    const prop = source.pick([...look.scatter, ...look.scatter.slice(0, 2)]);
    if (standsOnOneTerrace(land, place.z, prop.radius)) putWhereFree(prop, [place], outside, open);
  }
  return models;
}

/** What stands near the ways is seen; it comes first when there is not enough for everywhere. */
function nearestFirst(places: readonly Place[], ways: readonly Walkway[]): readonly Place[] {
  const band = ({ x, z }: Place): number => Math.floor(Math.min(...ways.map((way) => distanceTo(way, x, z))) / BAND);
  return places
    .map((place, index) => ({ place, index, band: band(place) }))
    .sort((a, b) => a.band - b.band || a.index - b.index)
    .map(({ place }) => place);
}

function sceneryModel(prop: Prop, { x, z, facing }: Place, ground: number, random: Random): Instance {
  return instance(
    'Model',
    { Name: prop.name, Tags: [SCENERY_TAG] },
    prop.build(standingAt({ x, y: ground, z }, facing), random),
  );
}

function standsOnOneTerrace(land: readonly Terrace[], z: number, radius: number): boolean {
  return groundAt(land, z - radius) === groundAt(land, z + radius);
}
