/** A model of an atom: a nucleus on a mast, three orbits held by two supports. */
import type { Instance } from '@toolboxai/shared/roblox';
import type { Prop } from '../../look.ts';
import { part, within } from '../../part.ts';
import { LANDMARK_RADIUS } from './shape.ts';

export const atom: Prop = {
  name: 'Atom',
  radius: LANDMARK_RADIUS,
  build(frame) {
    const middle = within(frame, [0, 12, 0]);
    const nucleus = (x: number, y: number, z: number, color: string): Instance =>
      part(middle, {
        name: 'Nucleus',
        size: [3, 3, 3],
        at: [x, y - 1.5, z],
        color,
        material: 'SmoothPlastic',
        shape: 'Ball',
      });
    const orbit = (turn: number, color: string): Instance[] => {
      const plane = within(middle, [0, 0, 0], [0, 0, turn]);
      const ring = Array.from({ length: 12 }, (_, index) =>
        part(within(plane, [0, 0, 0], [0, index * 30, 0]), {
          name: 'Orbit',
          size: [4.7, 0.35, 0.35],
          at: [0, -0.175, -8.4],
          color: '#9fb3c8',
          material: 'Metal',
          solid: false,
        }),
      );
      return [
        ...ring,
        part(plane, {
          name: 'Electron',
          size: [1.5, 1.5, 1.5],
          at: [8.4, -0.75, 0],
          color,
          material: 'Neon',
          shape: 'Ball',
          castShadow: false,
        }),
      ];
    };
    return [
      part(frame, {
        name: 'Base',
        size: [12, 1.2, 12],
        at: [0, 0, 0],
        color: '#4a5668',
        material: 'SmoothPlastic',
        shape: 'Cylinder',
      }),
      part(frame, {
        name: 'Glow',
        size: [9, 0.3, 9],
        at: [0, 1.2, 0],
        color: '#5fd0ff',
        material: 'Neon',
        shape: 'Cylinder',
        castShadow: false,
      }),
      part(frame, {
        name: 'Mast',
        size: [1.2, 11, 1.2],
        at: [0, 1.2, 0],
        color: '#8a97a8',
        material: 'Metal',
        shape: 'Cylinder',
      }),
      nucleus(0, 0.6, 0, '#e0557a'),
      nucleus(1.3, -0.6, 0.8, '#4f8df0'),
      nucleus(-1.3, -0.4, 0.6, '#e0557a'),
      nucleus(0, -0.6, -1.4, '#4f8df0'),
      ...[-8.4, 8.4].map((z) =>
        part(frame, { name: 'Support', size: [0.5, 12, 0.5], at: [0, 0, z], color: '#8a97a8', material: 'Metal' }),
      ),
      ...orbit(0, '#38d6a5'),
      ...orbit(60, '#ffb84a'),
      ...orbit(-60, '#c98bff'),
    ];
  },
};
