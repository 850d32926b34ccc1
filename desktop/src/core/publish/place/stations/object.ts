/**
 * A thing to be carried: a box on a glowing plate, its name floating above. All of them look the same, because a look
 * that differed by category would tell the answer.
 */
import type { Instance } from '@toolboxai/shared/roblox';
import { floatingWords } from '../lettering.ts';
import { part } from '../part.ts';
import { frameOf, type StationSetting, stationModel } from './station.ts';

/** Letters beyond which the words need a second line to stay large. */
const LONG_LABEL = 24;

export function carriedThing(setting: StationSetting): Instance {
  const frame = frameOf(setting);
  const { structure, accent, sign } = setting.look;
  const words = floatingWords(
    { name: 'Label', text: setting.station.label, ink: sign.ink, paper: sign.board, bold: true, letterHeight: 0.7 },
    setting.station.label.length > LONG_LABEL ? [8, 2.4] : [5.6, 1.5],
    2.2,
  );
  return stationModel(setting, {
    primary: { name: 'Thing', size: [1.9, 1.9, 1.9], at: [0, 0.3, 0], solid: false, ...structure, children: [words] },
    prompt: [0, 4.8, 0],
    parts: [
      part(frame, {
        name: 'Plate',
        size: [3, 0.3, 3],
        at: [0, 0, 0],
        shape: 'Cylinder',
        color: accent,
        material: 'Neon',
        solid: false,
        castShadow: false,
      }),
      part(frame, {
        name: 'Band',
        size: [2, 0.5, 2],
        at: [0, 1, 0],
        color: sign.header,
        material: 'SmoothPlastic',
        solid: false,
      }),
    ],
  });
}
