/** A diagram to label, as it was written. */
import type { ActivityOf } from '@toolboxai/shared/lesson';
import { figureTexts } from '../figure-texts.ts';
import { framedBy, GIVES_NOTHING_TO_READ, type KindAuthoring, writtenFor } from './kind-authoring.ts';

export const labelTheDiagram: KindAuthoring<ActivityOf<'label-the-diagram'>> = {
  ...GIVES_NOTHING_TO_READ,
  xp: { completion: 30, perCorrect: 5 },
  badge: { name: 'Clear view', description: 'Labeled every place at the first try.', rule: 'first-try' },
  build: (frame, written) => {
    const task = writtenFor('label-the-diagram', written);
    return { ...framedBy(frame, task), kind: 'label-the-diagram', params: task.params };
  },
  texts: ({ params }) => [
    params.prompt,
    ...figureTexts(params.figure),
    ...params.targets.map(({ description }) => description),
    ...params.labels.flatMap(({ text, feedback }) => [text, feedback]),
    ...params.hints,
  ],
};
