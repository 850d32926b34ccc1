/** The bench stands in the middle. */
import type { ActivityOf } from '@toolboxai/shared/lesson';
import type { KindLayout } from './kind-layout.ts';

export const experiment: KindLayout<ActivityOf<'experiment'>> = {
  size: () => ({ width: 52, depth: 52 }),
  spots: ({ title }, { depth }) => [
    { role: 'bench', part: null, label: title, east: 0, north: Math.round(depth / 2), facing: 180 },
  ],
  gated: false,
};
