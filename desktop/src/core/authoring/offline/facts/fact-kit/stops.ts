/** The stops of an exploration, in the author's order; when fewer are wanted, one of each objective first. */
import type { Tier } from '@toolboxai/shared/lesson';
import type { Random } from '../../items/index.ts';
import type { ExplorationStop } from '../../topic-source.ts';
import type { FactStop } from './topic.ts';

export function drawStops(
  stops: readonly FactStop[],
  random: Random,
  { count, tier }: { readonly count: number; readonly tier: Tier },
): readonly ExplorationStop[] {
  const mixed = random.shuffle(stops);
  const isFirst = (stop: FactStop) => mixed.find(({ objectiveId }) => objectiveId === stop.objectiveId) === stop;
  const wanted = new Set([...mixed.filter(isFirst), ...mixed.filter((stop) => !isFirst(stop))].slice(0, count));
  return stops
    .filter((stop) => wanted.has(stop))
    .map(({ id, title, text, objectiveId, wordIds, figure }) => ({
      id,
      title,
      text: typeof text === 'string' ? text : text[tier],
      objectiveId,
      vocabularyIds: wordIds,
      ...(figure === undefined ? {} : { figure }),
    }));
}
