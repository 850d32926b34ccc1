/** A windmill with four sails. */
import type { Prop } from '../../look.ts';
import { part, within } from '../../part.ts';
import { LANDMARK_RADIUS } from './shape.ts';

export const windmill: Prop = {
  name: 'Windmill',
  radius: LANDMARK_RADIUS,
  build(frame) {
    const hub = within(frame, [0, 19, -4.6]);
    const sails = [0, 90].flatMap((angle) => {
      const arm = within(hub, [0, 0, 0], [0, 0, angle + 22]);
      return [
        part(arm, { name: 'Arm', size: [20, 0.5, 0.4], at: [0, -0.25, 0], color: '#6d4a2c', material: 'Wood' }),
        part(arm, { name: 'Sail', size: [6.6, 2.2, 0.2], at: [6.4, 0, 0.1], color: '#fbf6ea', material: 'Fabric' }),
        part(arm, { name: 'Sail', size: [6.6, 2.2, 0.2], at: [-6.4, -2.2, 0.1], color: '#fbf6ea', material: 'Fabric' }),
      ];
    });
    return [
      part(frame, {
        name: 'Base',
        size: [13, 1.6, 13],
        at: [0, 0, 0],
        color: '#9a9184',
        material: 'Cobblestone',
        shape: 'Cylinder',
      }),
      part(frame, {
        name: 'Tower',
        size: [10, 8, 10],
        at: [0, 1.6, 0],
        color: '#f3ead6',
        material: 'Plaster',
        shape: 'Cylinder',
      }),
      part(frame, {
        name: 'Tower',
        size: [8.4, 9, 8.4],
        at: [0, 9.6, 0],
        color: '#f3ead6',
        material: 'Plaster',
        shape: 'Cylinder',
      }),
      part(frame, {
        name: 'Band',
        size: [10.6, 0.7, 10.6],
        at: [0, 9.3, 0],
        color: '#8a5a33',
        material: 'WoodPlanks',
        shape: 'Cylinder',
      }),
      part(frame, {
        name: 'Roof',
        size: [9.6, 2, 9.6],
        at: [0, 18.6, 0],
        color: '#b5523b',
        material: 'RoofShingles',
        shape: 'Cylinder',
      }),
      part(frame, {
        name: 'Roof',
        size: [6.4, 2, 6.4],
        at: [0, 20.6, 0],
        color: '#b5523b',
        material: 'RoofShingles',
        shape: 'Cylinder',
      }),
      part(frame, {
        name: 'Roof',
        size: [3, 1.6, 3],
        at: [0, 22.6, 0],
        color: '#b5523b',
        material: 'RoofShingles',
        shape: 'Cylinder',
      }),
      part(frame, { name: 'Door', size: [3, 5, 0.6], at: [0, 1.6, -4.9], color: '#7a4e2b', material: 'WoodPlanks' }),
      part(frame, { name: 'Window', size: [1.8, 1.8, 0.5], at: [0, 13, -4.2], color: '#ffd98a', material: 'Neon' }),
      part(hub, {
        name: 'Hub',
        size: [1.6, 1.8, 1.6],
        at: [0, -0.9, 0.5],
        turn: [90, 0, 0],
        color: '#5a3d25',
        material: 'Wood',
        shape: 'Cylinder',
      }),
      ...sails,
    ];
  },
};
