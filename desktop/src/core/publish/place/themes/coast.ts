import type { ThemeLook } from '../look.ts';
import { barrel, crates, lamp, parasol } from '../props/built.ts';
import { lighthouse } from '../props/landmarks/index.ts';
import { bush, palm } from '../props/plants.ts';
import { boulder, hill } from '../props/rocks.ts';

const white = { color: '#f5f5f0', material: 'Wood' } as const;

/** Beach, boardwalk and palms, with the sea all around and a lighthouse at the end. */
export const coast: ThemeLook = {
  ground: { color: '#eedcac', material: 'Sand' },
  floor: { color: '#f6ebcb', material: 'Limestone' },
  path: { color: '#c2925f', material: 'WoodPlanks' },
  inlay: { color: '#7fb9d6', material: 'CeramicTiles' },
  border: { kind: 'rails', height: 3, post: white, rail: { color: '#5c8fb0', material: 'Wood' } },
  structure: { color: '#f0efe8', material: 'WoodPlanks' },
  accent: '#ff7a4d',
  sign: { board: '#ffffff', ink: '#12303f', header: '#1f6f94', headerInk: '#ffffff' },
  beyond: { color: '#3f9fc4', material: 'Glass', below: 5, transparency: 0.1 },
  air: { ambient: '#8f9ba3', outdoorAmbient: '#adb9c0', color: '#d8eefa', decay: '#9fd0e6', density: 0.26 },
  avenue: palm,
  corner: lamp(white, '#fff1b8', 5.4),
  scatter: [
    parasol(['#e8554d', '#2f9fd0', '#f2b632']),
    palm,
    boulder({ color: '#9da3a6', material: 'Slate' }),
    bush(['#7fa85a', '#8db566']),
    crates({ color: '#b98a55', material: 'WoodPlanks' }, '#5c6670'),
    barrel({ color: '#8a5a35', material: 'WoodPlanks' }, '#4c5560'),
  ],
  horizon: hill(['#7fae62', '#6fa058']),
  landmark: lighthouse,
};
