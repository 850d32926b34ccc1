/** A number line walk, as it was written. */
import type { ActivityOf } from '@toolboxai/shared/lesson';
import { framedBy, GIVES_NOTHING_TO_READ, type KindAuthoring, writtenFor } from './kind-authoring.ts';

export const numberLineWalk: KindAuthoring<ActivityOf<'number-line-walk'>> = {
  ...GIVES_NOTHING_TO_READ,
  xp: { completion: 20, perCorrect: 10 },
  badge: { name: 'Sure step', description: 'Stood at every number at the first try.', rule: 'first-try' },
  build: (frame, written) => {
    const task = writtenFor('number-line-walk', written);
    return { ...framedBy(frame, task), kind: 'number-line-walk', params: task.params };
  },
  texts: ({ params }) =>
    params.targets.flatMap(({ prompt, hints, explanation, feedback, wrong }) => [
      prompt,
      ...hints,
      explanation,
      feedback,
      ...wrong.map((note) => note.feedback),
    ]),
};
