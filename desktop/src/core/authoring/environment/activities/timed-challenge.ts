/** The desk stands in the middle; nothing is shut. */
import type { ActivityOf } from '@toolboxai/shared/lesson';
import type { KindLayout } from './kind-layout.ts';

export const timedChallenge: KindLayout<ActivityOf<'timed-challenge'>> = {
  size: () => ({ width: 52, depth: 52 }),
  spots: ({ title }, { depth }) => [
    { role: 'kiosk', part: null, label: title, east: 0, north: Math.round(depth / 2), facing: 180 },
  ],
  gated: false,
};
