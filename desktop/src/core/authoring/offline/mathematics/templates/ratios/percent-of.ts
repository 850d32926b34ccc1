/** A percent of an amount, or the whole from a part. Harder: from 10% and 50% to finding the whole. */
import { decimalText, fraction, numberAnswer } from '../../../items/index.ts';
import { type Difficulty, defineTemplate } from '../../template-kit/index.ts';

type P = { readonly percent: number; readonly whole: number; readonly findWhole: boolean };

const PERCENTS: Readonly<Record<Difficulty, readonly number[]>> = {
  1: [10, 50],
  2: [20, 25, 40],
  3: [15, 35, 45, 60],
  4: [5, 12, 65, 85],
  5: [15, 20, 30, 40, 60],
};

export const percentOf = defineTemplate<P>({
  id: 'percent-of',
  name: 'Percent of an amount',
  skill: 'Find a percent of an amount, and the whole when a part and its percent are known.',
  grades: { from: 6, to: 7 },
  levels: {
    1: '10% and 50%',
    2: '20%, 25% and 40%',
    3: 'multiples of five such as 15% and 35%',
    4: 'percents such as 5%, 12% and 85%',
    5: 'the part and its percent are known, the whole is asked',
  },
  parameters(random, difficulty) {
    const percent = random.pick(PERCENTS[difficulty]);
    const whole = random.int(2, difficulty === 1 ? 12 : 24) * 20;
    if ((percent * whole) % 100 !== 0 || percent === whole || whole === 100) return null;
    if (percent * whole === 100 * percent) return null;
    return { percent, whole, findWhole: difficulty === 5 };
  },
  complexity: (p) => {
    if (p.findWhole) return 10;
    if (p.percent === 10 || p.percent === 50) return 1;
    if ([20, 25, 40].includes(p.percent)) return 2;
    return p.percent % 5 === 0 && p.percent !== 5 && p.percent < 61 ? 3 : 4;
  },
  stems: [
    { id: 'plain', bloom: 'apply', suits: (p) => !p.findWhole, text: (p) => `What is ${p.percent}% of ${p.whole}?` },
    {
      id: 'seeds',
      bloom: 'apply',
      suits: (p) => !p.findWhole,
      text: (p, cast) =>
        `${cast.name} plants ${p.whole} seeds, and ${p.percent}% of them sprout. How many seeds sprout?`,
    },
    {
      id: 'school',
      bloom: 'apply',
      suits: (p) => !p.findWhole,
      text: (p) => `A school has ${p.whole} students. ${p.percent}% of them walk to school. How many students is that?`,
    },
    {
      id: 'whole-read',
      bloom: 'analyze',
      suits: (p) => p.findWhole,
      text: (p, cast) =>
        `${cast.name} has read ${part(p)} pages, which is ${p.percent}% of a book. How many pages does the book have?`,
    },
    {
      id: 'whole-plain',
      bloom: 'apply',
      suits: (p) => p.findWhole,
      text: (p) => `${part(p)} is ${p.percent}% of which number?`,
    },
  ],
  task: {
    kind: 'answer',
    form: 'decimal',
    formats: ['choice', 'numeric', 'true-false', 'error-analysis'],
    claim: (p, shown) =>
      p.findWhole ? `${part(p)} is ${p.percent}% of ${shown}.` : `${p.percent}% of ${p.whole} is ${shown}.`,
    solve: (p) => numberAnswer(p.findWhole ? p.whole : part(p)),
    wrong: [
      {
        misconception: 'percent-as-number',
        answer: (p) => numberAnswer(p.percent),
        work: (p) => `taking ${p.percent}% for ${p.percent}`,
      },
      {
        misconception: 'percent-divide',
        answer: (p) => (!p.findWhole && p.whole % p.percent === 0 ? numberAnswer(p.whole / p.percent) : null),
        work: (p) => `${p.whole} ÷ ${p.percent}`,
      },
      {
        misconception: 'percent-subtract',
        answer: (p) => numberAnswer(p.findWhole ? part(p) + p.percent : Math.abs(p.whole - p.percent)),
        work: (p) => (p.findWhole ? `${part(p)} + ${p.percent}` : `subtracting ${p.percent} and ${p.whole}`),
      },
      {
        misconception: 'percent-complement',
        answer: (p) => (p.findWhole ? null : numberAnswer(p.whole - part(p))),
        work: (p) => `${100 - p.percent}% of ${p.whole}`,
      },
      {
        misconception: 'percent-point-shift',
        answer: (p) => {
          return p.findWhole ? null : numberAnswer(part(p) * 10);
        },
        work: (p) => `${p.percent} × ${decimalText(fraction(p.whole, 10))}, tenths instead of hundredths`,
      },
      {
        misconception: 'percent-part-as-whole',
        answer: (p) => {
          const value = fraction(part(p) * p.percent, 100);
          return p.findWhole ? numberAnswer(value, decimalText(value)) : null;
        },
        work: (p) => `${p.percent}% of ${part(p)}`,
      },
    ],
  },
  hints: (p) => [
    'Draw a bar for the whole and mark 100% at its end.',
    p.findWhole
      ? `If ${p.percent}% is ${part(p)}, how much is ${unitPercent(p)}%?`
      : `How much is 10% of ${p.whole}? How much is 1%?`,
    p.findWhole
      ? `${unitPercent(p)}% is ${decimalText(fraction(part(p) * unitPercent(p), p.percent))}. The whole is 100%.`
      : `${p.percent}% means ${p.percent} hundredths: ${p.percent} × ${decimalText(fraction(p.whole, 100))}.`,
  ],
  explanation: (p) =>
    p.findWhole
      ? `${p.percent}% is ${part(p)}, so ${unitPercent(p)}% is ${decimalText(fraction(part(p) * unitPercent(p), p.percent))} and 100% is ${p.whole}.`
      : `1% of ${p.whole} is ${decimalText(fraction(p.whole, 100))}, so ${p.percent}% is ${p.percent} × ${decimalText(fraction(p.whole, 100))} = ${part(p)}.`,
});

function part(p: P): number {
  return (p.percent * p.whole) / 100;
}

/** A percent that both the given one and 100 are multiples of. */
const unitPercent = (p: P) => (p.percent % 10 === 0 ? 10 : 5);
