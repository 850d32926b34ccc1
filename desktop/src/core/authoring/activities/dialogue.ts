/** A talk, as it was written. */
import type { ActivityOf } from '@toolboxai/shared/lesson';
import { framedBy, GIVES_NOTHING_TO_READ, type KindAuthoring, writtenFor } from './kind-authoring.ts';

export const dialogue: KindAuthoring<ActivityOf<'dialogue'>> = {
  ...GIVES_NOTHING_TO_READ,
  xp: { completion: 30, perCorrect: 10 },
  badge: { name: 'Good talk', description: 'Answered after thinking again.', rule: 'recovered' },
  build: (frame, written) => {
    const task = writtenFor('dialogue', written);
    return { ...framedBy(frame, task), kind: 'dialogue', params: task.params };
  },
  texts: ({ params }) => [
    params.character.name,
    params.character.about,
    ...params.scenes.flatMap(({ says, choices }) => [
      says,
      ...choices.flatMap(({ text, reply }) => (reply === undefined ? [text] : [text, reply])),
    ]),
    ...params.hints,
  ],
};
