/**
 * Positions inside a zone: `east` from the middle, `north` from the edge by which students come in. The middle strip
 * stays free from one edge to the other, so that a zone can always be crossed on foot.
 *
 * Things to carry lie at least 12 studs apart, as far as a prompt reaches, so that who comes to one is offered just that one;
 * everything else at least 9.
 */
import type { Station } from '@toolboxai/shared/lesson';
import type { Random } from '../../random.ts';

export interface Spot {
  readonly east: number;
  readonly north: number;
  /** Degrees, as in the world: 0 looks north, 90 west, 180 south, 270 east. */
  readonly facing: number;
}

export type StationSpot = Spot & Pick<Station, 'role' | 'part' | 'label'>;

/** Depth that the sign takes at the entrance before anything else may stand. */
export const ENTRANCE_DEPTH = 26;

export interface Named {
  readonly id: string;
  readonly label: string;
}

const OBJECT_SPACING = 14;
const OBJECT_JITTER = 1;

/** The ground that things to carry take. An even number of columns keeps the middle free. */
export function objectField(count: number): { readonly width: number; readonly depth: number } {
  const { columns, rows } = objectGrid(count);
  return { width: columns * OBJECT_SPACING, depth: rows * OBJECT_SPACING };
}

/** Things lie on a grid behind the entrance with a little play, in an order that tells nothing about where they belong. */
export function objectSpots(objects: readonly Named[], random: Random): readonly StationSpot[] {
  const { columns, rows } = objectGrid(objects.length);
  const cells = Array.from({ length: columns * rows }, (_, index) => ({
    east: ((index % columns) - (columns - 1) / 2) * OBJECT_SPACING,
    north: ENTRANCE_DEPTH + (Math.floor(index / columns) + 0.5) * OBJECT_SPACING,
  }));
  const chosen = random.fork('cells').sample(cells, objects.length);
  const play = random.fork('play');
  return objects.flatMap(({ id, label }, index) => {
    const cell = chosen[index];
    if (cell === undefined) return [];
    return {
      role: 'object',
      part: id,
      label,
      east: cell.east + play.int(-OBJECT_JITTER * 2, OBJECT_JITTER * 2) / 2,
      north: cell.north + play.int(-OBJECT_JITTER * 2, OBJECT_JITTER * 2) / 2,
      facing: play.int(0, 23) * 15,
    };
  });
}

function objectGrid(count: number): { readonly columns: number; readonly rows: number } {
  const columns = count > 8 ? 6 : 4;
  return { columns, rows: Math.ceil(count / columns) };
}

/** Studs between two places for one thing each: at one of them the prompts of its neighbors are out of reach. */
export const SLOT_SPACING = 14;

/** Stations side by side from west to east, facing who comes in. */
export function rowSpots(
  stations: readonly Pick<StationSpot, 'role' | 'part' | 'label'>[],
  north: number,
): readonly StationSpot[] {
  return stations.map((station, index) => ({
    ...station,
    east: (index - (stations.length - 1) / 2) * SLOT_SPACING,
    north,
    facing: 180,
  }));
}
