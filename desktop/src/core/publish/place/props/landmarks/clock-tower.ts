/** A clock tower that shows its gears. */
import type { Instance } from '@toolboxai/shared/roblox';
import type { Prop } from '../../look.ts';
import { part, within } from '../../part.ts';
import { LANDMARK_RADIUS } from './shape.ts';

export const clockTower: Prop = {
  name: 'ClockTower',
  radius: LANDMARK_RADIUS,
  build(frame) {
    const face = within(frame, [0, 17, -4.2]);
    const wheel = (x: number, y: number, size: number, color: string): Instance[] => {
      const hub = within(frame, [x, y, -4.1]);
      return [
        part(hub, {
          name: 'Gear',
          size: [size, 0.8, size],
          at: [0, -0.4, 0],
          turn: [90, 0, 0],
          color,
          material: 'Metal',
          shape: 'Cylinder',
        }),
        ...[0, 45, 90, 135].map((angle) =>
          part(within(hub, [0, 0, 0], [0, 0, angle]), {
            name: 'Teeth',
            size: [size + 0.9, 0.7, 0.7],
            at: [0, -0.35, 0],
            color,
            material: 'Metal',
          }),
        ),
      ];
    };
    return [
      part(frame, { name: 'Base', size: [12, 2, 12], at: [0, 0, 0], color: '#6f6259', material: 'Cobblestone' }),
      part(frame, { name: 'Tower', size: [8, 19, 8], at: [0, 2, 0], color: '#a2553d', material: 'Brick' }),
      part(frame, { name: 'Cornice', size: [9.4, 1, 9.4], at: [0, 21, 0], color: '#5b4a3c', material: 'WoodPlanks' }),
      part(frame, { name: 'Roof', size: [7.4, 2.2, 7.4], at: [0, 22, 0], color: '#3f5a52', material: 'CorrodedMetal' }),
      part(frame, {
        name: 'Roof',
        size: [4.6, 2.2, 4.6],
        at: [0, 24.2, 0],
        color: '#3f5a52',
        material: 'CorrodedMetal',
      }),
      part(frame, { name: 'Spire', size: [1.2, 4, 1.2], at: [0, 26.4, 0], color: '#e0b84c', material: 'Foil' }),
      part(face, {
        name: 'Face',
        size: [6, 0.5, 6],
        at: [0, -0.25, 0],
        turn: [90, 0, 0],
        color: '#fff6dd',
        material: 'SmoothPlastic',
        shape: 'Cylinder',
      }),
      part(face, { name: 'Hand', size: [0.4, 2.4, 0.3], at: [0, 0, -0.35], color: '#2b2b2b', material: 'Metal' }),
      part(within(face, [0, 0, 0], [0, 0, -70]), {
        name: 'Hand',
        size: [0.4, 1.8, 0.3],
        at: [0, 0, -0.35],
        color: '#2b2b2b',
        material: 'Metal',
      }),
      ...wheel(-1.6, 10.4, 4.4, '#c98a3c'),
      ...wheel(2, 7.4, 3.2, '#8d96a0'),
      part(frame, { name: 'Door', size: [2.8, 3.6, 0.8], at: [0, 2, -4], color: '#5a3d25', material: 'WoodPlanks' }),
    ];
  },
};
