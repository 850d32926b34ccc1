/** The line runs from west to east across the zone, with room to walk around its ends. */
import type { ActivityOf } from '@toolboxai/shared/lesson';
import { STUDS_PER_STEP } from '@toolboxai/shared/lesson/rules';
import { ENTRANCE_DEPTH } from '../spots.ts';
import type { KindLayout } from './kind-layout.ts';

const ROOM_AT_THE_ENDS = 12;
/** From the entrance to the line: the desk with the numbers stands before it. */
const BEFORE_LINE = 14;
const BEHIND_LINE = 14;

export const numberLineWalk: KindLayout<ActivityOf<'number-line-walk'>> = {
  size: ({ params }) => ({
    width: Math.max(52, params.line.steps * STUDS_PER_STEP + 2 * ROOM_AT_THE_ENDS),
    depth: ENTRANCE_DEPTH + BEFORE_LINE + BEHIND_LINE,
  }),
  spots: ({ title }) => [
    { role: 'line', part: null, label: title, east: 0, north: ENTRANCE_DEPTH + BEFORE_LINE, facing: 180 },
  ],
  gated: false,
};
