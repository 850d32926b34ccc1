/** Put positive and negative numbers in order. Harder: more numbers, all negative, decimals and fractions among them. */
import { decimalText, fraction, listText, numberAnswer } from '../../../items/index.ts';
import { numberLine } from '../../figures/index.ts';
import { defineTemplate } from '../../template-kit/index.ts';

/** Numbers in halves, separated by spaces: `-7` is −3.5. */
type P = { readonly halves: string };

export const orderIntegers = defineTemplate<P>({
  id: 'order-integers',
  name: 'Ordering positive and negative numbers',
  skill: 'Order rational numbers and explain what the order means.',
  grades: { from: 6, to: 7 },
  levels: {
    1: 'three integers, one of them negative',
    2: 'four integers, two of them negative',
    3: 'four integers, three of them negative',
    4: 'five integers, near each other',
    5: 'five numbers with halves among them',
  },
  parameters(random, difficulty) {
    const [count, negatives] = { 1: [3, 1], 2: [4, 2], 3: [4, 3], 4: [5, 3], 5: [5, 3] }[difficulty] as [
      number,
      number,
    ];
    const reach = difficulty >= 4 ? 9 : 15;
    const halves = Array.from({ length: count }, (_, index) => {
      const half = difficulty === 5 && index % 2 === 0 ? 1 : 0;
      const size = random.int(1, reach) * 2 + half;
      return index < negatives ? -size : size;
    });
    if (new Set(halves.map(Math.abs)).size < count) return null;
    // Without their signs the negative ones must stand in another order.
    return { halves: random.shuffle(halves).join(' ') };
  },
  complexity: (p) =>
    numbers(p).length * 3 +
    numbers(p).filter((half) => half < 0).length * 2 +
    numbers(p).filter((half) => half % 2 !== 0).length,
  stems: [
    { id: 'bare', bloom: 'analyze', text: (p) => `Put ${list(p)} in order from least to greatest.` },
    {
      id: 'weather',
      bloom: 'analyze',
      text: (p, cast) =>
        `${cast.name} notes temperatures in degrees: ${list(p)}. Put them in order from coldest to warmest, least to greatest.`,
    },
    {
      id: 'heights',
      bloom: 'analyze',
      text: (p) =>
        `Heights in meters, measured from the sea: ${list(p)}. Put them in order from lowest to highest, least to greatest.`,
    },
  ],
  task: {
    kind: 'ordering',
    direction: 'least to greatest',
    entries: (p) => [...numbers(p)].sort((x, y) => x - y).map((half) => numberAnswer(fraction(half, 2), write(half))),
    slip: {
      misconception: 'integer-order-by-size',
      given: () => 'An order that does not hold',
      work: () => 'ordering the numbers by their digits',
    },
  },
  figure: () =>
    numberLine(
      { steps: 8, labels: { 0: '−20', 4: '0', 8: '20' } },
      'A number line from −20 to 20 with 0 in the middle.',
    ),
  hints: () => [
    'Which numbers lie left of zero?',
    'Among negative numbers, the one farther from zero is the smaller one.',
    'Begin with the number that is farthest to the left.',
  ],
  explanation: (p) =>
    `From left to right on the number line: ${[...numbers(p)]
      .sort((x, y) => x - y)
      .map(write)
      .join(' < ')}.`,
});

const numbers = (p: P) => p.halves.split(' ').map(Number);
const write = (half: number) => decimalText(fraction(half, 2));
const list = (p: P) => listText(numbers(p).map(write));
