/** No two ends read alike, so every end has one partner. */
import type { ActivityOf } from '../../schema/index.ts';
import { type KindInvariants, misconceptionOf } from './kind-invariants.ts';
import { twiceUsedIds, twiceUsedWords } from './part-findings.ts';

export const matchingBridge: KindInvariants<ActivityOf<'matching-bridge'>> = {
  references: ({ params }) => params.pairs.flatMap((pair, index) => misconceptionOf(pair, `pairs/${index}`)),
  check: (activity, path) => {
    const { pairs, extras } = activity.params;
    return [
      ...twiceUsedIds(
        activity,
        path,
        [...pairs, ...extras].map(({ id }) => id),
      ),
      ...twiceUsedWords(
        activity,
        path,
        pairs.map(({ left }) => left),
      ),
      ...twiceUsedWords(activity, path, [...pairs.map(({ right }) => right), ...extras.map(({ text }) => text)]),
    ];
  },
  stations: () => [
    { role: 'kiosk', part: null },
    { role: 'bridge', part: null },
  ],
};
