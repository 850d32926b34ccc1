/** Stops stand left and right of the way, facing it. */
import type { ActivityOf } from '@toolboxai/shared/lesson';
import { ENTRANCE_DEPTH } from '../spots.ts';
import type { KindLayout } from './kind-layout.ts';

const STOP_SPACING = 14;

export const guidedExploration: KindLayout<ActivityOf<'guided-exploration'>> = {
  size: ({ params }) => ({
    width: 56,
    depth: ENTRANCE_DEPTH + Math.ceil(params.stops.length / 2) * STOP_SPACING + 8,
  }),
  spots: ({ params }, { width }) =>
    params.stops.map(({ id, title }, index) => {
      const side = index % 2 === 0 ? -1 : 1;
      return {
        role: 'stop',
        part: id,
        label: title,
        east: side * (width / 2 - 9),
        north: ENTRANCE_DEPTH + 4 + Math.floor(index / 2) * STOP_SPACING,
        facing: side === -1 ? 270 : 90,
      };
    }),
  gated: false,
};
