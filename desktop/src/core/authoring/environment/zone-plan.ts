/**
 * The inside of a zone: how large it must be, and where its stations and its sign stand. Positions are local: `east` from
 * the middle, `north` from the edge by which students come in. The middle strip stays free from one edge to the other, so
 * that a zone can always be crossed on foot.
 *
 * Room to walk: things to carry lie at least 7 studs apart, everything else at least 9.
 */
import type { Activity, Station } from '@toolboxai/shared/lesson';
import type { Random } from '../../random.ts';
import type { ZoneNode } from './unlock-graph.ts';

export interface ZonePlan {
  readonly width: number;
  readonly depth: number;
}

export interface Spot {
  readonly east: number;
  readonly north: number;
  /** Degrees, as in the world: 0 looks north, 90 west, 180 south, 270 east. */
  readonly facing: number;
}

export type StationSpot = Spot & Pick<Station, 'role' | 'part' | 'label'>;

/** Left of the way in, far enough inside to be read from the entrance. */
export const SIGN_SPOT: Spot = { east: -14, north: 16, facing: 180 };
export const SPAWN_SPOT: Spot = { east: 0, north: 12, facing: 0 };
/** The welcome stands where a new arrival looks. */
export const WELCOME_SPOT: Spot = { east: -14, north: 34, facing: 180 };

/** Depth that the sign takes at the entrance before anything else may stand. */
const ENTRANCE_DEPTH = 26;
const STOP_SPACING = 14;
const OBJECT_SPACING = 10;
const OBJECT_JITTER = 1;
const BIN_SPACING = 14;
/** From the way out to the bins, and as much again before the first object. */
const BIN_DEPTH = 14;

export function zonePlan(node: ZoneNode): ZonePlan {
  if (node.role === 'arrival') return { width: 56, depth: 48 };
  if (node.role === 'finale' || node.activity === null) return { width: 64, depth: 64 };
  const { activity } = node;
  switch (activity.kind) {
    case 'quiz-gate':
      return { width: 52, depth: 52 };
    case 'collect-and-sort': {
      const { columns, rows } = objectGrid(activity.params.objects.length);
      const bins = activity.params.categories.length * BIN_SPACING;
      return {
        width: Math.max(columns * OBJECT_SPACING, bins) + 16,
        depth: ENTRANCE_DEPTH + rows * OBJECT_SPACING + 2 * BIN_DEPTH - 2,
      };
    }
    case 'guided-exploration':
      return { width: 56, depth: ENTRANCE_DEPTH + Math.ceil(activity.params.stops.length / 2) * STOP_SPACING + 8 };
  }
}

/** Where the stations of an activity stand in a zone of the given size (which may be deeper than it asked for). */
export function stationSpots(activity: Activity, plan: ZonePlan, random: Random): readonly StationSpot[] {
  switch (activity.kind) {
    case 'quiz-gate':
      // Its gate stands across a way and is placed with the ways.
      return [
        { role: 'kiosk', part: null, label: activity.title, east: 0, north: Math.round(plan.depth / 2), facing: 180 },
      ];
    case 'collect-and-sort':
      return [...binSpots(activity.params.categories, plan), ...objectSpots(activity.params.objects, random)];
    case 'guided-exploration':
      return activity.params.stops.map(({ id, title }, index) => {
        const side = index % 2 === 0 ? -1 : 1;
        return {
          role: 'stop',
          part: id,
          label: title,
          east: side * (plan.width / 2 - 9),
          north: ENTRANCE_DEPTH + 4 + Math.floor(index / 2) * STOP_SPACING,
          facing: side === -1 ? 270 : 90,
        };
      });
  }
}

type Named = { readonly id: string; readonly label: string };

function binSpots(categories: readonly Named[], plan: ZonePlan): readonly StationSpot[] {
  return categories.map(({ id, label }, index) => ({
    role: 'bin',
    part: id,
    label,
    east: (index - (categories.length - 1) / 2) * BIN_SPACING,
    north: plan.depth - BIN_DEPTH,
    facing: 180,
  }));
}

/** Objects lie on a grid with a little play, in an order that tells nothing about where they belong. */
function objectSpots(objects: readonly Named[], random: Random): readonly StationSpot[] {
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

/** An even number of columns keeps the middle free. */
function objectGrid(count: number): { readonly columns: number; readonly rows: number } {
  const columns = count > 8 ? 6 : 4;
  return { columns, rows: Math.ceil(count / columns) };
}
