/** Labels lie behind the entrance, the posts stand in a row behind them, and the diagram rises behind the posts. */
import type { ActivityOf } from '@toolboxai/shared/lesson';
import { ENTRANCE_DEPTH, objectField, objectSpots, rowSpots, SLOT_SPACING } from '../spots.ts';
import type { KindLayout } from './kind-layout.ts';

/** From the way out to the diagram, from the diagram to the posts, and from the posts to the first label. */
const BOARD_DEPTH = 10;
const POSTS_BEFORE = 16;
const LABELS_BEFORE = 12;
/** The board stands beside the way. */
const BOARD_ASIDE = 16;

export const labelTheDiagram: KindLayout<ActivityOf<'label-the-diagram'>> = {
  size: ({ params }) => {
    const field = objectField(params.labels.length);
    return {
      width: Math.max(field.width, params.targets.length * SLOT_SPACING, 52) + 16,
      depth: ENTRANCE_DEPTH + field.depth + LABELS_BEFORE + POSTS_BEFORE + BOARD_DEPTH,
    };
  },
  spots: ({ title, params }, { depth }, random) => [
    { role: 'board', part: null, label: title, east: -BOARD_ASIDE, north: depth - BOARD_DEPTH, facing: 180 },
    ...rowSpots(
      params.targets.map(({ id }, index) => ({ role: 'slot', part: id, label: `${index + 1}` })),
      depth - BOARD_DEPTH - POSTS_BEFORE,
    ),
    ...objectSpots(
      params.labels.map(({ id, text }) => ({ id, label: text })),
      random,
    ),
  ],
  gated: false,
};
