/** Draws the things of a sorting task: each bin gets its share, in random order. */
import type { Random } from '../../items/index.ts';
import type { SortingTask } from '../../topic-source.ts';
import type { FactSorting } from './topic.ts';

/** Null when the topic has nothing to sort. */
export function drawSorting(sortings: readonly FactSorting[], random: Random, objects: number): SortingTask | null {
  if (sortings.length === 0) return null;
  const sorting = random.fork('task').pick(sortings);
  const bins = sorting.categories.map(({ id, things }) =>
    random
      .fork(id)
      .shuffle(things)
      .map((thing) => ({ ...thing, categoryId: id })),
  );
  // Round by round through the bins, so that cutting to the wanted number leaves every bin its share.
  const most = Math.max(...bins.map(({ length }) => length));
  const rounds = Array.from({ length: most }, (_, round) => bins.flatMap((bin) => bin.slice(round, round + 1)));
  const things = random.fork('order').shuffle(rounds.flat().slice(0, Math.max(objects, bins.length)));
  return {
    prompt: sorting.prompt,
    instructions: sorting.instructions,
    objectiveId: sorting.objectiveId,
    bloom: sorting.bloom,
    categories: sorting.categories.map(({ id, label }) => ({ id, label })),
    objects: things.map(({ label, why, categoryId, misconception }, index) => ({
      id: `thing-${index + 1}`,
      label,
      categoryId,
      feedback: why,
      ...(misconception === undefined ? {} : { misconceptionId: misconception }),
    })),
  };
}
