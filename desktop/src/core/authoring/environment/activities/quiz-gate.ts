/** The desk stands in the middle; the gate across the way out is placed with the ways. */
import type { ActivityOf } from '@toolboxai/shared/lesson';
import type { KindLayout } from './kind-layout.ts';

export const quizGate: KindLayout<ActivityOf<'quiz-gate'>> = {
  size: () => ({ width: 52, depth: 52 }),
  spots: ({ title }, { depth }) => [
    { role: 'kiosk', part: null, label: title, east: 0, north: Math.round(depth / 2), facing: 180 },
  ],
  gated: true,
};
