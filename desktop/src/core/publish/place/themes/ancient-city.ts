import type { ThemeLook } from '../look.ts';
import { brazier, brokenColumn, column, planter } from '../props/built.ts';
import { temple } from '../props/landmarks/index.ts';
import { bush, cypress } from '../props/plants.ts';
import { boulder, hill } from '../props/rocks.ts';

const stone = { color: '#e9dfc9', material: 'Limestone' } as const;

/** Pale stone, columns and cypresses leading up to a temple. */
export const ancientCity: ThemeLook = {
  ground: { color: '#a8ab66', material: 'Grass' },
  floor: { color: '#efe7d4', material: 'Marble' },
  path: { color: '#cdb792', material: 'Cobblestone' },
  inlay: { color: '#b5654a', material: 'CeramicTiles' },
  border: { kind: 'wall', height: 2.6, body: stone, cap: { color: '#f4ecdb', material: 'Marble' } },
  structure: { color: '#d9cbad', material: 'Limestone' },
  accent: '#3b6fd6',
  sign: { board: '#fffaf0', ink: '#2f2413', header: '#7d3f2a', headerInk: '#ffffff' },
  beyond: { color: '#9fa35f', material: 'Grass', below: 1.5 },
  air: { ambient: '#978f7e', outdoorAmbient: '#b3aa96', color: '#f0e6d0', decay: '#d9c3a0', density: 0.28 },
  avenue: column(stone),
  corner: brazier({ color: '#8c6a3f', material: 'Metal' }, '#ffbe55'),
  scatter: [
    cypress('#4b6b3a'),
    brokenColumn(stone),
    bush(['#7f9150', '#8a9b58']),
    cypress('#557643'),
    boulder({ color: '#cfc4ac', material: 'Limestone' }),
    planter({ color: '#b5654a', material: 'ClayRoofTiles' }, '#6f8a48', ['#e8638c', '#ffffff']),
  ],
  horizon: hill(['#98a05a', '#8c9654', '#a5a764']),
  landmark: temple,
};
