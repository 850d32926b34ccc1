/** The land, the floors of the zones, the paths and the ramps, as parts. */
import type { World, Zone } from '@toolboxai/shared/lesson';
import { cframe, type Instance } from '@toolboxai/shared/roblox';
import { PATH_PART, RAMP_PART } from '../../../place-contract.ts';
import type { ThemeLook } from '../look.ts';
import { part, standingAt } from '../part.ts';
import { type CellGrid, pathTiles } from './cells.ts';
import { gapParts, gapsOf, outsideGaps } from './gaps.ts';
import { GROUND_BELOW_FLOOR, groundAt, type Terrace } from './terrain.ts';
import { type Ramp, type Rect, type Walkway, zoneRect } from './walkways.ts';

/** The widest part that the engine allows. */
const WIDEST = 2048;
/** The land goes down this far below its lowest terrace. */
const LAND_DEPTH = 16;
/** Inlays lie on the floor like paint. */
const INLAY_THICKNESS = 0.08;
/** The strip of path that runs on through a zone, its two lines included. */
const CARPET_WIDTH = 9.6;

export function land(world: World, found: readonly Terrace[], look: ThemeLook): readonly Instance[] {
  const bottom = Math.min(...found.map(({ top }) => top)) - LAND_DEPTH;
  const gaps = gapsOf(world);
  const slabs = found.flatMap(({ north, south, top }) =>
    outsideGaps({ west: -world.width / 2, east: world.width / 2, north, south }, gaps).map((piece) =>
      slab('Land', piece, top, look.ground, bottom),
    ),
  );
  const built = [...slabs, ...gapParts(gaps, bottom, look)];
  return look.beyond === null ? built : [...built, ...beyond(look.beyond, bottom + LAND_DEPTH, gaps)];
}

function beyond(surface: NonNullable<ThemeLook['beyond']>, lowest: number, gaps: readonly Rect[]): readonly Instance[] {
  const all = { west: -WIDEST / 2, east: WIDEST / 2, north: -WIDEST / 2, south: WIDEST / 2 };
  // It lies under the land as well, and must not show as a floor of the gaps.
  return outsideGaps(all, gaps).map((piece) =>
    part(cframe((piece.west + piece.east) / 2, lowest - surface.below - 1, (piece.north + piece.south) / 2), {
      name: 'Beyond',
      size: [piece.east - piece.west, 1, piece.south - piece.north],
      at: [0, 0, 0],
      color: surface.color,
      material: surface.material,
      transparency: surface.transparency ?? 0,
      castShadow: false,
    }),
  );
}

export function floors(world: World, found: readonly Terrace[], look: ThemeLook): readonly Instance[] {
  const gaps = gapsOf(world);
  return world.zones.flatMap((zone) => {
    const rect = zoneRect(zone);
    // A zone that lies higher than the land around it stands on a block of its own.
    const lowest = Math.min(
      groundAt(found, rect.north),
      groundAt(found, rect.south),
      zone.elevation - GROUND_BELOW_FLOOR,
    );
    return [
      ...outsideGaps(rect, gaps).map((piece) =>
        slab('Floor', piece, zone.elevation, look.floor, lowest - GROUND_BELOW_FLOOR),
      ),
      ...inlays(world, zone, rect, look, gaps),
    ];
  });
}

export function paths(grid: CellGrid, ways: readonly Walkway[], look: ThemeLook): readonly Instance[] {
  return [
    ...pathTiles(grid).map((tile) => slab(PATH_PART, tile, tile.elevation, look.path)),
    ...uniqueRamps(ways).flatMap((ramp) => rampParts(ramp, look)),
  ];
}

function slab(name: string, rect: Rect, top: number, surface: ThemeLook['path'], bottom = top - 1): Instance {
  return part(cframe((rect.west + rect.east) / 2, bottom, (rect.north + rect.south) / 2), {
    name,
    size: [rect.east - rect.west, top - bottom, rect.south - rect.north],
    at: [0, 0, 0],
    ...surface,
  });
}

/** Two paths that end in the same zone share its ramp. */
function uniqueRamps(ways: readonly Walkway[]): readonly Ramp[] {
  const ramps = ways.filter((way) => way.kind === 'ramp');
  return [...new Map(ramps.map((ramp) => [`${ramp.west} ${ramp.north}`, ramp])).values()];
}

function rampParts(ramp: Ramp, look: ThemeLook): readonly Instance[] {
  const facing = ramp.up.z < 0 ? 180 : ramp.up.z > 0 ? 0 : ramp.up.x > 0 ? 90 : 270;
  const [width, run] =
    ramp.up.z !== 0
      ? [ramp.east - ramp.west, ramp.south - ramp.north]
      : [ramp.south - ramp.north, ramp.east - ramp.west];
  const middle = { x: (ramp.west + ramp.east) / 2, y: ramp.low, z: (ramp.north + ramp.south) / 2 };
  return [
    slab('RampBed', ramp, ramp.low, look.path),
    part(standingAt(middle, facing), {
      name: RAMP_PART,
      size: [width, ramp.high - ramp.low, run],
      at: [0, 0, 0],
      shape: 'Wedge',
      ...look.path,
    }),
  ];
}

/** A frame along the borders, and the path running on from the way in to the way out, so that the eye finds the way. */
function inlays(world: World, zone: Zone, rect: Rect, look: ThemeLook, gaps: readonly Rect[]): readonly Instance[] {
  const line = (
    east: number,
    south: number,
    width: number,
    depth: number,
    surface = look.inlay,
  ): readonly Instance[] => {
    const [x, z] = [zone.center.x + east, zone.center.z + south];
    const whole = { west: x - width / 2, east: x + width / 2, north: z - depth / 2, south: z + depth / 2 };
    return outsideGaps(whole, gaps).map((piece) =>
      part(cframe((piece.west + piece.east) / 2, zone.elevation, (piece.north + piece.south) / 2), {
        name: 'Inlay',
        size: [piece.east - piece.west, INLAY_THICKNESS, piece.south - piece.north],
        at: [0, 0, 0],
        solid: false,
        castShadow: false,
        ...surface,
      }),
    );
  };
  const inset = 1.6;
  const [width, depth] = [zone.width - 2 * inset, zone.depth - 2 * inset];
  // Where the carpet passes, the frame is interrupted: two parts in one plane would flicker.
  const side = (width - CARPET_WIDTH) / 2;
  const lines = [
    ...[-1, 1].flatMap((end) => [
      ...line(-(CARPET_WIDTH + side) / 2, (end * depth) / 2, side, 0.8),
      ...line((CARPET_WIDTH + side) / 2, (end * depth) / 2, side, 0.8),
    ]),
    ...line(-width / 2, 0, 0.8, depth - 0.8),
    ...line(width / 2, 0, 0.8, depth - 0.8),
  ];
  const ends = waysThrough(world, zone);
  if (ends === null) return lines;
  const [north, south] = [ends.out ? rect.north : zone.center.z, ends.in ? rect.south : zone.center.z];
  const [middle, length] = [(north + south) / 2 - zone.center.z, south - north];
  return [
    ...lines,
    ...line(0, middle, CARPET_WIDTH - 1.2, length, look.path),
    ...line(-(CARPET_WIDTH - 0.6) / 2, middle, 0.6, length),
    ...line((CARPET_WIDTH - 0.6) / 2, middle, 0.6, length),
  ];
}

/** Whether ways lead in from the south and out to the north through the middle of the zone; null when none does. */
function waysThrough(world: World, zone: Zone): { readonly in: boolean; readonly out: boolean } | null {
  const found = {
    in: world.paths.some((path) => path.toZoneId === zone.id && path.points.at(-1)?.x === zone.center.x),
    out: world.paths.some((path) => path.fromZoneId === zone.id && path.points[0]?.x === zone.center.x),
  };
  return found.in || found.out ? found : null;
}
