/** Each stop has a station; its words and its question exist. */
import type { ActivityOf } from '../../schema/index.ts';
import type { KindInvariants, ParamReference } from './kind-invariants.ts';

export const guidedExploration: KindInvariants<ActivityOf<'guided-exploration'>> = {
  references: ({ params }) =>
    params.stops.flatMap((stop, index): ParamReference[] => [
      ...stop.vocabularyIds.map((id) => ({
        at: `stops/${index}/vocabularyIds`,
        partId: stop.id,
        kind: 'word' as const,
        id,
      })),
      ...(stop.itemId === null
        ? []
        : [{ at: `stops/${index}/itemId`, partId: stop.id, kind: 'item' as const, id: stop.itemId }]),
    ]),
  check: () => [],
  stations: ({ params }) => params.stops.map((stop) => ({ role: 'stop', part: stop.id })),
};
