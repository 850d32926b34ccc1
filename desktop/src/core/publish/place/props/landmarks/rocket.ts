/** A rocket on its pad beside the tower. */
import type { Prop } from '../../look.ts';
import { part, within } from '../../part.ts';
import { LANDMARK_RADIUS } from './shape.ts';

export const rocket: Prop = {
  name: 'Rocket',
  radius: LANDMARK_RADIUS,
  build(frame) {
    const white = '#f2f5fa';
    const fins = [45, 135, 225, 315].map((angle) =>
      part(within(frame, [0, 0, 0], [0, angle, 0]), {
        name: 'Fin',
        size: [0.8, 7, 4],
        at: [0, 2.2, -4.4],
        color: '#d6453d',
        material: 'SmoothPlastic',
        shape: 'Wedge',
      }),
    );
    return [
      part(frame, {
        name: 'Pad',
        size: [20, 1, 20],
        at: [0, 0, 0],
        color: '#565f70',
        material: 'DiamondPlate',
        shape: 'Cylinder',
      }),
      part(frame, {
        name: 'Ring',
        size: [14, 0.2, 14],
        at: [0, 1, 0],
        color: '#ffc44a',
        material: 'Neon',
        shape: 'Cylinder',
        castShadow: false,
      }),
      part(frame, {
        name: 'Engine',
        size: [4, 2.2, 4],
        at: [0, 1, 0],
        color: '#3c4352',
        material: 'Metal',
        shape: 'Cylinder',
      }),
      part(frame, {
        name: 'Hull',
        size: [6, 14, 6],
        at: [0, 3, 0],
        color: white,
        material: 'SmoothPlastic',
        shape: 'Cylinder',
      }),
      part(frame, {
        name: 'Stripe',
        size: [6.2, 1.2, 6.2],
        at: [0, 13.4, 0],
        color: '#d6453d',
        material: 'SmoothPlastic',
        shape: 'Cylinder',
      }),
      part(frame, {
        name: 'Nose',
        size: [4.8, 2.6, 4.8],
        at: [0, 17, 0],
        color: white,
        material: 'SmoothPlastic',
        shape: 'Cylinder',
      }),
      part(frame, {
        name: 'Nose',
        size: [3.2, 2.2, 3.2],
        at: [0, 19.6, 0],
        color: '#d6453d',
        material: 'SmoothPlastic',
        shape: 'Cylinder',
      }),
      part(frame, {
        name: 'Nose',
        size: [1.4, 1.8, 1.4],
        at: [0, 21.8, 0],
        color: '#d6453d',
        material: 'SmoothPlastic',
        shape: 'Cylinder',
      }),
      part(frame, {
        name: 'Window',
        size: [2.2, 0.6, 2.2],
        at: [0, 9.7, -2.9],
        turn: [90, 0, 0],
        color: '#5fd0ff',
        material: 'Neon',
        shape: 'Cylinder',
        castShadow: false,
      }),
      ...fins,
      part(frame, { name: 'Tower', size: [2, 18, 2], at: [8.4, 1, 0], color: '#7b8496', material: 'DiamondPlate' }),
      part(frame, {
        name: 'Bridge',
        size: [5.4, 0.8, 1.6],
        at: [5, 11, 0],
        color: '#7b8496',
        material: 'DiamondPlate',
      }),
    ];
  },
};
