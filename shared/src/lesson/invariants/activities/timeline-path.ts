/** Every event and every marker can be told from the others. */
import { placeIds } from '../../place-ids.ts';
import type { ActivityOf } from '../../schema/index.ts';
import { type KindInvariants, misconceptionOf } from './kind-invariants.ts';
import { twiceUsedIds, twiceUsedWords } from './part-findings.ts';

export const timelinePath: KindInvariants<ActivityOf<'timeline-path'>> = {
  references: ({ params }) => params.events.flatMap((event, index) => misconceptionOf(event, `events/${index}`)),
  check: (activity, path) => {
    const { events } = activity.params;
    return [
      ...twiceUsedIds(activity, path, [...events.map(({ id }) => id), ...placeIds(events.length)]),
      ...twiceUsedWords(
        activity,
        path,
        events.map(({ text }) => text),
      ),
      ...twiceUsedWords(
        activity,
        path,
        events.map(({ when }) => when),
      ),
    ];
  },
  stations: ({ params }) => placeIds(params.events.length).map((part) => ({ role: 'slot', part })),
};
