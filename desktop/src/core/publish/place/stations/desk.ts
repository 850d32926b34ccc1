/** The small desk with a name board that belongs to things lying on the ground: here one reads what to do. */
import type { Instance } from '@toolboxai/shared/roblox';
import { part, type Triple } from '../part.ts';
import { boardLight, nameBoard } from './name-board.ts';
import { frameOf, type StationSetting } from './station.ts';

/** Where the prompt floats, seen from the foot of the desk. */
export const DESK_PROMPT_HEIGHT = 6.6;

/** `at` is the middle of the desk's foot, seen from the station. */
export function desk(setting: StationSetting, at: Triple): readonly Instance[] {
  const frame = frameOf(setting);
  const { structure } = setting.look;
  const from = (x: number, y: number, z: number): Triple => [at[0] + x, at[1] + y, at[2] + z];
  return [
    part(frame, { name: 'Foot', size: [3.4, 0.4, 2.2], at: from(0, 0, 0), ...structure }),
    part(frame, { name: 'Post', size: [0.8, 2.8, 0.8], at: from(0, 0.4, 0.4), ...structure }),
    part(frame, nameBoard(setting, { size: [6.6, 2.4, 0.4], at: from(0, 3.2, 0.4), letterHeight: 0.9 })),
    boardLight(setting, 6.8, from(0, 5.6, 0.4)),
  ];
}
