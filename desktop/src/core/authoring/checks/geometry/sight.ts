/** Whether a board can be read: somebody gets in front of it, and nothing stands between her eyes and the words. */
import { inFrontOf, type Range } from './heights.ts';
import type { Neighbourhood } from './neighbours.ts';
import { along, type Body, minus, type Point, type Solid, toLocal } from './solid.ts';
import type { Walk } from './walking.ts';

const EYES = 4.6;
/** Distances from which a board is read, in studs. */
const READING_DISTANCES = [6, 9, 12, 15] as const;
/** How far from the spot straight in front one may stand. */
const ASIDE = 4;
/** Share of looks that must be free: a lamp before a corner hides no sign. */
const FREE_LOOKS = 0.6;

export type Legibility = 'legible' | 'faces-no-ground' | 'hidden';

export function legibility(board: Solid, walk: Walk, near: Neighbourhood): Legibility {
  const readers = READING_DISTANCES.flatMap((distance) => {
    const spot = inFrontOf(board, distance);
    return nearestFooting(spot, board, walk) ?? [];
  });
  if (readers.length === 0) return 'faces-no-ground';
  return readers.some((eyes) => freeShare(board, eyes, near) >= FREE_LOOKS) ? 'legible' : 'hidden';
}

function nearestFooting(spot: Point, board: Solid, walk: Walk): Point | undefined {
  let best: Point | undefined;
  let nearest = ASIDE;
  for (const { x, y, z } of walk.within(spot.x - ASIDE, spot.x + ASIDE, spot.z - ASIDE, spot.z + ASIDE)) {
    const aside = Math.hypot(x - spot.x, z - spot.z);
    // Words far above or below are not read from here.
    if (aside > nearest || Math.abs(y + EYES - board.center.y) > 8) continue;
    nearest = aside;
    best = { x, y: y + EYES, z };
  }
  return best;
}

function freeShare(board: Solid, eyes: Point, near: Neighbourhood): number {
  const face = inFrontOf(board, 0.05);
  const targets = [0, -0.7, 0.7].flatMap((across) =>
    [0, -0.6, 0.6].map((up) =>
      along(along(face, board.axes.x, across * board.half.x), board.axes.y, up * board.half.y),
    ),
  );
  const free = targets.filter((target) => !isBlocked(eyes, target, board.body, near));
  return free.length / targets.length;
}

function isBlocked(from: Point, to: Point, own: Body, near: Neighbourhood): boolean {
  const length = Math.hypot(to.x - from.x, to.z - from.z);
  const seen = new Set<Solid>();
  for (let gone = 0; gone <= length; gone += 4) {
    const share = length === 0 ? 0 : gone / length;
    for (const solid of near.over(from.x + (to.x - from.x) * share, from.z + (to.z - from.z) * share)) {
      if (seen.has(solid)) continue;
      seen.add(solid);
      if (hides(solid, own) && meetsLine(solid, from, to)) return true;
    }
  }
  return false;
}

/** Barriers of gates are seen through when they are open, which is when one reads what lies behind. */
function hides({ visible, body, opensWith }: Solid, own: Body): boolean {
  return visible && opensWith === null && body !== own && body.kind !== 'ground';
}

/** Whether the line from one point to another passes through the solid; balls and cylinders count as their boxes, a little smaller. */
function meetsLine(solid: Solid, from: Point, to: Point): boolean {
  const start = toLocal(solid, from);
  const direction = minus(toLocal(solid, to), start);
  const roundness = solid.shape === 'block' || solid.shape === 'wedge' ? 1 : 0.85;
  let range: Range = { bottom: 0, top: 1 };
  for (const axis of ['x', 'y', 'z'] as const) {
    const half = solid.half[axis] * roundness;
    if (Math.abs(direction[axis]) < 1e-9) {
      if (Math.abs(start[axis]) > half) return false;
      continue;
    }
    const [first, second] = [(-half - start[axis]) / direction[axis], (half - start[axis]) / direction[axis]];
    range = {
      bottom: Math.max(range.bottom, Math.min(first, second)),
      top: Math.min(range.top, Math.max(first, second)),
    };
    if (range.bottom >= range.top) return false;
  }
  return true;
}
