/** Somebody to talk with: a plain figure in the colours of the place, its name floating above. */
import type { Instance } from '@toolboxai/shared/roblox';
import { floatingWords } from '../lettering.ts';
import { part, type Triple } from '../part.ts';
import { frameOf, type StationSetting, stationModel } from './station.ts';

const SKIN = '#c99a6b';
const DARK = '#2b2926';

export function character(setting: StationSetting): Instance {
  const frame = frameOf(setting);
  const { structure, accent, sign } = setting.look;
  const cloth = { color: accent, material: 'Fabric' } as const;
  const limb = (name: string, size: Triple, at: Triple, color: string): Instance =>
    part(frame, { name, size, at, color, material: 'SmoothPlastic' });
  const words = floatingWords(
    { name: 'Label', text: setting.station.label, ink: sign.ink, paper: sign.board, bold: true, letterHeight: 0.8 },
    [7, 1.4],
    3,
  );
  return stationModel(setting, {
    primary: { name: 'Base', size: [5, 0.4, 5], at: [0, 0, 0], shape: 'Cylinder', ...structure },
    prompt: [0, 7.4, -0.8],
    parts: [
      limb('Leg', [0.9, 2, 0.9], [-0.5, 0.4, 0], DARK),
      limb('Leg', [0.9, 2, 0.9], [0.5, 0.4, 0], DARK),
      part(frame, { name: 'Torso', size: [2, 2, 1], at: [0, 2.4, 0], ...cloth }),
      part(frame, { name: 'Arm', size: [0.8, 2, 0.8], at: [-1.4, 2.4, 0], ...cloth }),
      part(frame, { name: 'Arm', size: [0.8, 2, 0.8], at: [1.4, 2.4, 0], ...cloth }),
      part(frame, {
        name: 'Head',
        size: [1.3, 1.3, 1.3],
        at: [0, 4.4, 0],
        color: SKIN,
        material: 'SmoothPlastic',
        children: [words],
      }),
      limb('Hair', [1.4, 0.4, 1.4], [0, 5.6, 0], DARK),
      limb('Eye', [0.2, 0.2, 0.1], [-0.3, 5.1, -0.66], DARK),
      limb('Eye', [0.2, 0.2, 0.1], [0.3, 5.1, -0.66], DARK),
    ],
  });
}
