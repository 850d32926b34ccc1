/** How large a zone must be, and where its sign stands. What stands in an activity's zone its kind decides (`activities`). */
import { activitySize } from './activities/index.ts';
import type { Spot } from './spots.ts';
import type { ZoneNode } from './unlock-graph.ts';

export interface ZonePlan {
  readonly width: number;
  readonly depth: number;
}

/** Left of the way in, far enough inside to be read from the entrance. */
export const SIGN_SPOT: Spot = { east: -14, north: 16, facing: 180 };
export const SPAWN_SPOT: Spot = { east: 0, north: 12, facing: 0 };
/** The welcome stands where a new arrival looks. */
export const WELCOME_SPOT: Spot = { east: -14, north: 34, facing: 180 };

export function zonePlan(node: ZoneNode): ZonePlan {
  if (node.role === 'arrival') return { width: 56, depth: 48 };
  if (node.role === 'finale' || node.activity === null) return { width: 64, depth: 64 };
  return activitySize(node.activity);
}
