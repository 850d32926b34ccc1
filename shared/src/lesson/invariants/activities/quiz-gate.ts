/** A quiz gate asks items of the lesson, at a kiosk, before a gate. */
import type { ActivityOf } from '../../schema/index.ts';
import type { KindInvariants } from './kind-invariants.ts';

export const quizGate: KindInvariants<ActivityOf<'quiz-gate'>> = {
  references: ({ id, params }) =>
    params.itemIds.map((itemId) => ({ at: 'itemIds', partId: id, kind: 'item', id: itemId })),
  check: () => [],
  stations: () => [
    { role: 'kiosk', part: null },
    { role: 'gate', part: null },
  ],
};
