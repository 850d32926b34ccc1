/** Parts are the things to sort. */
import type { SortingTask, TaskDraft } from '../../topic-source.ts';
import type { KindPlan } from './kind-plan.ts';

export const collectAndSort: KindPlan = {
  title: 'Sort it out',
  instructions: 'Pick up each card. Carry it to the bin where it belongs.',
  minutesPerPart: 0.75,
  parts: { least: 4, most: 12 },
  family: 'sort',
};

export function sortingDraft(task: SortingTask): TaskDraft<'collect-and-sort'> {
  const { instructions, objectiveId, bloom, prompt, categories, objects } = task;
  return {
    instructions,
    objectiveId,
    bloom,
    params: {
      prompt,
      categories: categories.map((category) => ({ ...category })),
      objects: objects.map((object) => ({ ...object })),
    },
  };
}
