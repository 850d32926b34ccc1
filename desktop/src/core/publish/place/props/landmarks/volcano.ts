/** A small volcano with streams of melt and smoke over its crater. */
import type { Instance } from '@toolboxai/shared/roblox';
import type { Prop } from '../../look.ts';
import { part, within } from '../../part.ts';
import { LANDMARK_RADIUS, steps } from './shape.ts';

export const volcano: Prop = {
  name: 'Volcano',
  radius: LANDMARK_RADIUS,
  build(frame) {
    const stream = (angle: number): Instance[] =>
      [0, 1, 2, 3].map((index) =>
        part(within(frame, [0, 0, 0], [0, angle, 0]), {
          name: 'Stream',
          size: [1.8, 3.7, 0.6],
          at: [0, index * 3.6, -11.2 + index * 2.3 + 0.2],
          color: index % 2 === 0 ? '#ff5a1f' : '#ff7a2a',
          material: 'Neon',
          castShadow: false,
        }),
      );
    return [
      ...steps({ color: '#4a403c', material: 'Basalt' }, [22, 17.4, 12.8, 8.2], 3.6, 'Cylinder')(frame),
      part(frame, {
        name: 'Crater',
        size: [6.2, 0.8, 6.2],
        at: [0, 14.2, 0],
        color: '#ff8a2b',
        material: 'Neon',
        shape: 'Cylinder',
        castShadow: false,
      }),
      ...stream(0),
      ...stream(128),
      ...stream(236),
      part(frame, {
        name: 'Smoke',
        size: [4.4, 4.4, 4.4],
        at: [0, 14.4, 0],
        color: '#6c6462',
        material: 'SmoothPlastic',
        shape: 'Ball',
        transparency: 0.45,
        solid: false,
      }),
      part(frame, {
        name: 'Smoke',
        size: [6, 6, 6],
        at: [1.2, 17.2, 0.6],
        color: '#8b8380',
        material: 'SmoothPlastic',
        shape: 'Ball',
        transparency: 0.6,
        solid: false,
      }),
    ];
  },
};
