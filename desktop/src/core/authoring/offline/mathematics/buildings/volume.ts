/** Boxes of a given volume or between given edges. */
import type { TopicBuilding } from './building.ts';

const UNIT = 'cubic units';

export const volumeBuilding: TopicBuilding = {
  objectiveId: 'volume',
  bloom: 'apply',
  instructions: 'Each block is one cubic unit. Build each box without gaps, then press the button.',
  plot: { width: 6, depth: 5, height: 5 },
  draw: (random) => {
    const long = random.int(2, 6);
    const wide = random.int(2, 5);
    const high = random.int(2, 5);
    const layer = long * wide;
    const volume = layer * high;
    const frame = { measure: 'volume', unit: UNIT, each: 1, target: volume, shape: 'box' } as const;
    const wrong = [
      { misconception: 'volume-one-layer', measured: layer, work: `${long} × ${wide}, which is one layer` },
      { misconception: 'volume-add-edges', measured: long + wide + high, work: `${long} + ${wide} + ${high}` },
    ];
    if (random.chance(1, 2)) {
      return {
        ...frame,
        edges: [long, wide, high],
        prompt: `Build a box that is ${long} units long, ${wide} units wide and ${high} units high.`,
        hints: [`Fill the bottom first: ${wide} rows of ${long} blocks.`, `Now stack ${high} such layers.`],
        explanation: `One layer holds ${layer} blocks. ${high} layers hold ${high} × ${layer} = ${volume} cubic units.`,
        wrong,
        otherwise: 'Count the blocks in one layer, then count the layers.',
      };
    }
    return {
      ...frame,
      prompt: `Build a box with a volume of ${volume} ${UNIT}.`,
      hints: [
        `One layer may hold ${layer} blocks: ${wide} rows of ${long}.`,
        `How many layers of ${layer} blocks make ${volume}?`,
      ],
      explanation: `${high} layers of ${layer} blocks are ${volume} blocks. Other boxes with ${volume} blocks are right, too.`,
      wrong,
      otherwise: `Count the blocks in one layer, then the layers. There must be ${volume} blocks in all.`,
    };
  },
};
