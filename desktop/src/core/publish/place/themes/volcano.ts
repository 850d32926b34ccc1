import type { ThemeLook } from '../look.ts';
import { brazier } from '../props/built.ts';
import { volcano } from '../props/landmarks/index.ts';
import { bareTree } from '../props/plants.ts';
import { boulder, crystals, lavaPool, peak, pillars } from '../props/rocks.ts';

const basalt = { color: '#3d3634', material: 'Basalt' } as const;

/** Black stone, fire bowls and glowing melt around a small volcano. */
export const volcanic: ThemeLook = {
  ground: { color: '#4b4340', material: 'Basalt' },
  floor: { color: '#857a74', material: 'Slate' },
  path: { color: '#b3a194', material: 'Cobblestone' },
  inlay: { color: '#d9713a', material: 'Slate' },
  border: { kind: 'wall', height: 2.6, body: basalt, cap: { color: '#5d5350', material: 'Slate' } },
  structure: { color: '#5d5350', material: 'Slate' },
  accent: '#4fd6e8',
  sign: { board: '#fff4ea', ink: '#2a1a14', header: '#8a2f17', headerInk: '#ffffff' },
  beyond: { color: '#443c39', material: 'Basalt', below: 1.5 },
  air: { ambient: '#94857d', outdoorAmbient: '#ac9c92', color: '#ecd2c0', decay: '#c98f70', density: 0.34 },
  avenue: brazier(basalt, '#ff8a2b'),
  corner: brazier(basalt, '#ffb347'),
  scatter: [
    pillars({ color: '#3a3331', material: 'Basalt' }),
    lavaPool,
    boulder({ color: '#5a504c', material: 'Rock' }),
    bareTree('#4a3b33'),
    crystals({ color: '#e8632e', material: 'Neon' }),
  ],
  horizon: peak(basalt, { color: '#6b5a52', material: 'Rock' }),
  landmark: volcano,
};
