/** Subtract fractions with one denominator. Harder: mixed numbers, trading a whole, subtracting from a whole. */
import {
  fraction,
  fractionText,
  measured,
  noun,
  numberAnswer,
  partsText,
  unreducedText,
} from '../../../items/index.ts';
import { fractionBars } from '../../figures/index.ts';
import { defineTemplate } from '../../template-kit/index.ts';

type P = {
  readonly wholeA: number;
  readonly a: number;
  readonly wholeB: number;
  readonly b: number;
  readonly d: number;
};

const DENOMINATORS = { 1: [3, 4, 5], 2: [5, 6, 8], 3: [4, 6, 8], 4: [5, 6, 8], 5: [6, 8, 10, 12] } as const;

export const subtractLikeFractions = defineTemplate<P>({
  id: 'subtract-like-fractions',
  name: 'Subtracting fractions with one denominator',
  skill: 'Subtract fractions and mixed numbers with like denominators.',
  grades: { from: 3, to: 5 },
  levels: {
    1: 'proper fractions, thirds to fifths',
    2: 'proper fractions, denominators up to 8',
    3: 'a fraction from one or two wholes',
    4: 'a mixed number and a fraction, no trade needed',
    5: 'two mixed numbers, a whole must be traded',
  },
  parameters(random, difficulty) {
    const d = random.pick<number>(DENOMINATORS[difficulty]);
    const [a, b] = [random.int(1, d - 1), random.int(1, d - 1)];
    switch (difficulty) {
      case 1:
      case 2:
        return a > b && a !== 2 * b ? { wholeA: 0, a, wholeB: 0, b, d } : null;
      case 3:
        return 2 * b === d ? null : { wholeA: random.int(1, 2), a: 0, wholeB: 0, b, d };
      case 4:
        return a > b && a !== 2 * b ? { wholeA: random.int(1, 4), a, wholeB: 0, b, d } : null;
      case 5: {
        const wholeB = random.int(1, 2);
        return a < b ? { wholeA: wholeB + random.int(2, 4), a, wholeB, b, d } : null;
      }
    }
  },
  complexity: (p) =>
    p.d / 4 +
    (p.wholeA > 0 ? 6 : 0) +
    (p.a > 0 && p.wholeA > 0 ? 6 : 0) +
    (p.wholeB > 0 ? 6 : 0) +
    (p.a > 0 && p.a < p.b ? 6 : 0),
  stems: [
    { id: 'bare', bloom: 'apply', text: (p) => `What is ${first(p)} − ${second(p)}?` },
    {
      id: 'ribbon',
      bloom: 'apply',
      text: (p, cast) =>
        `${cast.name} has a ribbon that is ${measured(first(p), p.wholeA + (p.a > 0 ? 1 : 0), YARD)} long and cuts off ${measured(second(p), p.wholeB + 1, YARD)}. How many yards are left?`,
    },
    {
      id: 'juice',
      bloom: 'apply',
      difficulty: [2, 5],
      text: (p, cast) =>
        `There is ${measured(first(p), 1, QUART)} of juice in the jug. ${cast.name} pours out ${measured(second(p), 1, QUART)}. How many quarts are left?`,
      suits: (p) => p.wholeA === 0,
    },
    {
      id: 'trail',
      bloom: 'apply',
      difficulty: [4, 5],
      text: (p, cast) =>
        `A trail is ${measured(first(p), p.wholeA + 1, MILE)} long. ${cast.name} has walked ${measured(second(p), p.wholeB + 1, MILE)} of it. How many miles are still to go?`,
    },
  ],
  task: {
    kind: 'answer',
    form: 'fraction',
    formats: ['choice', 'numeric', 'true-false', 'error-analysis'],
    claim: (p, shown) => `${first(p)} − ${second(p)} = ${shown}`,
    solve: (p) => mixed(difference(p), p.d),
    wrong: [
      {
        misconception: 'fraction-operation-swapped',
        answer: (p) => mixed((p.wholeA + p.wholeB) * p.d + p.a + p.b, p.d),
        work: (p) => `putting ${first(p)} and ${second(p)} together`,
      },
      {
        misconception: 'fraction-pieces-as-wholes',
        answer: (p) => (p.a > p.b ? numberAnswer(p.wholeA - p.wholeB + p.a - p.b) : null),
        work: (p) => `counting ${p.a} − ${p.b} pieces as if they were wholes`,
      },
      {
        misconception: 'fraction-multiply-like-denominators',
        answer: (p) => (p.a > p.b ? across(p.wholeA, p.a - p.b, p.d * p.d) : null),
        work: (p) => `${p.a} − ${p.b} on top and ${p.d} × ${p.d} below`,
      },
      {
        misconception: 'fraction-add-across',
        answer: (p) => (p.a > p.b ? across(p.wholeA, p.a - p.b, 2 * p.d) : null),
        work: (p) => `${p.a} − ${p.b} on top but ${p.d} + ${p.d} below`,
      },
      {
        misconception: 'fraction-whole-as-one-piece',
        answer: (p) => (p.a === 0 ? across(p.wholeA - 1, p.b, p.d) : null),
        work: (p) => `taking one whole off and writing ${fractionText(p.b, p.d)} beside what is left`,
      },
      {
        misconception: 'fraction-mixed-wholes-only',
        answer: (p) => (p.a < p.b && p.a > 0 ? across(p.wholeA - p.wholeB, p.a, p.d) : null),
        work: (p) => `${p.wholeA} − ${p.wholeB} wholes with ${fractionText(p.a, p.d)} left as it was`,
      },
      {
        misconception: 'fraction-subtract-smaller-part',
        answer: (p) =>
          p.a < p.b && p.wholeA > p.wholeB && p.a > 0 ? mixed((p.wholeA - p.wholeB) * p.d + p.b - p.a, p.d) : null,
        work: (p) => `taking ${p.a} pieces from ${p.b} pieces, because ${p.a} is too small to take ${p.b} from`,
      },
      {
        misconception: 'fraction-trade-not-paid',
        answer: (p) => (p.a < p.b ? mixed(difference(p) + p.d, p.d) : null),
        work: (p) => `trading a whole for ${p.d} pieces and still counting that whole`,
      },
    ],
  },
  figure: (p) =>
    p.wholeA === 0
      ? fractionBars([{ parts: p.d, shaded: p.a }], `A bar cut into ${p.d} equal parts; ${p.a} of them are shaded.`)
      : fractionBars(
          [
            ...Array.from({ length: Math.min(p.wholeA, 4) }, () => ({ parts: p.d, shaded: p.d })),
            ...(p.a > 0 ? [{ parts: p.d, shaded: p.a }] : []),
          ],
          `Bars of one length, each cut into ${p.d} equal parts, for the number you start with.`,
        ),
  hints: (p) => [
    'Say both numbers aloud with the name of the pieces.',
    p.a < p.b
      ? `There are not enough pieces to take ${p.b} away. Trade one whole for ${p.d} pieces first.`
      : `All pieces are ${partsText(2, p.d).split(' ')[1] ?? 'alike'}. How many are left?`,
    p.a < p.b
      ? `After the trade there are ${p.a + p.d} pieces. Take ${p.b} away, then look at the wholes.`
      : `Take ${p.b} from ${p.a} and keep ${p.d} as the bottom number.`,
  ],
  explanation: (p) =>
    p.a < p.b
      ? `Trade one whole for ${partsText(p.d, p.d)}: that makes ${partsText(p.a + p.d, p.d)}. Taking ${p.b} away leaves ${partsText(p.a + p.d - p.b, p.d)}, and ${p.wholeA - 1 - p.wholeB === 0 ? 'no whole is' : `${p.wholeA - 1 - p.wholeB} ${p.wholeA - 1 - p.wholeB === 1 ? 'whole is' : 'wholes are'}`} left: ${unreducedText(difference(p), p.d)}.`
      : `${partsText(p.a, p.d)} less ${partsText(p.b, p.d)} leaves ${partsText(p.a - p.b, p.d)}: ${first(p)} − ${second(p)} = ${unreducedText(difference(p), p.d)}.`,
});

const difference = (p: P) => (p.wholeA - p.wholeB) * p.d + p.a - p.b;
const mixed = (top: number, bottom: number) => numberAnswer(fraction(top, bottom), unreducedText(top, bottom));
const across = (whole: number, top: number, bottom: number) =>
  numberAnswer(fraction(whole * bottom + top, bottom), written(whole, top, bottom));
function written(whole: number, top: number, bottom: number): string {
  if (whole === 0) return fractionText(top, bottom);
  return top === 0 ? String(whole) : `${whole} ${fractionText(top, bottom)}`;
}
const first = (p: P) => written(p.wholeA, p.a, p.d);
const second = (p: P) => written(p.wholeB, p.b, p.d);
const YARD = noun('yard');
const QUART = noun('quart');
const MILE = noun('mile');
