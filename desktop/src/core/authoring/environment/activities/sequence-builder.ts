/** Steps lie behind the entrance, the numbered places stand in a row before the way out, first in the west. */
import { type ActivityOf, stationsNeeded } from '@toolboxai/shared/lesson';
import { ENTRANCE_DEPTH, objectField, objectSpots, rowSpots, SLOT_SPACING } from '../spots.ts';
import type { KindLayout } from './kind-layout.ts';

/** From the way out to the places, and as much again before the first step. */
const ROW_DEPTH = 14;

export const sequenceBuilder: KindLayout<ActivityOf<'sequence-builder'>> = {
  size: ({ params }) => {
    const field = objectField(params.steps.length);
    return {
      width: Math.max(field.width, params.steps.length * SLOT_SPACING) + 16,
      depth: ENTRANCE_DEPTH + field.depth + 2 * ROW_DEPTH,
    };
  },
  spots: (activity, { depth }, random) => {
    const places = stationsNeeded(activity).filter(({ role }) => role === 'slot');
    return [
      ...rowSpots(
        places.map(({ part }, index) => ({ role: 'slot', part, label: `${index + 1}` })),
        depth - ROW_DEPTH,
      ),
      ...objectSpots(
        activity.params.steps.map(({ id, text }) => ({ id, label: text })),
        random,
      ),
    ];
  },
  gated: false,
};
