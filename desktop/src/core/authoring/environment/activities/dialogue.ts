/** The character stands beside the way and looks at who comes in. */
import type { ActivityOf } from '@toolboxai/shared/lesson';
import type { KindLayout } from './kind-layout.ts';

export const dialogue: KindLayout<ActivityOf<'dialogue'>> = {
  size: () => ({ width: 52, depth: 52 }),
  spots: ({ params }, { depth }) => [
    {
      role: 'character',
      part: null,
      label: params.character.name,
      east: 10,
      north: Math.round(depth / 2) + 4,
      facing: 180,
    },
  ],
  gated: false,
};
