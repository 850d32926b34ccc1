import type { ThemeLook } from '../look.ts';
import { crates, lamp } from '../props/built.ts';
import { icePalace } from '../props/landmarks/index.ts';
import { conifer } from '../props/plants.ts';
import { boulder, crystals, peak, snowMound } from '../props/rocks.ts';

const firs = conifer(['#3e6b5c', '#467565'], '#f4fafd');

/** Snow, ice walls and white firs before a palace of ice. */
export const arctic: ThemeLook = {
  ground: { color: '#f3f8fb', material: 'Snow' },
  floor: { color: '#d9eaf4', material: 'Glacier' },
  path: { color: '#8fb2c6', material: 'Slate' },
  inlay: { color: '#6fa8c7', material: 'Ice' },
  border: {
    kind: 'wall',
    height: 2.6,
    body: { color: '#b5dcef', material: 'Ice' },
    cap: { color: '#ffffff', material: 'Snow' },
  },
  structure: { color: '#5e7d92', material: 'WoodPlanks' },
  accent: '#ff8b3d',
  sign: { board: '#ffffff', ink: '#152c3d', header: '#27607f', headerInk: '#ffffff' },
  beyond: { color: '#e9f2f8', material: 'Snow', below: 1.5 },
  air: { ambient: '#93a2ad', outdoorAmbient: '#b1bec8', color: '#e6f1f8', decay: '#c3dbe9', density: 0.32 },
  avenue: firs,
  corner: lamp({ color: '#5e7d92', material: 'Metal' }, '#ffd9a0', 5.4),
  scatter: [
    firs,
    snowMound,
    crystals({ color: '#8fd0f0', material: 'Ice' }),
    boulder({ color: '#8b98a3', material: 'Slate' }),
    snowMound,
    crates({ color: '#8b6a4a', material: 'WoodPlanks' }, '#c0492f'),
  ],
  horizon: peak({ color: '#9fb4c2', material: 'Rock' }, { color: '#ffffff', material: 'Snow' }),
  landmark: icePalace,
};
