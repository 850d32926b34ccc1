/** A palace of ice, its spires rising to the middle. */
import type { Instance } from '@toolboxai/shared/roblox';
import type { Prop } from '../../look.ts';
import { part } from '../../part.ts';
import { LANDMARK_RADIUS } from './shape.ts';

export const icePalace: Prop = {
  name: 'IcePalace',
  radius: LANDMARK_RADIUS,
  build(frame) {
    const spire = (x: number, z: number, width: number, height: number, color: string): Instance[] => [
      part(frame, {
        name: 'Spire',
        size: [width, height, width],
        at: [x, 1.4, z],
        turn: [0, 45, 0],
        color,
        material: 'Glacier',
      }),
      part(frame, {
        name: 'Tip',
        size: [width * 0.55, height * 0.3, width * 0.55],
        at: [x, 1.2 + height, z],
        turn: [0, 45, 0],
        color: '#eaf7ff',
        material: 'Ice',
        transparency: 0.1,
      }),
    ];
    return [
      part(frame, { name: 'Base', size: [21, 1.4, 15], at: [0, 0, 0], color: '#cfe6f3', material: 'Ice' }),
      ...spire(0, 1.5, 5.4, 19, '#a9d8f0'),
      ...spire(-5.2, 0.4, 3.6, 12, '#bfe3f5'),
      ...spire(5.2, 0.4, 3.6, 12, '#bfe3f5'),
      ...spire(-8.6, -2, 2.4, 7, '#d4eefa'),
      ...spire(8.6, -2, 2.4, 7, '#d4eefa'),
      part(frame, {
        name: 'Heart',
        size: [2.6, 2.6, 2.6],
        at: [0, 6, -2.6],
        color: '#6fd3ff',
        material: 'Neon',
        shape: 'Ball',
        castShadow: false,
      }),
      part(frame, { name: 'Arch', size: [4.4, 5.4, 1], at: [0, 1.4, -2.6], color: '#e6f5fd', material: 'Ice' }),
    ];
  },
};
