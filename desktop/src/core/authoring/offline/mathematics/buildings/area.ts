/** Rectangles of a given area or between given sides. */
import type { TopicBuilding } from './building.ts';

const UNIT = 'square units';

export const areaBuilding: TopicBuilding = {
  objectiveId: 'area',
  bloom: 'apply',
  instructions:
    'Each block covers one square unit. Build each rectangle in one layer, without gaps, then press the button.',
  plot: { width: 6, depth: 8, height: 1 },
  draw: (random) => {
    const long = random.int(3, 8);
    const wide = random.int(2, Math.min(6, long));
    const area = long * wide;
    const frame = { measure: 'area', unit: UNIT, each: 1, target: area, shape: 'box' } as const;
    if (random.chance(1, 2)) {
      return {
        ...frame,
        edges: [long, wide],
        prompt: `Build a rectangle that is ${long} units long and ${wide} units wide.`,
        hints: [`Begin with a row of ${long} blocks.`, `Now build ${wide} such rows.`],
        explanation: `${wide} rows of ${long} square units cover ${wide} × ${long} = ${area} square units.`,
        wrong: [
          { misconception: 'area-add-sides', measured: long + wide, work: `${long} + ${wide}` },
          { misconception: 'area-as-perimeter', measured: 2 * (long + wide), work: 'going around the rectangle' },
          { misconception: 'area-one-dimension-missing', measured: long, work: 'building one row alone' },
        ],
        otherwise: 'Count the blocks in one row, then count the rows.',
      };
    }
    return {
      ...frame,
      prompt: `Build a rectangle with an area of ${area} ${UNIT}.`,
      hints: [`Which rows of equal length make ${area} blocks in all?`, `Try rows of ${long} blocks.`],
      explanation: `${wide} rows of ${long} blocks are ${area} blocks. Other rectangles with ${area} blocks are right, too.`,
      wrong: [{ misconception: 'area-as-perimeter', measured: 2 * (long + wide), work: 'going around the rectangle' }],
      otherwise: `Count all the blocks of your rectangle. There must be ${area}.`,
    };
  },
};
