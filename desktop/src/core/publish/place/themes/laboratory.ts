import type { ThemeLook } from '../look.ts';
import { bench, block, planter } from '../props/built.ts';
import { atom } from '../props/landmarks/index.ts';
import { cabinet, labTable, pylon, tank } from '../props/machines.ts';

const white = { color: '#f2f5f8', material: 'SmoothPlastic' } as const;

/** Bright tiles, glass rails and instruments around a model of the atom. */
export const laboratory: ThemeLook = {
  ground: { color: '#b9c4cf', material: 'Concrete' },
  floor: { color: '#f1f5f8', material: 'CeramicTiles' },
  path: { color: '#7fb3dd', material: 'Rubber' },
  inlay: { color: '#2f7fc1', material: 'SmoothPlastic' },
  border: {
    kind: 'panes',
    height: 3.2,
    post: { color: '#5d6b7c', material: 'Metal' },
    pane: { color: '#bfe3f7', material: 'Glass' },
  },
  structure: { color: '#dfe6ed', material: 'SmoothPlastic' },
  accent: '#18b38a',
  sign: { board: '#ffffff', ink: '#14263a', header: '#1f5f9c', headerInk: '#ffffff' },
  beyond: { color: '#aab7c4', material: 'Concrete', below: 1.5 },
  air: { ambient: '#99a3ad', outdoorAmbient: '#b3bcc5', color: '#e3edf5', decay: '#c5d6e4', density: 0.22 },
  avenue: pylon(white, '#5fd0ff'),
  corner: planter(white, '#4f9e5f', []),
  scatter: [
    labTable,
    tank(['#38b6a5', '#4f8df0', '#c98bff', '#f2a33a']),
    cabinet,
    planter(white, '#4f9e5f', ['#ffffff', '#f2c230']),
    bench({ color: '#4f8df0', material: 'SmoothPlastic' }, { color: '#5d6b7c', material: 'Metal' }),
  ],
  horizon: block(['#dfe6ed', '#cdd7e1', '#e9eef3'], '#8fc3e6', { color: '#7b8794', material: 'Concrete' }),
  landmark: atom,
};
