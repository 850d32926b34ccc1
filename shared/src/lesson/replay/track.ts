/** Tracks: from positions sampled while students walk to the few corners that a replay keeps, and back to a position. */
import type { ReplayStudent } from './replay.ts';

/** A moment in seconds and a place on the ground in studs. */
export interface TrackPoint {
  readonly at: number;
  readonly x: number;
  readonly z: number;
}

/** Studs by which a kept track may miss where the student was; less than half a body. */
const TOLERANCE = 0.4;
const TENTHS = 10;

/**
 * The track of points in the order of time, as `trackSchema` wants it.
 * @throws RangeError without a point
 */
export function writeTrack(points: readonly TrackPoint[]): number[] {
  const [first] = points;
  if (first === undefined) throw new RangeError('A track needs a point.');
  const numbers: number[] = [];
  let [at, x, z] = [0, 0, 0];
  for (const corner of corners(points)) {
    const next = [
      Math.round(corner.at * TENTHS),
      Math.round(corner.x * TENTHS),
      Math.round(corner.z * TENTHS),
    ] as const;
    numbers.push(next[0] - at, next[1] - x, next[2] - z);
    [at, x, z] = next;
  }
  return numbers;
}

/** The corners of a track, in seconds and studs. */
export function readTrack(track: readonly number[]): TrackPoint[] {
  const points: TrackPoint[] = [];
  let [at, x, z] = [0, 0, 0];
  for (let index = 0; index + 2 < track.length; index += 3) {
    at += track[index] ?? 0;
    x += track[index + 1] ?? 0;
    z += track[index + 2] ?? 0;
    points.push({ at: at / TENTHS, x: x / TENTHS, z: z / TENTHS });
  }
  return points;
}

/** Where a student is at a moment in seconds; undefined while she is not in the place. */
export function positionAt(
  student: ReplayStudent,
  seconds: number,
): { readonly x: number; readonly z: number } | undefined {
  const stay = student.stays.find(({ from, to }) => seconds >= from / TENTHS && seconds <= to / TENTHS);
  return stay === undefined ? undefined : along(readTrack(stay.track), seconds);
}

/** Where the walk over these corners is at a moment; before the first and after the last it stands still. */
export function along(
  points: readonly TrackPoint[],
  seconds: number,
): { readonly x: number; readonly z: number } | undefined {
  let [low, high] = [0, points.length - 1];
  while (low < high) {
    const middle = Math.ceil((low + high) / 2);
    if ((points[middle]?.at ?? 0) <= seconds) low = middle;
    else high = middle - 1;
  }
  const [from, to] = [points[low], points[low + 1]];
  if (from === undefined) return undefined;
  if (to === undefined || seconds <= from.at) return { x: from.x, z: from.z };
  return between(from, to, seconds);
}

function between(from: TrackPoint, to: TrackPoint, seconds: number): { readonly x: number; readonly z: number } {
  const share = to.at === from.at ? 1 : (seconds - from.at) / (to.at - from.at);
  return { x: from.x + (to.x - from.x) * share, z: from.z + (to.z - from.z) * share };
}

/**
 * Ramer-Douglas-Peucker over time: keeps a point only where going straight from corner to corner would be elsewhere at
 * that moment. Not recursive, since a long stay has tens of thousands of points.
 */
function corners(all: readonly TrackPoint[]): readonly TrackPoint[] {
  const points = all.filter((point, index) => !(isSame(point, all[index - 1]) && isSame(point, all[index + 1])));
  const kept = new Set([0, points.length - 1]);
  const open: [number, number][] = [[0, points.length - 1]];
  for (let span = open.pop(); span !== undefined; span = open.pop()) {
    const [from, to] = span;
    const furthest = furthestBetween(points, from, to);
    if (furthest === undefined) continue;
    kept.add(furthest);
    open.push([from, furthest], [furthest, to]);
  }
  return points.filter((_, index) => kept.has(index));
}

function isSame(a: TrackPoint, b: TrackPoint | undefined): boolean {
  return b !== undefined && a.x === b.x && a.z === b.z;
}

function furthestBetween(points: readonly TrackPoint[], from: number, to: number): number | undefined {
  const [start, goal] = [points[from], points[to]];
  if (start === undefined || goal === undefined) return undefined;
  let [furthest, most]: [number | undefined, number] = [undefined, TOLERANCE];
  for (let index = from + 1; index < to; index += 1) {
    const point = points[index];
    if (point === undefined) continue;
    const straight = between(start, goal, point.at);
    const distance = Math.hypot(point.x - straight.x, point.z - straight.z);
    if (distance > most) [furthest, most] = [index, distance];
  }
  return furthest;
}
