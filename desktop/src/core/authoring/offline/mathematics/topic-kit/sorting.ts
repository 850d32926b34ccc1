/** Draws the things of a sorting task: distinct, with each bin getting its share, in random order. */
import type { Random } from '../../items/index.ts';
import type { SortingTask } from '../../topic-source.ts';
import type { SortableThing, TopicSorting } from './topic.ts';

const MOST_DRAWS = 2000;

/** Null when the draws cannot fill every bin with at least one thing. */
export function drawSorting(
  sorting: TopicSorting,
  random: Random,
  request: { readonly grade: number; readonly objects: number },
): SortingTask | null {
  const share = Math.ceil(request.objects / sorting.categories.length);
  const filled = new Map(sorting.categories.map(({ id }) => [id, [] as SortableThing[]]));
  const labels = new Set<string>();
  for (let draw = 0; draw < MOST_DRAWS; draw += 1) {
    const thing = sorting.draw(random.fork(draw), request.grade);
    const bin = filled.get(thing.categoryId);
    if (bin === undefined || bin.length >= share || labels.has(thing.label)) continue;
    bin.push(thing);
    labels.add(thing.label);
    if ([...filled.values()].every(({ length }) => length >= share)) break;
  }
  if ([...filled.values()].some(({ length }) => length === 0)) return null;
  // Round by round through the bins, so that cutting to the wanted number leaves every bin its share.
  const rounds = Array.from({ length: share }, (_, round) =>
    [...filled.values()].flatMap((bin) => bin.slice(round, round + 1)),
  ).flat();
  const things = random.fork('order').shuffle(rounds.slice(0, request.objects));
  return {
    prompt: sorting.prompt,
    instructions: sorting.instructions,
    objectiveId: sorting.objectiveId,
    bloom: sorting.bloom,
    categories: sorting.categories,
    objects: things.map(({ label, categoryId, feedback, misconception }, index) => ({
      id: `thing-${index + 1}`,
      label,
      categoryId,
      feedback,
      ...(misconception === undefined ? {} : { misconceptionId: misconception }),
    })),
  };
}
