/** A stop is done when it was read and its question, if it has one, was answered right. */
import type { ServerGuidedExploration } from '../../play/activities/index.ts';
import { countOf } from '../portable.ts';
import type { ActivityProgress } from '../progress.ts';
import { type KindRules, placesNothing } from './kind-rules.ts';

export const guidedExploration: KindRules<ServerGuidedExploration> = {
  scoredIds: (exploration) => {
    const ids: string[] = [];
    for (const stop of exploration.stops) if (stop.itemId !== undefined) ids.push(stop.itemId);
    return ids;
  },
  visitIds: (exploration) => exploration.stops.map((stop) => stop.id),
  placed: placesNothing,
  stepsOf: (exploration, progress) => ({
    done: countOf(exploration.stops.filter((stop) => isStopDone(stop, progress))),
    needed: countOf(exploration.stops),
  }),
};

export function isStopDone(
  stop: { readonly id: string; readonly itemId?: string },
  progress: ActivityProgress,
): boolean {
  if (!progress.visited.includes(stop.id)) return false;
  return stop.itemId === undefined || progress.answers.some((answer) => answer.id === stop.itemId && answer.right);
}
