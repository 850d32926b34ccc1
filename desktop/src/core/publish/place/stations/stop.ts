/** A board on a stand, with the title of what is to be read here. */
import type { Instance } from '@toolboxai/shared/roblox';
import { letteredFront } from '../lettering.ts';
import { part } from '../part.ts';
import { frameOf, type StationSetting, stationModel } from './station.ts';

export function stop(setting: StationSetting): Instance {
  const frame = frameOf(setting);
  const { structure, accent, sign } = setting.look;
  return stationModel(setting, {
    primary: { name: 'Base', size: [6.4, 0.5, 3], at: [0, 0, 0], ...structure },
    prompt: [0, 7.4, -0.8],
    parts: [
      part(frame, {
        name: 'Glow',
        size: [5.4, 0.2, 2],
        at: [0, 0.5, 0],
        color: accent,
        material: 'Neon',
        castShadow: false,
      }),
      part(frame, { name: 'Post', size: [0.7, 2.4, 0.7], at: [-2.2, 0.5, 0.5], ...structure }),
      part(frame, { name: 'Post', size: [0.7, 2.4, 0.7], at: [2.2, 0.5, 0.5], ...structure }),
      part(frame, { name: 'Frame', size: [6.6, 4, 0.5], at: [0, 2.7, 0.4], ...structure }),
      part(frame, {
        name: 'Board',
        size: [6, 3.4, 0.3],
        at: [0, 3, 0.1],
        color: sign.board,
        material: 'SmoothPlastic',
        children: [
          letteredFront([
            {
              name: 'Label',
              text: setting.station.label,
              ink: sign.ink,
              paper: null,
              bold: true,
              box: { left: 0.04, top: 0.06, width: 0.92, height: 0.88 },
              letterHeight: 1,
            },
          ]),
        ],
      }),
    ],
  });
}
