import type { ThemeLook } from '../look.ts';
import { brazier, planter } from '../props/built.ts';
import { pyramid } from '../props/landmarks/index.ts';
import { cactus, palm } from '../props/plants.ts';
import { boulder, mesa, pillars } from '../props/rocks.ts';

const adobe = { color: '#d29f62', material: 'Sandstone' } as const;

/** Warm sand, adobe walls and cacti before a stepped pyramid. */
export const desert: ThemeLook = {
  ground: { color: '#e2c48c', material: 'Sand' },
  floor: { color: '#efdcb0', material: 'Sandstone' },
  path: { color: '#c0915a', material: 'Cobblestone' },
  inlay: { color: '#c97b48', material: 'Sandstone' },
  border: { kind: 'wall', height: 2.8, body: adobe, cap: { color: '#b97c47', material: 'ClayRoofTiles' } },
  structure: { color: '#b07a45', material: 'Sandstone' },
  accent: '#1f9e9a',
  sign: { board: '#fff7e3', ink: '#33230f', header: '#8c4a22', headerInk: '#ffffff' },
  beyond: { color: '#dcbd84', material: 'Sand', below: 1.5 },
  air: { ambient: '#9c8b70', outdoorAmbient: '#b8a583', color: '#f2e0bd', decay: '#e0b98a', density: 0.3 },
  avenue: palm,
  corner: brazier({ color: '#8c5a35', material: 'Sandstone' }, '#ffb347'),
  scatter: [
    cactus,
    boulder({ color: '#c08a58', material: 'Sandstone' }),
    cactus,
    pillars({ color: '#c6925e', material: 'Sandstone' }),
    planter(adobe, '#6f9a4e', ['#e0557a', '#f2a33a']),
  ],
  horizon: mesa(['#c98f5a', '#b87a48', '#cf9a66']),
  landmark: pyramid,
};
