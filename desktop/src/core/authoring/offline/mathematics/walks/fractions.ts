/** Walks on lines cut into equal parts of a whole: naming, equal fractions, sums. */
import { exact, fraction, fractionText, partsText, reducedText } from '../../items/index.ts';
import type { TopicWalk, WalkLine } from './walk.ts';

const WHERE = 'Stand where the fraction belongs and press the button.';

const wholes = (count: number, parts: number): WalkLine => ({
  from: exact(0),
  to: exact(count),
  steps: count * parts,
  labelEvery: parts,
  form: 'fraction',
});

const partsOf = (line: WalkLine): number => line.steps / line.to.valueOf();

export const fractionWalk: TopicWalk = {
  objectiveId: 'line',
  bloom: 'apply',
  instructions: `Each whole is cut into equal steps. ${WHERE}`,
  line: (random) => wholes(2, random.pick([3, 4, 5, 6, 8])),
  draw: (random, line) => {
    const parts = partsOf(line);
    const top = random.int(2, 2 * parts - 1);
    const text = fractionText(top, parts);
    return {
      prompt: `Stand at ${text}.`,
      value: fraction(top, parts),
      hints: [
        `It takes ${parts} steps from 0 to 1. So one step is ${fractionText(1, parts)}.`,
        'Start at 0. The top number says how many steps to go.',
      ],
      explanation: `One step is ${fractionText(1, parts)}. After ${partsText(top, parts)} you stand at ${text}.`,
      wrong: [
        {
          misconception: 'fraction-number-line-ticks',
          value: fraction(top - 1, parts),
          given: 'This place',
          work: 'counting the mark at 0 as the first step',
        },
        {
          misconception: 'fraction-inverted',
          value: fraction(parts, top),
          given: fractionText(parts, top),
          work: 'reading the fraction upside down',
        },
      ],
      otherwise: `Go back to 0. Count steps of ${fractionText(1, parts)} until you have gone ${top} of them.`,
    };
  },
};

/** On a line in twelfths, or in other pieces that hold the fraction's own. */
export const equalFractionsWalk: TopicWalk = {
  objectiveId: 'recognize',
  bloom: 'apply',
  instructions: `The marks are not the pieces that the fraction names. Find an equal fraction. ${WHERE}`,
  line: (random) => wholes(1, random.pick([8, 12, 12, 20, 24])),
  draw: (random, line) => {
    const parts = partsOf(line);
    const bottoms = [2, 3, 4, 5, 6, 8, 10].filter((bottom) => bottom < parts && parts % bottom === 0);
    const bottom = random.pick(bottoms);
    const top = random.int(1, bottom - 1);
    const factor = parts / bottom;
    const text = fractionText(top, bottom);
    return {
      prompt: `Stand at ${text}.`,
      value: fraction(top, bottom),
      hints: [
        `Each step is ${fractionText(1, parts)}. How many of them make ${fractionText(1, bottom)}?`,
        `Multiply the top and the bottom of ${text} by the same number, so that the bottom becomes ${parts}.`,
      ],
      explanation: `${text} = ${fractionText(top * factor, parts)}: top and bottom are multiplied by ${factor}.`,
      wrong: [
        {
          misconception: 'fraction-additive-equivalence',
          value: fraction(top + parts - bottom, parts),
          given: fractionText(top + parts - bottom, parts),
          work: `adding ${parts - bottom} to the top and to the bottom`,
        },
        {
          misconception: 'fraction-scale-one-part',
          value: fraction(top, parts),
          given: fractionText(top, parts),
          work: 'multiplying only the bottom',
        },
      ],
      otherwise: `Cut the line from 0 to 1 into ${bottom} equal pieces. Then go ${top} of them.`,
    };
  },
};

export const fractionSumWalk: TopicWalk = {
  objectiveId: 'add',
  bloom: 'apply',
  instructions: 'Work out each sum in steps along the line. Stand at the answer and press the button.',
  line: (random) => wholes(2, random.pick([4, 5, 6, 8, 10])),
  draw: (random, line) => {
    const parts = partsOf(line);
    const first = random.int(1, parts - 1);
    const second = random.int(1, parts - 1);
    const sum = `${fractionText(first, parts)} + ${fractionText(second, parts)}`;
    const value = fraction(first + second, parts);
    return {
      prompt: `Stand at ${sum}.`,
      value,
      hints: [
        `Go to ${fractionText(first, parts)} first.`,
        `Then go on ${second} more steps of ${fractionText(1, parts)}.`,
      ],
      explanation: `${partsText(first, parts)} and ${partsText(second, parts)} are ${partsText(first + second, parts)}: ${fractionText(first + second, parts)}${
        value.d === BigInt(parts) ? '' : `, which is ${reducedText(value)}`
      }.`,
      wrong: [
        {
          misconception: 'fraction-add-across',
          value: fraction(first + second, parts * 2),
          given: fractionText(first + second, parts * 2),
          work: `${first} + ${second} on top and ${parts} + ${parts} below`,
        },
        {
          misconception: 'fraction-operation-swapped',
          value: fraction(Math.abs(first - second), parts),
          given: fractionText(Math.abs(first - second), parts),
          work: 'taking one away from the other',
        },
      ],
      otherwise: `Stand at ${fractionText(first, parts)} and take ${second} more steps.`,
    };
  },
};
