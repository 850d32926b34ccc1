/** Markers stand along the way in the order of time, left and right in turn, facing it. */
import { type ActivityOf, stationsNeeded } from '@toolboxai/shared/lesson';
import { ENTRANCE_DEPTH } from '../spots.ts';
import type { KindLayout } from './kind-layout.ts';

const MARKER_SPACING = 10;
/** From the middle of the way to a marker. */
const ASIDE = 11;

export const timelinePath: KindLayout<ActivityOf<'timeline-path'>> = {
  size: ({ params }) => ({ width: 52, depth: ENTRANCE_DEPTH + params.events.length * MARKER_SPACING + 10 }),
  spots: (activity) =>
    stationsNeeded(activity).map(({ role, part }, index) => {
      const side = index % 2 === 0 ? 1 : -1;
      return {
        role,
        part,
        label: activity.params.events[index]?.when ?? '',
        east: side * ASIDE,
        north: ENTRANCE_DEPTH + 4 + index * MARKER_SPACING,
        facing: side === -1 ? 270 : 90,
      };
    }),
  gated: false,
};
