/** The time of a round is generous, and its questions stand at a kiosk. */
import type { ActivityOf } from '../../schema/index.ts';
import { error, repeated } from '../finding.ts';
import type { KindInvariants } from './kind-invariants.ts';

/** Less time for a question would test nerves instead of knowledge. */
export const FEWEST_SECONDS_PER_QUESTION = 20;

export const timedChallenge: KindInvariants<ActivityOf<'timed-challenge'>> = {
  references: ({ id, params }) =>
    params.itemIds.map((itemId) => ({ at: 'itemIds', partId: id, kind: 'item', id: itemId })),
  check: ({ id, title, params }, path) => {
    const least = params.itemIds.length * FEWEST_SECONDS_PER_QUESTION;
    return [
      ...repeated(params.itemIds).map((itemId) =>
        error({
          code: 'question-asked-twice',
          path: `${path}/itemIds`,
          partId: id,
          message: `“${title}” asks the question “${itemId}” twice.`,
          hint: 'Ask each question once.',
        }),
      ),
      ...(params.seconds === null || params.seconds >= least
        ? []
        : [
            error({
              code: 'time-too-short',
              path: `${path}/seconds`,
              partId: id,
              message: `“${title}” gives ${params.seconds} seconds for ${params.itemIds.length} questions.`,
              hint: `Give at least ${least} seconds, or turn the clock off.`,
            }),
          ]),
    ];
  },
  stations: () => [{ role: 'kiosk', part: null }],
};
