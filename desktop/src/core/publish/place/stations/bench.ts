/** A work bench with the things of an experiment on it and its name on the wall behind. */
import type { Instance } from '@toolboxai/shared/roblox';
import { part } from '../part.ts';
import { nameBoard, plaza } from './name-board.ts';
import { frameOf, type StationSetting, stationModel } from './station.ts';

const TOP = 3;

export function bench(setting: StationSetting): Instance {
  const frame = frameOf(setting);
  const { structure, accent, sign } = setting.look;
  const leg = (x: number, z: number): Instance =>
    part(frame, { name: 'Leg', size: [0.5, TOP - 0.3, 0.5], at: [x, 0.3, z], ...structure });
  return stationModel(setting, {
    primary: { name: 'Base', size: [8.4, 0.3, 4], at: [0, 0, 0], ...structure },
    prompt: [0, 8.4, -0.8],
    parts: [
      plaza(setting),
      ...[-3.6, 3.6].flatMap((x) => [-1.2, 1.2].map((z) => leg(x, z))),
      part(frame, {
        name: 'Top',
        size: [8.4, 0.4, 3.6],
        at: [0, TOP, 0],
        color: sign.header,
        material: 'SmoothPlastic',
      }),
      part(frame, {
        name: 'Beaker',
        size: [1, 1.4, 1],
        at: [-2.6, TOP + 0.4, -0.4],
        shape: 'Cylinder',
        color: accent,
        material: 'Glass',
        transparency: 0.3,
      }),
      part(frame, {
        name: 'Beaker',
        size: [1, 0.9, 1],
        at: [-1.2, TOP + 0.4, -0.4],
        shape: 'Cylinder',
        color: accent,
        material: 'Glass',
        transparency: 0.3,
      }),
      part(frame, { name: 'Scale', size: [2, 0.5, 1.4], at: [2.2, TOP + 0.4, -0.4], ...structure }),
      part(frame, {
        name: 'Lamp',
        size: [0.5, 0.2, 0.5],
        at: [2.2, TOP + 0.9, -0.4],
        shape: 'Cylinder',
        color: accent,
        material: 'Neon',
        castShadow: false,
      }),
      part(frame, { name: 'Mast', size: [0.6, 4.4, 0.4], at: [0, TOP + 0.4, 1.5], ...structure }),
      part(frame, nameBoard(setting, { size: [7.4, 2.4, 0.4], at: [0, TOP + 2.4, 1.1], letterHeight: 0.9 })),
    ],
  });
}
