/** Collect and sort, as it was written. */
import type { ActivityOf } from '@toolboxai/shared/lesson';
import { framedBy, GIVES_NOTHING_TO_READ, type KindAuthoring, writtenFor } from './kind-authoring.ts';

export const collectAndSort: KindAuthoring<ActivityOf<'collect-and-sort'>> = {
  ...GIVES_NOTHING_TO_READ,
  xp: { completion: 30, perCorrect: 5 },
  badge: { name: 'Sharp eye', description: 'Sorted everything at the first try.', rule: 'first-try' },
  build: (frame, written) => {
    const task = writtenFor('collect-and-sort', written);
    return { ...framedBy(frame, task), kind: 'collect-and-sort', params: task.params };
  },
  texts: ({ params }) => [
    params.prompt,
    ...params.categories.map((category) => category.label),
    ...params.objects.flatMap((object) => [object.label, object.feedback]),
  ],
};
