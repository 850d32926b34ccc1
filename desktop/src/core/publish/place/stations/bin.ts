/** An open box with its category on a board above it. Bins differ in colour, and each says what it takes in words. */
import type { Instance } from '@toolboxai/shared/roblox';
import { part } from '../part.ts';
import { nameBoard } from './name-board.ts';
import { frameOf, type StationSetting, stationModel } from './station.ts';

const COLORS = ['#2f6fb5', '#b5542f', '#3d7d46', '#7a4fa3'] as const;

export function bin(setting: StationSetting): Instance {
  const frame = frameOf(setting);
  const color = COLORS[setting.index % COLORS.length] ?? COLORS[0];
  const body = { color, material: 'SmoothPlastic' } as const;
  const { structure } = setting.look;
  const wall = (
    name: string,
    size: readonly [number, number, number],
    at: readonly [number, number, number],
  ): Instance => part(frame, { name, size, at, ...body });
  return stationModel(setting, {
    primary: { name: 'Base', size: [6.4, 0.5, 4.4], at: [0, 0, 0], ...structure },
    prompt: [0, 8.2, -0.8],
    parts: [
      wall('Front', [6, 2.6, 0.5], [0, 0.5, -1.75]),
      wall('Back', [6, 2.6, 0.5], [0, 0.5, 1.75]),
      wall('Side', [0.5, 2.6, 3], [-2.75, 0.5, 0]),
      wall('Side', [0.5, 2.6, 3], [2.75, 0.5, 0]),
      part(frame, { name: 'Inside', size: [5, 1.4, 3], at: [0, 0.5, 0], color: '#20242b', material: 'SmoothPlastic' }),
      part(frame, { name: 'Mast', size: [0.7, 6.5, 0.5], at: [0, 0.5, 2.05], ...structure }),
      part(
        frame,
        nameBoard(setting, {
          size: [7.4, 2.6, 0.4],
          at: [0, 4.5, 1.65],
          colors: { paper: color, ink: '#ffffff' },
          letterHeight: 1.1,
        }),
      ),
    ],
  });
}
