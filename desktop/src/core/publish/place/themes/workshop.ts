import type { ThemeLook } from '../look.ts';
import { barrel, block, crates, lamp } from '../props/built.ts';
import { clockTower } from '../props/landmarks/index.ts';
import { gear, pipes, workbench } from '../props/machines.ts';

const iron = { color: '#4b5360', material: 'Metal' } as const;
const brass = ['#c98a3c', '#8d96a0', '#b5763f'];

/** Brick, planks and brass gears around a clock tower. */
export const workshop: ThemeLook = {
  ground: { color: '#a79a8a', material: 'Concrete' },
  floor: { color: '#d8b284', material: 'WoodPlanks' },
  path: { color: '#8b8f96', material: 'Pavement' },
  inlay: { color: '#c0653f', material: 'Brick' },
  border: {
    kind: 'wall',
    height: 2.6,
    body: { color: '#a2553d', material: 'Brick' },
    cap: { color: '#6d5a48', material: 'WoodPlanks' },
  },
  structure: { color: '#7a6450', material: 'WoodPlanks' },
  accent: '#ffb52e',
  sign: { board: '#fff8ea', ink: '#2b2118', header: '#7d3b26', headerInk: '#ffffff' },
  beyond: { color: '#9a8e7f', material: 'Concrete', below: 1.5 },
  air: { ambient: '#958d84', outdoorAmbient: '#afa69b', color: '#efe4d3', decay: '#d0bb9d', density: 0.28 },
  avenue: lamp(iron, '#ffe2a0'),
  corner: barrel({ color: '#8a5a35', material: 'WoodPlanks' }, '#4b5360'),
  scatter: [
    gear(brass),
    crates({ color: '#b98a55', material: 'WoodPlanks' }, '#4b5360'),
    workbench,
    pipes,
    barrel({ color: '#8a5a35', material: 'WoodPlanks' }, '#4b5360'),
    gear(brass),
  ],
  horizon: block(['#a2553d', '#8f4a36', '#b0654b'], '#f4d58a', { color: '#4b3d33', material: 'RoofShingles' }),
  landmark: clockTower,
};
