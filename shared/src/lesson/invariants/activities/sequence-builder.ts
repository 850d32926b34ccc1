/** Every step can be told from every other, and has a place of its own. */

import { placeIds } from '../../place-ids.ts';
import type { ActivityOf } from '../../schema/index.ts';
import { type KindInvariants, misconceptionOf } from './kind-invariants.ts';
import { twiceUsedIds, twiceUsedWords } from './part-findings.ts';

export const sequenceBuilder: KindInvariants<ActivityOf<'sequence-builder'>> = {
  references: ({ params }) => params.steps.flatMap((step, index) => misconceptionOf(step, `steps/${index}`)),
  check: (activity, path) => {
    const { steps } = activity.params;
    return [
      ...twiceUsedIds(activity, path, [...steps.map(({ id }) => id), ...placeIds(steps.length)]),
      ...twiceUsedWords(
        activity,
        path,
        steps.map(({ text }) => text),
      ),
    ];
  },
  stations: ({ params }) => [
    ...placeIds(params.steps.length).map((part) => ({ role: 'slot' as const, part })),
    ...params.steps.map(({ id }) => ({ role: 'object' as const, part: id })),
  ],
};
