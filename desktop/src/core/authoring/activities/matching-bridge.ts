/** A matching bridge, as it was written. */
import type { ActivityOf } from '@toolboxai/shared/lesson';
import { framedBy, GIVES_NOTHING_TO_READ, type KindAuthoring, writtenFor } from './kind-authoring.ts';

export const matchingBridge: KindAuthoring<ActivityOf<'matching-bridge'>> = {
  ...GIVES_NOTHING_TO_READ,
  xp: { completion: 30, perCorrect: 5 },
  badge: { name: 'Bridge builder', description: 'Laid every plank at the first try.', rule: 'first-try' },
  build: (frame, written) => {
    const task = writtenFor('matching-bridge', written);
    return { ...framedBy(frame, task), kind: 'matching-bridge', params: task.params };
  },
  texts: ({ params }) => [
    params.prompt,
    ...params.pairs.flatMap(({ left, right, feedback }) => [left, right, feedback]),
    ...params.extras.map(({ text }) => text),
    ...params.hints,
  ],
};
