/** A sequence, as it was written. */
import type { ActivityOf } from '@toolboxai/shared/lesson';
import { framedBy, GIVES_NOTHING_TO_READ, type KindAuthoring, writtenFor } from './kind-authoring.ts';

export const sequenceBuilder: KindAuthoring<ActivityOf<'sequence-builder'>> = {
  ...GIVES_NOTHING_TO_READ,
  xp: { completion: 30, perCorrect: 5 },
  badge: { name: 'In good order', description: 'Put every step in its place at the first try.', rule: 'first-try' },
  build: (frame, written) => {
    const task = writtenFor('sequence-builder', written);
    return { ...framedBy(frame, task), kind: 'sequence-builder', params: task.params };
  },
  texts: ({ params }) => [
    params.prompt,
    params.direction,
    ...params.steps.flatMap(({ text, feedback }) => [text, feedback]),
    ...params.hints,
  ],
};
