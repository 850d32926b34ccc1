/**
 * Gaps under the bridges: each lies across its whole zone, so that only the bridge leads over it. Who falls in walks out
 * again by a ramp along the bank that she came from.
 */
import type { World } from '@toolboxai/shared/lesson';
import { cframe, type Instance } from '@toolboxai/shared/roblox';
import { GAP_DEPTH, GAP_LENGTH } from '../../../place-contract.ts';
import type { ThemeLook } from '../look.ts';
import { part, standingAt } from '../part.ts';
import { type Rect, zoneRect } from './walkways.ts';

/** Studs of ramp for each stud of rise. */
const RUN_PER_RISE = 2.5;
const RAMP_WIDTH = 4;

export interface Gap extends Rect {
  /** Height of the banks. */
  readonly top: number;
}

export function gapsOf({ zones, stations }: World): readonly Gap[] {
  return stations.flatMap((station) => {
    const zone = zones.find(({ id }) => id === station.zoneId);
    if (station.role !== 'bridge' || zone === undefined) return [];
    const { z } = station.position;
    return [{ ...zoneRect(zone), north: z - GAP_LENGTH / 2, south: z + GAP_LENGTH / 2, top: zone.elevation }];
  });
}

/** What is left of a rectangle of ground beside the gaps. */
export function outsideGaps<R extends Rect>(rect: R, gaps: readonly Rect[]): readonly R[] {
  return gaps.reduce<readonly R[]>((left, gap) => left.flatMap((piece) => without(piece, gap)), [rect]);
}

function without<R extends Rect>(rect: R, gap: Rect): readonly R[] {
  const north = Math.max(rect.north, gap.north);
  const south = Math.min(rect.south, gap.south);
  const west = Math.max(rect.west, gap.west);
  const east = Math.min(rect.east, gap.east);
  if (north >= south || west >= east) return [rect];
  return [
    { ...rect, south: north },
    { ...rect, north: south },
    { ...rect, north, south, east: west },
    { ...rect, north, south, west: east },
  ].filter((piece) => piece.south - piece.north > 1e-6 && piece.east - piece.west > 1e-6);
}

/** The floor of each gap, down to the bottom of the land, and the ramp out of it. */
export function gapParts(gaps: readonly Gap[], bottom: number, look: ThemeLook): readonly Instance[] {
  return gaps.flatMap((gap) => {
    const floor = gap.top - GAP_DEPTH;
    const run = GAP_DEPTH * RUN_PER_RISE;
    // A wedge rises to its back; facing east its back is in the west.
    const foot = { x: gap.east - run / 2, y: floor, z: gap.south - RAMP_WIDTH / 2 };
    return [
      part(cframe((gap.west + gap.east) / 2, bottom, (gap.north + gap.south) / 2), {
        name: 'GapFloor',
        size: [gap.east - gap.west, floor - bottom, gap.south - gap.north],
        at: [0, 0, 0],
        ...look.ground,
      }),
      part(standingAt(foot, 90), {
        name: 'GapRamp',
        size: [RAMP_WIDTH, GAP_DEPTH, run],
        at: [0, 0, 0],
        shape: 'Wedge',
        ...look.path,
      }),
    ];
  });
}
