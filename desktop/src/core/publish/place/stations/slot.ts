/** A post with its number or time on a board: here one thing finds its place. */
import type { Instance } from '@toolboxai/shared/roblox';
import { part } from '../part.ts';
import { nameBoard } from './name-board.ts';
import { frameOf, type StationSetting, stationModel } from './station.ts';

export function slot(setting: StationSetting): Instance {
  const frame = frameOf(setting);
  const { structure, accent } = setting.look;
  return stationModel(setting, {
    primary: { name: 'Base', size: [3.6, 0.5, 3.6], at: [0, 0, 0], ...structure },
    prompt: [0, 5.6, -0.6],
    parts: [
      part(frame, { name: 'Column', size: [2.2, 2, 2.2], at: [0, 0.5, 0], ...structure }),
      part(frame, {
        name: 'Plate',
        size: [2.6, 0.3, 2.6],
        at: [0, 2.5, 0],
        color: accent,
        material: 'Neon',
        castShadow: false,
      }),
      part(frame, nameBoard(setting, { size: [4.4, 1.8, 0.4], at: [0, 2.8, 0.6], letterHeight: 1.1 })),
    ],
  });
}
