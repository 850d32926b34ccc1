/** Building to a measure, as it was written. */
import type { ActivityOf } from '@toolboxai/shared/lesson';
import { framedBy, GIVES_NOTHING_TO_READ, type KindAuthoring, writtenFor } from './kind-authoring.ts';

export const buildToAMeasure: KindAuthoring<ActivityOf<'build-to-a-measure'>> = {
  ...GIVES_NOTHING_TO_READ,
  xp: { completion: 20, perCorrect: 10 },
  badge: { name: 'Master builder', description: 'Built everything at the first try.', rule: 'first-try' },
  build: (frame, written) => {
    const task = writtenFor('build-to-a-measure', written);
    return { ...framedBy(frame, task), kind: 'build-to-a-measure', params: task.params };
  },
  texts: ({ params }) =>
    params.builds.flatMap(({ prompt, hints, explanation, feedback, wrong, unit }) => [
      prompt,
      unit,
      ...hints,
      explanation,
      feedback,
      ...wrong.map((note) => note.feedback),
    ]),
};
