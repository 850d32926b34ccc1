/** The desk stands in the middle of a zone with room for a group; the gate is placed with the ways. */
import type { ActivityOf } from '@toolboxai/shared/lesson';
import type { KindLayout } from './kind-layout.ts';

export const teamGate: KindLayout<ActivityOf<'team-gate'>> = {
  size: () => ({ width: 64, depth: 56 }),
  spots: ({ title }, { depth }) => [
    { role: 'kiosk', part: null, label: title, east: 0, north: Math.round(depth / 2), facing: 180 },
  ],
  gated: true,
};
