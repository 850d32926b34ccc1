/** A desk with a slanted screen: here the questions of a gate are answered. */
import type { Instance } from '@toolboxai/shared/roblox';
import { part } from '../part.ts';
import { boardLight, nameBoard, plaza } from './name-board.ts';
import { frameOf, type StationSetting, stationModel } from './station.ts';

export function kiosk(setting: StationSetting): Instance {
  const frame = frameOf(setting);
  const { structure, accent, sign } = setting.look;
  return stationModel(setting, {
    primary: { name: 'Base', size: [6, 0.6, 6], at: [0, 0, 0], shape: 'Cylinder', ...structure },
    prompt: [0, 7.6, -0.6],
    parts: [
      plaza(setting),
      part(frame, {
        name: 'Ring',
        size: [4.4, 0.3, 4.4],
        at: [0, 0.6, 0],
        shape: 'Cylinder',
        color: accent,
        material: 'Neon',
        castShadow: false,
      }),
      part(frame, { name: 'Column', size: [2.4, 2.8, 1.8], at: [0, 0.6, 0.4], ...structure }),
      part(frame, {
        name: 'Desk',
        size: [5, 0.4, 2.2],
        at: [0, 3.2, 0],
        turn: [-24, 0, 0],
        color: sign.header,
        material: 'SmoothPlastic',
      }),
      part(frame, { name: 'Mast', size: [0.6, 4.4, 0.5], at: [0, 3.2, 1.1], ...structure }),
      part(frame, nameBoard(setting, { name: 'Screen', size: [7, 2.4, 0.4], at: [0, 4.6, 0.8], letterHeight: 0.9 })),
      boardLight(setting, 7.2, [0, 7, 0.8]),
    ],
  });
}
