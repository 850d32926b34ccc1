/**
 * A bridge over the gap of its zone: posts on both banks, ropes between them, and one plank for each pair, laid one after
 * the other from where students come. Nobody stands on a rope; the ropes hold the planks that lie alone.
 */
import { scoredAnswers } from '@toolboxai/shared/lesson';
import { PLANK_ATTRIBUTE, PLANK_TAG } from '@toolboxai/shared/lesson/play';
import type { Instance } from '@toolboxai/shared/roblox';
import { GAP_LENGTH } from '../../../place-contract.ts';
import { part } from '../part.ts';
import { nameBoard } from './name-board.ts';
import { frameOf, type StationSetting, stationModel } from './station.ts';

const WIDTH = 8;
const THICKNESS = 0.6;
const POST = 1;
const ARCH_HEIGHT = 8;

export function bridge(setting: StationSetting): Instance {
  const frame = frameOf(setting);
  const { structure, accent } = setting.look;
  const half = GAP_LENGTH / 2;
  const bank = half + POST / 2 + 0.2;
  const post = (side: number, end: number): Instance =>
    part(frame, {
      name: 'Post',
      size: [POST, end < 0 ? ARCH_HEIGHT : 4, POST],
      at: [side * (WIDTH / 2 + POST / 2), 0, end * bank],
      ...structure,
    });
  const rope = (side: number, height: number): Instance =>
    part(frame, {
      name: 'Rope',
      size: [0.3, 0.3, 2 * bank],
      at: [side * (WIDTH / 2 + POST / 2), height, 0],
      color: accent,
      material: 'Fabric',
      solid: false,
      castShadow: false,
    });
  const count = scoredAnswers(setting.activity);
  const length = GAP_LENGTH / count;
  const planks = Array.from({ length: count }, (_, index) =>
    part(frame, {
      name: 'Plank',
      size: [WIDTH, THICKNESS, length],
      at: [0, -THICKNESS, -half + (index + 0.5) * length],
      color: structure.color,
      material: 'WoodPlanks',
      tags: [PLANK_TAG],
      attributes: { [PLANK_ATTRIBUTE]: index + 1 },
    }),
  );
  return stationModel(setting, {
    primary: nameBoard(setting, {
      name: 'Arch',
      size: [WIDTH + 2 * POST + 0.4, 2, 1.2],
      at: [0, ARCH_HEIGHT, -bank],
      letterHeight: 1.1,
    }),
    prompt: [0, 5, -half - 2],
    parts: [...[-1, 1].flatMap((side) => [post(side, -1), post(side, 1), rope(side, 3), rope(side, 1.2)]), ...planks],
  });
}
