/**
 * The order in which zones open, as rows: arrival first, then every activity one row behind the last activity that it
 * needs, the finale behind what finishes the lesson.
 *
 * Requirements that follow from others are left out (who needs B, which needs A, stands behind B alone), so that the
 * world has no gate and no path that says nothing new. Every zone but the arrival has at least one requirement in the
 * row just before its own.
 */

import { AppError } from '@toolboxai/shared/errors';
import type { Activity } from '@toolboxai/shared/lesson';
import { ARRIVAL_ZONE, FINALE_ZONE, type WorldOutline } from './outline.ts';

export interface ZoneNode {
  readonly zoneId: string;
  readonly role: 'arrival' | 'activity' | 'finale';
  readonly activity: Activity | null;
  /** The nodes that must be complete before this one opens, without those that follow from others. */
  readonly requires: readonly ZoneNode[];
  readonly row: number;
}

/**
 * Nodes in an order in which each stands after all that it requires.
 * @throws AppError `world-zone-shared`, `world-unlock-unknown`, `world-unlock-cycle`
 */
export function unlockGraph(outline: WorldOutline): readonly ZoneNode[] {
  const arrival: ZoneNode = { zoneId: ARRIVAL_ZONE, role: 'arrival', activity: null, requires: [], row: 0 };
  const activities = byId(outline);
  const requirements = new Map(outline.progression.unlocks.map((unlock) => [unlock.activityId, unlock.requires]));
  const nodes = new Map<string, ZoneNode>();
  const underWay = new Set<string>();

  const place = (activityId: string): ZoneNode => {
    const placed = nodes.get(activityId);
    if (placed !== undefined) return placed;
    const activity = activities.get(activityId);
    if (activity === undefined) throw unknownActivity(activityId);
    if (underWay.has(activityId)) throw unlockCycle(activityId);
    underWay.add(activityId);
    const requires = (requirements.get(activityId) ?? []).map(place);
    underWay.delete(activityId);
    const node = behind({ zoneId: activity.zoneId, role: 'activity', activity }, requires, arrival);
    nodes.set(activityId, node);
    return node;
  };

  for (const activity of outline.activities) place(activity.id);
  const finale = behind(
    { zoneId: FINALE_ZONE, role: 'finale', activity: null },
    outline.progression.finish.map(place),
    arrival,
  );
  return [arrival, ...nodes.values(), finale];
}

function behind(
  zone: Pick<ZoneNode, 'zoneId' | 'role' | 'activity'>,
  required: readonly ZoneNode[],
  arrival: ZoneNode,
): ZoneNode {
  const implied = new Set(required.flatMap((node) => [...ancestors(node)]));
  const requires = [...new Set(required)].filter((node) => !implied.has(node));
  const nearest = requires.length === 0 ? [arrival] : requires;
  return { ...zone, requires: nearest, row: 1 + Math.max(...nearest.map((node) => node.row)) };
}

function ancestors(node: ZoneNode): ReadonlySet<ZoneNode> {
  const found = new Set<ZoneNode>();
  const open = [...node.requires];
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    if (found.has(next)) continue;
    found.add(next);
    open.push(...next.requires);
  }
  return found;
}

function byId(outline: WorldOutline): ReadonlyMap<string, Activity> {
  const zones = new Set<string>([ARRIVAL_ZONE, FINALE_ZONE]);
  for (const { id, zoneId } of outline.activities) {
    if (zones.has(zoneId)) {
      throw new AppError({
        code: 'world-zone-shared',
        message: `The activity "${id}" wants the zone "${zoneId}", which is taken.`,
        hint: 'Give every activity a zone id of its own.',
      });
    }
    zones.add(zoneId);
  }
  return new Map(outline.activities.map((activity) => [activity.id, activity]));
}

function unknownActivity(activityId: string): AppError {
  return new AppError({
    code: 'world-unlock-unknown',
    message: `The order of activities names "${activityId}", which is not an activity of the lesson.`,
    hint: 'Remove it from the unlock list, or add the activity.',
  });
}

function unlockCycle(activityId: string): AppError {
  return new AppError({
    code: 'world-unlock-cycle',
    message: `The activity "${activityId}" can never open, because it waits for itself.`,
    hint: 'Remove one of the requirements on the way round.',
  });
}
