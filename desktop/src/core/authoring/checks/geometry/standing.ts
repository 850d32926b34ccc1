/**
 * What stands where it should: everything is held up by the ground, and nothing runs into anything else. Parts of one
 * body may; ground is stood on; borders may meet borders.
 */
import { PATH_PART, RAMP_PART } from '../../../place-contract.ts';
import { overlapBy } from './contact.ts';
import type { Neighbourhood } from './neighbours.ts';
import { type Body, type BodyKind, boundsOverlap, type Solid } from './solid.ts';

/** Parts that come this near hold each other. */
const TOUCH = 0.06;
/** Less than this is a seam, not a collision. */
const SEAM = 0.08;
/** Over a path, up to here, people walk. */
const WALKING_HEIGHT = 6;
/** Names of the parts that are there to be walked on from zone to zone. */
const WAYS: ReadonlySet<string> = new Set([PATH_PART, RAMP_PART]);

/** Bodies with a part that no chain of touching parts joins to the ground, with the first such part. */
export function floating(
  solids: readonly Solid[],
  near: Neighbourhood,
): readonly { readonly body: Body; readonly solid: Solid }[] {
  const touching = new Map<Solid, Solid[]>();
  const join = (a: Solid, b: Solid): void => {
    const listed = touching.get(a);
    if (listed === undefined) touching.set(a, [b]);
    else listed.push(b);
  };
  for (const [a, b] of near.pairs) {
    if (!overlapBy(a, b, -TOUCH)) continue;
    join(a, b);
    join(b, a);
  }
  const held = new Set<Solid>();
  const open = solids.filter(({ body }) => body.kind === 'ground');
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    if (held.has(next)) continue;
    held.add(next);
    open.push(...(touching.get(next) ?? []));
  }
  const found = new Map<Body, Solid>();
  for (const solid of solids) if (!held.has(solid) && !found.has(solid.body)) found.set(solid.body, solid);
  return [...found].map(([body, solid]) => ({ body, solid }));
}

export interface Collision {
  readonly a: Solid;
  readonly b: Solid;
}

/** One collision for each two bodies that run into each other; `a` is the one that matters more. */
export function collisions(near: Neighbourhood): readonly Collision[] {
  const found = new Map<Body, Map<Body, Collision>>();
  for (const [one, other] of near.pairs) {
    const [a, b] = WEIGHT[one.body.kind] >= WEIGHT[other.body.kind] ? [one, other] : [other, one];
    if (!mayCollide(a, b) || found.get(a.body)?.has(b.body) || found.get(b.body)?.has(a.body)) continue;
    if (!overlapBy(a, b, SEAM)) continue;
    const listed = found.get(a.body) ?? new Map<Body, Collision>();
    listed.set(b.body, { a, b });
    found.set(a.body, listed);
  }
  return [...found.values()].flatMap((listed) => [...listed.values()]);
}

/** What a finding is about when two bodies meet: rather the station than the bush. */
const WEIGHT: Readonly<Record<BodyKind, number>> = {
  station: 4,
  sign: 3,
  thing: 2,
  scenery: 1,
  construction: 0,
  ground: 0,
};

function mayCollide(a: Solid, b: Solid): boolean {
  if (a.body === b.body) return false;
  const fixed = (solid: Solid): boolean => solid.body.kind === 'ground' || solid.body.kind === 'construction';
  if (fixed(a) && fixed(b)) return false;
  if (a.body.kind === 'ground' || b.body.kind === 'ground') return false;
  // What nobody sees and only stops people may stand in a tree, but not in a station.
  const unseen = [a, b].filter(({ visible }) => !visible);
  return unseen.length === 0 || [a, b].every((solid) => solid.body.kind !== 'scenery');
}

/** Scenery that stands in the way of who walks along a path, or hangs into it. */
export function onPaths(solids: readonly Solid[]): readonly Collision[] {
  const rooms = solids.filter(isWay).map((way) => ({ way, room: walkingRoom(way) }));
  const found = new Map<Body, Collision>();
  for (const solid of solids) {
    if (solid.body.kind !== 'scenery' || found.has(solid.body)) continue;
    const hit = rooms.find(({ room }) => boundsOverlap(room.bounds, solid.bounds, 0) && overlapBy(room, solid, SEAM));
    if (hit !== undefined) found.set(solid.body, { a: solid, b: hit.way });
  }
  return [...found.values()];
}

function isWay(solid: Solid): boolean {
  return solid.body.kind === 'ground' && WAYS.has(solid.path.slice(solid.path.lastIndexOf('.') + 1));
}

/** The room over a way that people walk through. */
function walkingRoom(way: Solid): Solid {
  const { min, max } = way.bounds;
  return {
    ...way,
    shape: 'block',
    center: { ...way.center, y: max.y + WALKING_HEIGHT / 2 },
    half: { ...way.half, y: WALKING_HEIGHT / 2 },
    bounds: { min: { ...min, y: max.y }, max: { ...max, y: max.y + WALKING_HEIGHT } },
  };
}
