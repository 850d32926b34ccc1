import type { ThemeLook } from '../look.ts';
import { bench, planter } from '../props/built.ts';
import { windmill } from '../props/landmarks/index.ts';
import { bush, flowers, roundTree } from '../props/plants.ts';
import { boulder, hill } from '../props/rocks.ts';

const wood = { color: '#8f6239', material: 'Wood' } as const;
const blooms = ['#f2c230', '#e8638c', '#ffffff', '#b07be0'];

/** Green hills, flowers and wooden fences around a windmill. */
export const meadow: ThemeLook = {
  ground: { color: '#6fae4c', material: 'Grass' },
  floor: { color: '#8fc468', material: 'Grass' },
  path: { color: '#dcc9a0', material: 'Pebble' },
  inlay: { color: '#e6d7b4', material: 'Limestone' },
  border: { kind: 'rails', height: 3, post: wood, rail: { color: '#a5754a', material: 'Wood' } },
  structure: { color: '#8f6239', material: 'WoodPlanks' },
  accent: '#ffb52e',
  sign: { board: '#fff9ea', ink: '#2d2416', header: '#4d7a2f', headerInk: '#ffffff' },
  beyond: { color: '#6aa848', material: 'Grass', below: 1.5 },
  air: { ambient: '#8a9382', outdoorAmbient: '#a8b09c', color: '#d6e8f5', decay: '#a9cbe0', density: 0.28 },
  avenue: roundTree(['#5f9e3f', '#6cac48', '#558f3a']),
  corner: planter(wood, '#5f9e46', blooms),
  scatter: [
    flowers(blooms),
    bush(['#5f9e46', '#6cac48']),
    roundTree(['#5f9e3f', '#78b352', '#e0a63a']),
    boulder({ color: '#9a9d96', material: 'Rock' }),
    bench({ color: '#a5754a', material: 'WoodPlanks' }, wood),
  ],
  horizon: hill(['#669f47', '#74ad52', '#5d9642']),
  landmark: windmill,
};
