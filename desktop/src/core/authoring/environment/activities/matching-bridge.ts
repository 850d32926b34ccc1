/** The desk stands before the gap; the bridge lies over it, on the way out. */
import type { ActivityOf } from '@toolboxai/shared/lesson';
import { GAP_LENGTH } from '../../../place-contract.ts';
import { ENTRANCE_DEPTH } from '../spots.ts';
import type { KindLayout } from './kind-layout.ts';

/** Level ground on both sides of the gap. */
const BANK = 26;
const DESK = { east: 14, north: ENTRANCE_DEPTH + 8 };

export const matchingBridge: KindLayout<ActivityOf<'matching-bridge'>> = {
  size: () => ({ width: 56, depth: ENTRANCE_DEPTH + BANK + GAP_LENGTH + BANK }),
  spots: ({ title }) => [
    { role: 'kiosk', part: null, label: title, ...DESK, facing: 180 },
    { role: 'bridge', part: null, label: title, east: 0, north: ENTRANCE_DEPTH + BANK + GAP_LENGTH / 2, facing: 180 },
  ],
  gated: false,
};
