/** Things lie behind the entrance, the bins stand in a row before the way out. */
import type { ActivityOf } from '@toolboxai/shared/lesson';
import { ENTRANCE_DEPTH, objectField, objectSpots } from '../spots.ts';
import type { KindLayout } from './kind-layout.ts';

const BIN_SPACING = 14;
/** From the way out to the bins, and as much again before the first object. */
const BIN_DEPTH = 14;

export const collectAndSort: KindLayout<ActivityOf<'collect-and-sort'>> = {
  size: ({ params }) => {
    const field = objectField(params.objects.length);
    return {
      width: Math.max(field.width, params.categories.length * BIN_SPACING) + 16,
      depth: ENTRANCE_DEPTH + field.depth + 2 * BIN_DEPTH - 2,
    };
  },
  spots: ({ params }, { depth }, random) => [
    ...params.categories.map(({ id, label }, index) => ({
      role: 'bin' as const,
      part: id,
      label,
      east: (index - (params.categories.length - 1) / 2) * BIN_SPACING,
      north: depth - BIN_DEPTH,
      facing: 180,
    })),
    ...objectSpots(params.objects, random),
  ],
  gated: false,
};
