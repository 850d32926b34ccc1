/** A team gate asks items of the lesson at a kiosk before a gate, and nobody must give more than the gate needs. */
import type { ActivityOf } from '../../schema/index.ts';
import { error, repeated } from '../finding.ts';
import type { KindInvariants } from './kind-invariants.ts';

export const teamGate: KindInvariants<ActivityOf<'team-gate'>> = {
  references: ({ id, params }) =>
    params.itemIds.map((itemId) => ({ at: 'itemIds', partId: id, kind: 'item', id: itemId })),
  check: ({ id, title, params }, path) => [
    ...repeated(params.itemIds).map((itemId) =>
      error({
        code: 'question-asked-twice',
        path: `${path}/itemIds`,
        partId: id,
        message: `“${title}” asks the question “${itemId}” twice.`,
        hint: 'Ask each question once.',
      }),
    ),
    ...(params.ownAnswers <= Math.ceil(params.itemIds.length * params.passShare - 1e-9)
      ? []
      : [
          error({
            code: 'share-too-large',
            path: `${path}/ownAnswers`,
            partId: id,
            message: `Each student of “${title}” must give ${params.ownAnswers} right answers, more than the gate needs in all.`,
            hint: 'Ask for fewer answers of each student.',
          }),
        ]),
  ],
  stations: () => [
    { role: 'kiosk', part: null },
    { role: 'gate', part: null },
  ],
};
