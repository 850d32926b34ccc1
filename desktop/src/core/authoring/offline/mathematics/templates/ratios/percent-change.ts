/** New amount after a percent change. Harder: increases, less round percents, two changes in a row. */
import { decimalText, fraction, numberAnswer } from '../../../items/index.ts';
import { type Difficulty, defineTemplate } from '../../template-kit/index.ts';

/** Change by `percent` (negative is a decrease), then by `second` (0 for none). */
type P = { readonly start: number; readonly percent: number; readonly second: number };

const PERCENTS: Readonly<Record<Difficulty, readonly number[]>> = {
  1: [-10, -50],
  2: [-20, -25, -30],
  3: [10, 20, 30, 40],
  4: [-15, -35, 15, 45],
  5: [20, 25, 50, -20],
};

export const percentChange = defineTemplate<P>({
  id: 'percent-change',
  name: 'Percent increase and decrease',
  skill: 'Find the new amount after a percent increase or decrease.',
  grades: { from: 7, to: 8 },
  levels: {
    1: '10% or 50% off',
    2: '20% to 30% off',
    3: 'an increase',
    4: 'percents such as 15% and 45%',
    5: 'two changes, one after the other',
  },
  parameters(random, difficulty) {
    const percent = random.pick(PERCENTS[difficulty]);
    const second = difficulty === 5 ? random.pick([-10, -20, 10]) : 0;
    const start = random.int(2, 20) * 20;
    const end = fraction(start * (100 + percent) * (100 + second), 10_000);
    if (end.d !== 1n || start === 100 || (second !== 0 && percent + second === 0)) return null;
    return { start, percent, second };
  },
  complexity: (p) =>
    (p.percent > 0 ? 4 : 0) +
    (p.percent % 10 === 0 ? 0 : 3) +
    (Math.abs(p.percent) === 10 || Math.abs(p.percent) === 50 ? 0 : 2) +
    (p.percent % 10 !== 0 && p.percent % 25 !== 0 ? 4 : 0) +
    (p.second !== 0 ? 16 : 0),
  stems: [
    {
      id: 'sale',
      bloom: 'apply',
      suits: (p) => p.percent < 0 && p.second === 0,
      text: (p, cast) =>
        `A bike costs $${p.start}. It is sold with ${-p.percent}% off. How many dollars does ${cast.name} pay?`,
    },
    {
      id: 'water',
      bloom: 'apply',
      suits: (p) => p.percent < 0 && p.second === 0,
      text: (p) =>
        `A pond held ${p.start} liters of water. In a dry week it lost ${-p.percent}%. How many liters are left?`,
    },
    {
      id: 'growth',
      bloom: 'apply',
      suits: (p) => p.percent > 0 && p.second === 0,
      text: (p) =>
        `A club had ${p.start} members. The number grew by ${p.percent}%. How many members does it have now?`,
    },
    {
      id: 'savings',
      bloom: 'apply',
      suits: (p) => p.percent > 0 && p.second === 0,
      text: (p, cast) =>
        `${cast.name} saved ${p.start} points last month and ${p.percent}% more this month. How many points were saved this month?`,
    },
    {
      id: 'two-steps',
      bloom: 'analyze',
      suits: (p) => p.second !== 0,
      text: (p) =>
        `A price of $${p.start} is ${words(p.percent)}. Then the new price is ${words(p.second)}. What is the price now, in dollars?`,
    },
    {
      id: 'two-years',
      bloom: 'analyze',
      suits: (p) => p.second !== 0,
      text: (p) =>
        `${p.start} birds live in a bay. In one year their number is ${words(p.percent)}, and in the next year it is ${words(p.second)}. How many birds live there then?`,
    },
  ],
  task: {
    kind: 'answer',
    form: 'decimal',
    formats: ['choice', 'numeric', 'error-analysis'],
    solve: (p) => shown(end(p)),
    wrong: [
      {
        misconception: 'percent-only-change',
        answer: (p) => shown(fraction(p.start * Math.abs(p.percent), 100)),
        work: (p) => `${Math.abs(p.percent)}% of ${p.start}`,
      },
      {
        misconception: 'percent-wrong-direction',
        answer: (p) => (p.second === 0 ? shown(fraction(p.start * (100 - p.percent), 100)) : null),
        work: (p) => `${p.percent < 0 ? 'adding' : 'taking away'} ${Math.abs(p.percent)}% of ${p.start}`,
      },
      {
        misconception: 'percent-subtract',
        answer: (p) => shown(fraction(p.start + p.percent + p.second)),
        work: (p) =>
          `${p.start} ${p.percent < 0 ? '−' : '+'} ${Math.abs(p.percent)}${p.second === 0 ? '' : ` ${p.second < 0 ? '−' : '+'} ${Math.abs(p.second)}`}`,
      },
      {
        misconception: 'percent-changes-added',
        answer: (p) => (p.second === 0 ? null : shown(fraction(p.start * (100 + p.percent + p.second), 100))),
        work: (p) => `one change of ${Math.abs(p.percent + p.second)}% of ${p.start}`,
      },
    ],
  },
  hints: (p) => [
    'Will the new amount be more or less than the old one?',
    `The old amount is 100%. After the ${p.second === 0 ? '' : 'first '}change it is ${100 + p.percent}%.`,
    p.second === 0
      ? `Find ${100 + p.percent}% of ${p.start}.`
      : `After the first change it is ${decimalText(fraction(p.start * (100 + p.percent), 100))}. The second percent is taken of that.`,
  ],
  explanation: (p) => {
    const middle = fraction(p.start * (100 + p.percent), 100);
    const first = `${Math.abs(p.percent)}% of ${p.start} is ${decimalText(fraction(p.start * Math.abs(p.percent), 100))}, so the amount becomes ${decimalText(middle)}.`;
    return p.second === 0
      ? first
      : `${first} ${Math.abs(p.second)}% of that is ${decimalText(middle.mul(Math.abs(p.second)).div(100))}, so it ends at ${decimalText(end(p))}.`;
  },
});

const end = (p: P) => fraction(p.start * (100 + p.percent) * (100 + p.second), 10_000);
const shown = (value: ReturnType<typeof fraction>) => numberAnswer(value, decimalText(value));
const words = (percent: number) => (percent < 0 ? `lowered by ${-percent}%` : `raised by ${percent}%`);
