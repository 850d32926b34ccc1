/** A stepped pyramid with obelisks before its gate. */
import type { Prop } from '../../look.ts';
import { part } from '../../part.ts';
import { LANDMARK_RADIUS, steps } from './shape.ts';

export const pyramid: Prop = {
  name: 'Pyramid',
  radius: LANDMARK_RADIUS,
  build: (frame) => [
    ...steps({ color: '#d9b777', material: 'Sandstone' }, [18, 15, 12, 9, 6, 3], 2.6, 'Block')(frame),
    part(frame, { name: 'Gate', size: [5, 5, 1.2], at: [0, 0, -8.8], color: '#b8905a', material: 'Sandstone' }),
    part(frame, { name: 'Door', size: [2.8, 4, 0.6], at: [0, 0, -9.3], color: '#4a3423', material: 'WoodPlanks' }),
    part(frame, {
      name: 'Sun',
      size: [2.2, 2.2, 2.2],
      at: [0, 15.4, 0],
      color: '#ffd34d',
      material: 'Neon',
      shape: 'Ball',
      castShadow: false,
    }),
    ...[-1, 1].flatMap((side) => [
      part(frame, {
        name: 'Obelisk',
        size: [1.8, 9, 1.8],
        at: [side * 6.5, 0, -10.4],
        color: '#cba668',
        material: 'Sandstone',
      }),
      part(frame, {
        name: 'Point',
        size: [1.2, 1.2, 1.2],
        at: [side * 6.5, 9, -10.4],
        color: '#ffd34d',
        material: 'Neon',
        castShadow: false,
      }),
    ]),
  ],
};
