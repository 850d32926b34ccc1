/**
 * A sorting task from the notes: the best way of sorting that they offer. Only what belongs to exactly one bin is sorted,
 * and only what says something by itself.
 */
import type { Random } from '../../../offline/items/index.ts';
import type { SortingTask } from '../../../offline/topic-source.ts';
import type { Understanding } from '../../understanding/understand.ts';
import { examplesOfKinds, marksOfKinds, membersOfGroups } from './by-kind.ts';
import { causesAndEffects, eventsByPeriod, statementsByPart, statementsBySubject } from './by-statement.ts';
import { fairSorting } from './category.ts';

/** From the one that asks most for the content to the one that asks least. */
const WAYS = [
  membersOfGroups,
  examplesOfKinds,
  marksOfKinds,
  eventsByPeriod,
  statementsBySubject,
  causesAndEffects,
  statementsByPart,
] as const;

const MIN_OBJECTS = 4;
const MAX_OBJECTS = 16;

export function sortingOf(
  understanding: Understanding,
  request: { readonly random: Random; readonly objects: number; readonly objectiveId: string },
): SortingTask | null {
  const sorting = bestSorting(understanding);
  if (!sorting) return null;
  const { prompt, instructions, categories } = sorting;
  const { random, objectiveId } = request;
  const wanted = Math.max(MIN_OBJECTS, Math.min(MAX_OBJECTS, request.objects));
  // Around the bins in turn, so that none stays empty.
  const queues = categories.map(({ cards }, index) =>
    random
      .fork(`bin-${index}`)
      .shuffle(cards)
      .map((card) => ({ ...card, bin: index })),
  );
  const longest = Math.max(...queues.map((queue) => queue.length));
  const turns = Array.from({ length: longest }, (_, turn) =>
    queues.flatMap((queue) => queue.slice(turn, turn + 1)),
  ).flat();
  const chosen = random.shuffle(turns.slice(0, wanted));
  return {
    prompt,
    instructions,
    objectiveId,
    bloom: 'analyze',
    categories: categories.map(({ label }, index) => ({ id: `category-${index + 1}`, label })),
    objects: chosen.map(({ label, feedback, bin }, index) => ({
      id: `object-${index + 1}`,
      label,
      categoryId: `category-${bin + 1}`,
      feedback,
    })),
  };
}

function bestSorting(understanding: Understanding) {
  for (const way of WAYS) {
    const sorting = fairSorting(way(understanding));
    if (sorting) return sorting;
  }
  return undefined;
}
