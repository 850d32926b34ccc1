/** Walks on both sides of zero: places, sums and differences, products. */
import { exact, wholeText } from '../../items/index.ts';
import type { TopicWalk } from './walk.ts';

const signed = (value: number): string => (value < 0 ? `(${wholeText(value)})` : wholeText(value));
const directed = (value: number): string => (value < 0 ? 'left' : 'right');
const steps = (value: number): string => `${Math.abs(value)} ${Math.abs(value) === 1 ? 'step' : 'steps'}`;

export const integerWalk: TopicWalk = {
  objectiveId: 'add',
  bloom: 'apply',
  instructions: 'Work out each sum or difference as moves on the line. Stand at the answer and press the button.',
  line: () => ({ from: exact(-10), to: exact(10), steps: 20, labelEvery: 5, form: 'integer' }),
  draw: (random) => {
    const nonZero = () => random.int(1, 8) * random.pick([1, -1]);
    const first = nonZero();
    const second = nonZero();
    const minus = random.chance(1, 2);
    const value = minus ? first - second : first + second;
    const move = minus ? -second : second;
    const task = `${wholeText(first)} ${minus ? '−' : '+'} ${signed(second)}`;
    return {
      prompt: `Stand at ${task}.`,
      value,
      hints: [
        `Start at ${wholeText(first)}. Which side of zero is that?`,
        minus && second < 0
          ? 'Taking a negative number away is the same as adding its opposite.'
          : `Decide first whether you go to the left or to the right.`,
      ],
      explanation: `Start at ${wholeText(first)} and go ${steps(move)} to the ${directed(move)}: ${task} = ${wholeText(value)}.`,
      wrong: [
        ...(minus && second < 0
          ? [
              {
                misconception: 'integer-subtract-negative',
                value: first + second,
                given: wholeText(first + second),
                work: 'reading the two minus signs as one',
              },
            ]
          : []),
        ...(!minus && first * second < 0
          ? [
              {
                misconception: 'integer-add-magnitudes',
                value: (Math.abs(first) + Math.abs(second)) * Math.sign(first),
                given: wholeText((Math.abs(first) + Math.abs(second)) * Math.sign(first)),
                work: 'putting the two sizes together',
              },
            ]
          : []),
        ...(!minus && first < 0 && second < 0
          ? [
              {
                misconception: 'integer-two-negatives-positive',
                value: -value,
                given: wholeText(-value),
                work: 'letting the two minus signs cancel',
              },
            ]
          : []),
        {
          misconception: 'integer-wrong-sign',
          value: -value,
          given: wholeText(-value),
          work: 'going to the wrong side',
        },
        {
          misconception: 'integer-ignore-sign',
          value: Math.abs(first) + Math.abs(second),
          given: wholeText(Math.abs(first) + Math.abs(second)),
          work: 'leaving the signs out',
        },
      ],
      otherwise: `Stand at ${wholeText(first)} first. Then make one move from there.`,
    };
  },
};

/** In twos, so that small products fit. */
export const integerProductWalk: TopicWalk = {
  objectiveId: 'compute',
  bloom: 'apply',
  instructions: 'Find each product. Decide on the side of zero first, then stand at it and press the button.',
  line: () => ({ from: exact(-24), to: exact(24), steps: 24, labelEvery: 6, form: 'integer' }),
  draw: (random) => {
    const [small, large] = random.pick([
      [2, 3],
      [2, 4],
      [2, 5],
      [2, 7],
      [2, 9],
      [3, 4],
      [3, 6],
      [3, 8],
      [4, 4],
      [4, 5],
      [4, 6],
    ] as const);
    const [first, second] = [small * random.pick([1, -1]), large * random.pick([1, -1])];
    const value = first * second;
    const task = `${wholeText(first)} × ${signed(second)}`;
    return {
      prompt: `Stand at ${task}.`,
      value,
      hints: [
        'Equal signs give a positive product, different signs a negative one.',
        `How large is ${small} × ${large}?`,
      ],
      explanation: `${small} × ${large} = ${small * large}, and the signs are ${value > 0 ? 'equal' : 'different'}: ${task} = ${wholeText(value)}.`,
      wrong: [
        { misconception: 'integer-wrong-sign', value: -value, given: wholeText(-value), work: 'the wrong sign' },
        {
          misconception: 'integer-product-as-sum',
          value: first + second,
          given: wholeText(first + second),
          work: `adding ${wholeText(first)} and ${wholeText(second)}`,
        },
      ],
      otherwise: 'Find the side of zero first. Then find the size of the product. Each mark is worth 2.',
    };
  },
};
