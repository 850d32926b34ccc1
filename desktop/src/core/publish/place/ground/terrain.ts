/**
 * The land itself: terraces from north to south, each as high as the paths that lie on it. A ramp marks where one terrace
 * ends and the next begins. The land lies half a stud under the walkways, so that these stand out from it.
 */
import type { World } from '@toolboxai/shared/lesson';
import type { Ramp, Walkway } from './walkways.ts';

/** How far the open ground lies under the floors and paths. */
export const GROUND_BELOW_FLOOR = 0.5;

export interface Terrace {
  readonly north: number;
  readonly south: number;
  /** Height of its surface. */
  readonly top: number;
}

/** From south to north, without gaps. */
export function terraces(world: World, ways: readonly Walkway[]): readonly Terrace[] {
  const cliffs = cliffsOf(ways);
  const first = cliffs[0]?.southern ?? Math.min(...world.zones.map((zone) => zone.elevation));
  const found: Terrace[] = [];
  let south = world.depth / 2;
  let elevation = first;
  for (const cliff of cliffs) {
    found.push({ south, north: cliff.z, top: elevation - GROUND_BELOW_FLOOR });
    south = cliff.z;
    elevation = cliff.northern;
  }
  found.push({ south, north: -world.depth / 2, top: elevation - GROUND_BELOW_FLOOR });
  return found;
}

/** Height of the open ground at a line from west to east. */
export function groundAt(land: readonly Terrace[], z: number): number {
  const terrace = land.find(({ north, south }) => z >= north && z <= south) ?? land.at(z < 0 ? -1 : 0);
  return terrace?.top ?? 0;
}

interface Cliff {
  readonly z: number;
  readonly southern: number;
  readonly northern: number;
}

/** One for each height that is crossed, south first. The ramp lies on the lower side of its cliff. */
function cliffsOf(ways: readonly Walkway[]): readonly Cliff[] {
  const cliffs = new Map<number, Cliff>();
  for (const way of ways) {
    if (way.kind !== 'ramp' || way.up.z === 0) continue;
    const z = upperEnd(way);
    const [southern, northern] = way.up.z < 0 ? [way.low, way.high] : [way.high, way.low];
    if (!cliffs.has(z)) cliffs.set(z, { z, southern, northern });
  }
  return [...cliffs.values()].sort((a, b) => b.z - a.z);
}

function upperEnd(ramp: Ramp): number {
  return ramp.up.z < 0 ? ramp.north : ramp.south;
}
