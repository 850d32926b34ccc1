/** The board with the name of its station, and the round floor before what one walks up to. */
import type { Instance } from '@toolboxai/shared/roblox';
import { letteredFront } from '../lettering.ts';
import { type PartLook, part, type Triple } from '../part.ts';
import { frameOf, type StationSetting } from './station.ts';

interface NameBoard {
  readonly name?: string;
  readonly size: Triple;
  readonly at: Triple;
  /** Of the board: that of signs when left out, with the ink that goes with it. */
  readonly colors?: { readonly paper: string; readonly ink: string };
  /** Studs. */
  readonly letterHeight: number;
}

export function nameBoard({ look: { sign }, station }: StationSetting, board: NameBoard): PartLook {
  const { name = 'Board', size, at, letterHeight } = board;
  const { paper, ink } = board.colors ?? { paper: sign.header, ink: sign.headerInk };
  const box = { left: 0.03, top: 0.06, width: 0.94, height: 0.88 };
  return {
    name,
    size,
    at,
    color: paper,
    material: 'SmoothPlastic',
    children: [letteredFront([{ name: 'Label', text: station.label, ink, paper, bold: true, box, letterHeight }])],
  };
}

export function plaza(setting: StationSetting): Instance {
  return part(frameOf(setting), {
    name: 'Plaza',
    size: [16, 0.12, 16],
    at: [0, 0, 0],
    shape: 'Cylinder',
    solid: false,
    castShadow: false,
    ...setting.look.inlay,
  });
}

/** The strip of light along the upper edge of a board that is read from afar. */
export function boardLight(setting: StationSetting, width: number, at: Triple): Instance {
  return part(frameOf(setting), {
    name: 'Light',
    size: [width, 0.3, 0.6],
    at,
    color: setting.look.accent,
    material: 'Neon',
    castShadow: false,
  });
}
