/** A temple of columns under a tiled roof. */
import type { Instance } from '@toolboxai/shared/roblox';
import type { Prop, Surface } from '../../look.ts';
import { part, within } from '../../part.ts';
import { LANDMARK_RADIUS } from './shape.ts';

export const temple: Prop = {
  name: 'Temple',
  radius: LANDMARK_RADIUS,
  build(frame) {
    const stone: Surface = { color: '#f0e7d3', material: 'Marble' };
    const block = (
      name: string,
      size: readonly [number, number, number],
      at: readonly [number, number, number],
    ): Instance => part(frame, { name, size, at, color: stone.color, material: stone.material });
    const columns = [-7.5, -4.5, -1.5, 1.5, 4.5, 7.5].flatMap((x) =>
      [-5, 5].map((z) =>
        part(frame, {
          name: 'Column',
          size: [1.6, 9, 1.6],
          at: [x, 2.1, z],
          color: stone.color,
          material: stone.material,
          shape: 'Cylinder',
        }),
      ),
    );
    return [
      block('Step', [22, 0.7, 16], [0, 0, 0]),
      block('Step', [20.4, 0.7, 14.4], [0, 0.7, 0]),
      block('Step', [18.8, 0.7, 12.8], [0, 1.4, 0]),
      ...columns,
      block('Beam', [18.4, 1.5, 12.4], [0, 11.1, 0]),
      part(within(frame, [0, 12.6, -6.2], [0, -90, 0]), {
        name: 'Roof',
        size: [12.4, 3.4, 9.2],
        at: [6.2, 0, 4.6],
        color: '#c4684a',
        material: 'ClayRoofTiles',
        shape: 'Wedge',
        turn: [0, 180, 0],
      }),
      part(within(frame, [0, 12.6, -6.2], [0, -90, 0]), {
        name: 'Roof',
        size: [12.4, 3.4, 9.2],
        at: [6.2, 0, -4.6],
        color: '#c4684a',
        material: 'ClayRoofTiles',
        shape: 'Wedge',
      }),
      part(frame, { name: 'Shrine', size: [3, 4, 3], at: [0, 2.1, 0], color: '#e0b84c', material: 'Foil' }),
      part(frame, {
        name: 'Flame',
        size: [2, 2, 2],
        at: [0, 5.8, 0],
        color: '#ffd36b',
        material: 'Neon',
        shape: 'Ball',
        castShadow: false,
      }),
    ];
  },
};
