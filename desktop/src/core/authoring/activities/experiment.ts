/** An experiment, as it was written; its conclusion is the question that it asks. */
import type { ActivityOf } from '@toolboxai/shared/lesson';
import { framedBy, GIVES_NOTHING_TO_READ, type KindAuthoring, writtenFor } from './kind-authoring.ts';

export const experiment: KindAuthoring<ActivityOf<'experiment'>> = {
  ...GIVES_NOTHING_TO_READ,
  xp: { completion: 30, perCorrect: 20 },
  badge: { name: 'Fair tester', description: 'Tested and concluded without a slip.', rule: 'first-try' },
  build: (frame, written) => {
    const task = writtenFor('experiment', written);
    const conclusionId = written.itemIds[0] ?? task.conclusion.id;
    return { ...framedBy(frame, task), kind: 'experiment', params: { ...task.params, conclusionId } };
  },
  texts: ({ params }) => [
    params.question,
    ...params.variables.flatMap(({ name, unit }) => (unit === null ? [name] : [name, unit])),
    params.outcome.name,
    ...(params.outcome.unit === null ? [] : [params.outcome.unit]),
    params.unfair.feedback,
  ],
};
