/** One great old tree with a door in its trunk and lanterns in its branches. */
import type { Instance } from '@toolboxai/shared/roblox';
import type { Prop } from '../../look.ts';
import { part, within } from '../../part.ts';
import { LANDMARK_RADIUS } from './shape.ts';

export const greatTree: Prop = {
  name: 'GreatTree',
  radius: LANDMARK_RADIUS,
  build(frame) {
    const crown = (x: number, y: number, z: number, size: number, color: string): Instance =>
      part(frame, {
        name: 'Leaves',
        size: [size, size, size],
        at: [x, y, z],
        color,
        material: 'LeafyGrass',
        shape: 'Ball',
        solid: false,
      });
    const lantern = (x: number, y: number, z: number): Instance[] => [
      part(frame, {
        name: 'Cord',
        size: [0.15, 4.4, 0.15],
        at: [x, y + 1, z],
        color: '#3c2d1e',
        material: 'Fabric',
        solid: false,
      }),
      part(frame, {
        name: 'Lantern',
        size: [1.4, 1.4, 1.4],
        at: [x, y, z],
        color: '#ffd36b',
        material: 'Neon',
        shape: 'Ball',
        castShadow: false,
        solid: false,
      }),
    ];
    const roots = [0, 60, 120, 180, 240, 300].map((angle) =>
      part(within(frame, [0, 0, 0], [0, angle, 0]), {
        name: 'Root',
        size: [1.6, 2.4, 5.4],
        at: [0, -0.6, -3.6],
        turn: [-18, 0, 0],
        color: '#6b472b',
        material: 'Wood',
      }),
    );
    return [
      part(frame, {
        name: 'Trunk',
        size: [6.4, 15, 6.4],
        at: [0, 0, 0],
        color: '#72492c',
        material: 'Wood',
        shape: 'Cylinder',
      }),
      ...roots,
      part(frame, { name: 'Door', size: [2.6, 4.2, 0.7], at: [0, 0, -3], color: '#d9a441', material: 'WoodPlanks' }),
      crown(0, 11, 0, 15, '#4f8a3d'),
      crown(6, 10, 2.4, 9.5, '#5c9a45'),
      crown(-6, 10.5, 1.6, 9.5, '#437a38'),
      crown(1, 11, -6, 8.6, '#66a34b'),
      crown(0, 21, 0, 9, '#62a24a'),
      ...lantern(5.8, 7.4, 1.4),
      ...lantern(-5.8, 8, 1),
      ...lantern(1.4, 7.8, -6.2),
    ];
  },
};
