/** A lighthouse in red and white on its rock. */
import type { Prop } from '../../look.ts';
import { part } from '../../part.ts';
import { LANDMARK_RADIUS } from './shape.ts';

export const lighthouse: Prop = {
  name: 'Lighthouse',
  radius: LANDMARK_RADIUS,
  build(frame) {
    const bands = ['#ffffff', '#d6453d', '#ffffff', '#d6453d', '#ffffff'].map((color, index) =>
      part(frame, {
        name: 'Tower',
        size: [8.4 - index * 0.8, 5, 8.4 - index * 0.8],
        at: [0, 2 + index * 5, 0],
        color,
        material: 'Plaster',
        shape: 'Cylinder',
      }),
    );
    return [
      part(frame, {
        name: 'Rock',
        size: [17, 2, 17],
        at: [0, 0, 0],
        color: '#8d8f91',
        material: 'Slate',
        shape: 'Cylinder',
      }),
      ...bands,
      part(frame, {
        name: 'Gallery',
        size: [8.2, 0.7, 8.2],
        at: [0, 27, 0],
        color: '#37474f',
        material: 'Metal',
        shape: 'Cylinder',
      }),
      part(frame, {
        name: 'Lamp',
        size: [4, 3.4, 4],
        at: [0, 27.7, 0],
        color: '#ffe48a',
        material: 'Neon',
        shape: 'Cylinder',
        castShadow: false,
      }),
      part(frame, {
        name: 'Roof',
        size: [5.6, 1.2, 5.6],
        at: [0, 31.1, 0],
        color: '#b03a33',
        material: 'Metal',
        shape: 'Cylinder',
      }),
      part(frame, {
        name: 'Roof',
        size: [3, 1.2, 3],
        at: [0, 32.3, 0],
        color: '#b03a33',
        material: 'Metal',
        shape: 'Cylinder',
      }),
      part(frame, { name: 'Door', size: [2.6, 4.4, 0.8], at: [0, 2, -4], color: '#2f5d7c', material: 'WoodPlanks' }),
    ];
  },
};
