/** Select all factors of a number. Harder: larger numbers, nearer traps. */
import { listText, numberAnswer } from '../../../items/index.ts';
import { type Difficulty, defineTemplate } from '../../template-kit/index.ts';

/** The options stand in the parameters, so that anyone can judge them. */
type P = { readonly number: number; readonly right: string; readonly near: string; readonly multiple: number };

const RANGE: Readonly<Record<Difficulty, readonly [number, number]>> = {
  1: [12, 20],
  2: [18, 30],
  3: [28, 48],
  4: [45, 72],
  5: [72, 100],
};

export const selectFactors = defineTemplate<P>({
  id: 'select-factors',
  name: 'Finding factors',
  skill: 'Find all factors of a number in a list.',
  grades: { from: 4, to: 6 },
  levels: {
    1: 'numbers to 20',
    2: 'numbers to 30',
    3: 'numbers to 48',
    4: 'numbers to 72',
    5: 'numbers to 100',
  },
  parameters(random, difficulty) {
    const [low, high] = RANGE[difficulty];
    const number = random.int(low, high);
    const inner = range(2, number - 1);
    const factors = inner.filter((value) => number % value === 0);
    const others = inner.filter((value) => number % value !== 0 && value <= number / 2);
    if (factors.length < 3 || others.length < 2) return null;
    return {
      number,
      right: random.sample(factors, random.int(2, 3)).join(' '),
      near: random.sample(others, 2).join(' '),
      multiple: number * random.int(2, 3),
    };
  },
  complexity: (p) => p.number,
  stems: [
    { id: 'plain', bloom: 'apply', text: (p) => `Select all numbers that are factors of ${p.number}.` },
    {
      id: 'tables',
      bloom: 'apply',
      text: (p, cast) =>
        `${cast.name} seats ${p.number} guests at tables with equally many at each. Which numbers of guests at a table are possible? Select all.`,
    },
    {
      id: 'divide',
      bloom: 'understand',
      text: (p) => `Which of these numbers divide ${p.number} with nothing left over? Select all.`,
    },
  ],
  task: {
    kind: 'select',
    misconceptions: ['factor-near-miss', 'factor-multiple-swapped'],
    right: (p) => numbers(p.right).map((value) => numberAnswer(value)),
    wrong: (p) => [
      ...numbers(p.near).map((value) => ({
        misconception: 'factor-near-miss',
        answer: numberAnswer(value),
        work: `${p.number} ÷ ${value}, which leaves ${p.number % value} over`,
      })),
      {
        misconception: 'factor-multiple-swapped',
        answer: numberAnswer(p.multiple),
        work: `${p.number} × ${p.multiple / p.number}`,
      },
    ],
  },
  hints: (p) => [
    'A factor has a partner: together they make the number as a product.',
    `Divide ${p.number} by each number in the list. Is anything left over?`,
    'A factor is never larger than the number itself.',
  ],
  explanation: (p) =>
    `${listText(numbers(p.right).map((value) => `${value} × ${p.number / value} = ${p.number}`))}. The others leave a remainder or are larger than ${p.number}.`,
});

const numbers = (list: string) => list.split(' ').map(Number);
const range = (from: number, to: number) => Array.from({ length: to - from + 1 }, (_, index) => from + index);
