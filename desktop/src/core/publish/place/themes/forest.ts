import type { ThemeLook } from '../look.ts';
import { lamp } from '../props/built.ts';
import { greatTree } from '../props/landmarks/index.ts';
import { bush, conifer, fallenLog, mushrooms } from '../props/plants.ts';
import { boulder, hill } from '../props/rocks.ts';

const bark = { color: '#6b472b', material: 'Wood' } as const;
const firs = conifer(['#2f5d38', '#376b40', '#2a5233']);

/** Tall firs, mossy logs and lanterns around one great old tree. */
export const forest: ThemeLook = {
  ground: { color: '#4d7038', material: 'LeafyGrass' },
  floor: { color: '#7fa055', material: 'LeafyGrass' },
  path: { color: '#b48a5c', material: 'WoodPlanks' },
  inlay: { color: '#c7a273', material: 'WoodPlanks' },
  border: { kind: 'wall', height: 2.4, body: bark, cap: { color: '#7e9a4c', material: 'LeafyGrass' } },
  structure: { color: '#7a5233', material: 'WoodPlanks' },
  accent: '#ffd24a',
  sign: { board: '#fbf4e2', ink: '#2a2114', header: '#3f5f2d', headerInk: '#ffffff' },
  beyond: { color: '#456533', material: 'LeafyGrass', below: 1.5 },
  air: { ambient: '#7c8a74', outdoorAmbient: '#93a287', color: '#cfe0cc', decay: '#9db99a', density: 0.34 },
  avenue: firs,
  corner: lamp(bark, '#ffd98a', 5.4),
  scatter: [
    firs,
    bush(['#4f7f3c', '#5b8a42'], '#c0392b'),
    mushrooms,
    conifer(['#3d7246', '#2f5d38']),
    fallenLog,
    boulder({ color: '#7f857c', material: 'Slate' }),
  ],
  horizon: hill(['#3f6a35', '#4a763c'], 'LeafyGrass'),
  landmark: greatTree,
};
