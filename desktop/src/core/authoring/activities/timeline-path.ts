/** A timeline, as it was written. */
import type { ActivityOf } from '@toolboxai/shared/lesson';
import { framedBy, GIVES_NOTHING_TO_READ, type KindAuthoring, writtenFor } from './kind-authoring.ts';

export const timelinePath: KindAuthoring<ActivityOf<'timeline-path'>> = {
  ...GIVES_NOTHING_TO_READ,
  xp: { completion: 30, perCorrect: 5 },
  badge: { name: 'Time traveler', description: 'Placed every event at the first try.', rule: 'first-try' },
  build: (frame, written) => {
    const task = writtenFor('timeline-path', written);
    return { ...framedBy(frame, task), kind: 'timeline-path', params: task.params };
  },
  texts: ({ params }) => [
    params.prompt,
    ...params.events.flatMap(({ when, text, detail, feedback }) => [when, text, detail, feedback]),
    ...params.hints,
  ],
};
