import type { ThemeLook } from '../look.ts';
import { crates } from '../props/built.ts';
import { rocket } from '../props/landmarks/index.ts';
import { cabinet, dish, planet, pylon, solarPanel } from '../props/machines.ts';
import { peak } from '../props/rocks.ts';

const hull = { color: '#7b8496', material: 'Metal' } as const;

/** Decks of metal under the stars, planets on stands, and a rocket ready to leave. */
export const spaceStation: ThemeLook = {
  ground: { color: '#5a6273', material: 'DiamondPlate' },
  floor: { color: '#b9c2d0', material: 'Metal' },
  path: { color: '#8f9bb0', material: 'DiamondPlate' },
  inlay: { color: '#4fb8ff', material: 'Neon' },
  border: { kind: 'panes', height: 3.2, post: hull, pane: { color: '#8fd0ff', material: 'Glass' } },
  structure: { color: '#dfe5ee', material: 'SmoothPlastic' },
  accent: '#ffc44a',
  sign: { board: '#f4f8ff', ink: '#101c33', header: '#243f78', headerInk: '#ffffff' },
  beyond: null,
  air: { ambient: '#a4abc0', outdoorAmbient: '#a4abc0', color: '#1b2238', decay: '#0d1224', density: 0.08 },
  avenue: pylon(hull, '#4fb8ff'),
  corner: pylon({ color: '#dfe5ee', material: 'SmoothPlastic' }, '#ffc44a'),
  scatter: [
    planet(['#d98a4b', '#5f9ed6', '#c0584a', '#8ac28f', '#e0c06a'], '#e8dcc0'),
    solarPanel,
    dish,
    crates({ color: '#8b94a6', material: 'Metal' }, '#ffc44a'),
    cabinet,
  ],
  horizon: peak({ color: '#6a7080', material: 'Rock' }, { color: '#8a91a3', material: 'Rock' }),
  landmark: rocket,
};
