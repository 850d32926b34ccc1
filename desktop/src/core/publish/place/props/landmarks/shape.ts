/** What landmarks have in common. */
import type { Instance } from '@toolboxai/shared/roblox';
import type { Prop, Surface } from '../../look.ts';
import { part } from '../../part.ts';

/** All keep within this many studs of their middle. */
export const LANDMARK_RADIUS = 14;

/** Square or round steps on top of each other, from the widest to the narrowest; all of one height. */
export function steps(
  surface: Surface,
  sizes: readonly number[],
  height: number,
  shape: 'Block' | 'Cylinder',
): (frame: Parameters<Prop['build']>[0]) => Instance[] {
  return (frame) =>
    sizes.map((size, index) =>
      part(frame, {
        name: 'Step',
        size: [size, height, size],
        at: [0, index * height, 0],
        color: surface.color,
        material: surface.material,
        shape,
      }),
    );
}
