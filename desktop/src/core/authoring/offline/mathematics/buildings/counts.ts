/** Amounts: so many blocks, and equal rows of them. */
import type { TopicBuilding } from './building.ts';

export const countBuilding: TopicBuilding = {
  objectiveId: 'count',
  bloom: 'apply',
  instructions: 'Put down as many blocks as the task says. Count them. Then press the button.',
  plot: { width: 5, depth: 4, height: 1 },
  draw: (random) => {
    const first = random.int(3, 9);
    const more = random.int(2, 8);
    if (random.chance(1, 2)) {
      return {
        prompt: `Put down ${first + more} blocks.`,
        measure: 'amount',
        unit: 'blocks',
        each: 1,
        target: first + more,
        shape: 'any',
        hints: ['Say one number for each block.', 'A full row has 5 blocks.'],
        explanation: `The last number you say is ${first + more}. That is how many there are.`,
        wrong: [
          { misconception: 'count-skip-one', measured: first + more - 1, work: 'leaving out a number' },
          { misconception: 'count-double', measured: first + more + 1, work: 'counting a block twice' },
        ],
        otherwise: 'Count your blocks again. Touch each of them once.',
      };
    }
    return {
      prompt: `Put down ${first} blocks and then ${more} more. How many are there?`,
      measure: 'amount',
      unit: 'blocks',
      each: 1,
      target: first + more,
      shape: 'any',
      hints: [`Put down ${first} blocks first.`, `Now go on counting from ${first}.`],
      explanation: `${first} blocks and ${more} more are ${first + more} blocks.`,
      wrong: [
        { misconception: 'count-one-group', measured: first, work: 'the first group alone' },
        { misconception: 'count-one-group', measured: more, work: 'the second group alone' },
        {
          misconception: 'count-first-number-in-count-on',
          measured: first + more - 1,
          work: `saying ${first} for the first block that comes`,
        },
      ],
      otherwise: 'Both groups must be there. Count all the blocks.',
    };
  },
};

export const arrayBuilding: TopicBuilding = {
  objectiveId: 'groups',
  bloom: 'apply',
  instructions: 'Build each array: equal rows without gaps. Then press the button.',
  plot: { width: 6, depth: 8, height: 1 },
  draw: (random) => {
    const rows = random.int(2, 7);
    const inRow = random.int(3, 6);
    return {
      prompt: `Build an array with ${rows} rows of ${inRow} blocks.`,
      measure: 'area',
      unit: 'blocks',
      each: 1,
      target: rows * inRow,
      shape: 'box',
      edges: [rows, inRow],
      hints: [`Put ${inRow} blocks in the first row.`, `There must be ${rows} rows, all as long as the first.`],
      explanation: `${rows} rows of ${inRow} are ${rows} × ${inRow} = ${rows * inRow} blocks.`,
      wrong: [
        {
          misconception: 'multiply-one-group-short',
          measured: (rows - 1) * inRow,
          work: `${rows - 1} rows of ${inRow}`,
        },
        {
          misconception: 'multiply-one-group-over',
          measured: (rows + 1) * inRow,
          work: `${rows + 1} rows of ${inRow}`,
        },
        { misconception: 'add-instead', measured: rows + inRow, work: `adding ${rows} and ${inRow}` },
      ],
      otherwise: 'Count the rows. Then count the blocks in one row.',
    };
  },
};
