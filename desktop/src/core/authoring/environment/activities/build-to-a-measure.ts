/** The plot lies flat in the middle of the zone; one can walk across it. */
import type { ActivityOf } from '@toolboxai/shared/lesson';
import { BLOCK_STUDS } from '@toolboxai/shared/lesson/rules';
import { ENTRANCE_DEPTH } from '../spots.ts';
import type { KindLayout } from './kind-layout.ts';

/** For the desk before the plot, and to walk around behind it. */
const BEFORE_PLOT = 10;
const BEHIND_PLOT = 12;

export const buildToAMeasure: KindLayout<ActivityOf<'build-to-a-measure'>> = {
  size: ({ params: { plot } }) => ({
    width: Math.max(52, plot.width * BLOCK_STUDS + 28),
    depth: ENTRANCE_DEPTH + BEFORE_PLOT + plot.depth * BLOCK_STUDS + BEHIND_PLOT,
  }),
  spots: ({ title, params: { plot } }) => [
    {
      role: 'plot',
      part: null,
      label: title,
      east: 0,
      north: ENTRANCE_DEPTH + BEFORE_PLOT + (plot.depth * BLOCK_STUDS) / 2,
      facing: 180,
    },
  ],
  gated: false,
};
