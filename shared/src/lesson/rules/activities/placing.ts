/** Things that each belong to one place: what putting one somewhere is worth, and what stands where already. */
import type { ServerPlacing } from '../../play/activities/index.ts';
import type { Verdict } from '../answers.ts';
import { countOf } from '../portable.ts';
import type { ActivityProgress } from '../progress.ts';
import { RIGHT, wrongWith } from '../verdicts.ts';
import { countRight } from './count-right.ts';
import { hintIds } from './hint-ids.ts';
import type { KindRules, Placed } from './kind-rules.ts';

export const placing: KindRules<ServerPlacing> = {
  scoredIds: (activity) => homed(activity).map((thing) => thing.id),
  visitIds: (activity) => hintIds(activity.hints),
  placed: (activity, progress) => placedThings(activity, progress),
  stepsOf: (activity, progress) => ({ done: countRight(progress), needed: countOf(homed(activity)) }),
};

/** Undefined when there is no such thing or no such place. */
export function judgePlacing(activity: ServerPlacing, thingId: string, placeId: string): Verdict | undefined {
  const thing = activity.things.find((candidate) => candidate.id === thingId);
  if (thing === undefined || !activity.placeIds.includes(placeId)) return undefined;
  return thing.placeId === placeId ? RIGHT : wrongWith(thing);
}

/** Whether the thing comes before or after the place, in places that have an order; undefined where it belongs nowhere. */
export function directionTo(
  activity: ServerPlacing,
  thingId: string,
  placeId: string,
): 'earlier' | 'later' | undefined {
  const home = activity.things.find((candidate) => candidate.id === thingId)?.placeId;
  if (home === undefined || home === placeId) return undefined;
  return activity.placeIds.indexOf(home) < activity.placeIds.indexOf(placeId) ? 'earlier' : 'later';
}

/** What stands where it belongs. */
export function placedThings(activity: ServerPlacing, progress: ActivityProgress): readonly Placed[] {
  const placed: Placed[] = [];
  for (const thing of activity.things) {
    const isRight = progress.answers.some((answer) => answer.id === thing.id && answer.right);
    if (thing.placeId !== undefined && isRight) placed.push({ thingId: thing.id, placeId: thing.placeId });
  }
  return placed;
}

function homed(activity: ServerPlacing): ServerPlacing['things'] {
  return activity.things.filter((thing) => thing.placeId !== undefined);
}
