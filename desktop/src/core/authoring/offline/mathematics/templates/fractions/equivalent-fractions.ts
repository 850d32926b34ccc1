/** Find the missing number of an equivalent fraction. Harder: larger factors, simplifying, the bottom missing. */
import { fractionText, numberAnswer } from '../../../items/index.ts';
import { fractionBars } from '../../figures/index.ts';
import { defineTemplate } from '../../template-kit/index.ts';

type P = {
  readonly a: number;
  readonly b: number;
  readonly factor: number;
  /** The given fraction is the one with large numbers, and it is made simpler. */
  readonly simplify: boolean;
  /** The bottom number is missing, not the top number. */
  readonly bottom: boolean;
};

const START = { 1: [2, 3, 4], 2: [3, 4, 5], 3: [3, 4, 5, 6], 4: [4, 5, 6, 8], 5: [5, 7, 8, 9, 12] } as const;
const FACTORS = { 1: [2], 2: [2, 3], 3: [3, 4], 4: [3, 4, 5], 5: [4, 6, 7, 8] } as const;

export const equivalentFractions = defineTemplate<P>({
  id: 'equivalent-fractions',
  name: 'Missing number in an equivalent fraction',
  skill: 'Make equivalent fractions by multiplying or dividing both parts by one number.',
  grades: { from: 3, to: 5 },
  levels: {
    1: 'halves, thirds, fourths, doubled',
    2: 'factors 2 and 3',
    3: 'factors 3 and 4',
    4: 'the bottom number is missing',
    5: 'large factors, the fraction is made simpler',
  },
  parameters(random, difficulty) {
    const b = random.pick<number>(START[difficulty]);
    const a = random.int(1, b - 1);
    if (gcd(a, b) > 1) return null;
    const factor = random.pick<number>(FACTORS[difficulty]);
    if (b * factor > 100) return null;
    return { a, b, factor, simplify: difficulty === 5, bottom: difficulty >= 4 };
  },
  complexity: (p) => p.b * p.factor * 0.2 + (p.bottom ? 6 : 0) + (p.simplify ? 10 : 0),
  stems: [
    {
      id: 'box',
      bloom: 'apply',
      text: (p) => `Which number makes this true? ${equation(p, '□')}`,
    },
    {
      id: 'cut',
      bloom: 'apply',
      difficulty: [1, 3],
      suits: (p) => !p.bottom && !p.simplify,
      text: (p, cast) =>
        `${cast.name} shades ${fractionText(p.a, p.b)} of a bar. Then every part is cut into ${p.factor} smaller equal parts. How many of the ${p.b * p.factor} small parts are shaded?`,
    },
    {
      id: 'recipe',
      bloom: 'apply',
      difficulty: [4, 5],
      text: (p, cast) =>
        `${cast.name} and ${cast.other} want to mix the same share of red paint. Which number must stand in the box? ${equation(p, '□')}`,
    },
  ],
  task: {
    kind: 'answer',
    form: 'integer',
    formats: ['choice', 'numeric', 'true-false', 'error-analysis'],
    claim: (p, shown) => equation(p, shown),
    solve: (p) => numberAnswer(missing(p)),
    wrong: [
      {
        misconception: 'fraction-additive-equivalence',
        answer: (p) => {
          const [from, to, other] = p.bottom
            ? [givenTop(p), newTop(p), givenBottom(p)]
            : [givenBottom(p), newBottom(p), givenTop(p)];
          return other + to - from > 0 ? numberAnswer(other + to - from) : null;
        },
        work: (p) =>
          p.bottom
            ? `the change from ${givenTop(p)} to ${newTop(p)}, done to ${givenBottom(p)} by adding or taking away as much`
            : `the change from ${givenBottom(p)} to ${newBottom(p)}, done to ${givenTop(p)} by adding or taking away as much`,
      },
      {
        misconception: 'fraction-scale-one-part',
        answer: (p) => numberAnswer(p.bottom ? givenBottom(p) : givenTop(p)),
        work: (p) => `keeping the ${p.bottom ? givenBottom(p) : givenTop(p)} as it stands`,
      },
      {
        misconception: 'fraction-wrong-factor',
        answer: (p) =>
          p.simplify ? null : numberAnswer(p.bottom ? givenBottom(p) * givenTop(p) : givenTop(p) * givenBottom(p)),
        work: (p) => `${givenTop(p)} × ${givenBottom(p)}`,
      },
      {
        misconception: 'copies-given-number',
        answer: (p) => numberAnswer(p.bottom ? newTop(p) : newBottom(p)),
        work: (p) => `writing ${p.bottom ? newTop(p) : newBottom(p)} in both places`,
      },
      {
        misconception: 'multiply-one-group-short',
        answer: (p) => {
          const short = (p.bottom ? p.b : p.a) * (p.factor - 1);
          return p.simplify || p.factor < 3 ? null : numberAnswer(short);
        },
        work: (p) => `${p.bottom ? p.b : p.a} × ${p.factor - 1}`,
      },
      {
        misconception: 'multiply-one-group-over',
        answer: (p) => (p.simplify ? null : numberAnswer((p.bottom ? p.b : p.a) * (p.factor + 1))),
        work: (p) => `${p.bottom ? p.b : p.a} × ${p.factor + 1}`,
      },
    ],
  },
  figure: (p) =>
    p.b * p.factor <= 24
      ? fractionBars(
          [
            { parts: p.b, shaded: p.a },
            { parts: p.b * p.factor, shaded: 0 },
          ],
          `Two bars of the same length. One is cut into ${p.b} equal parts with ${p.a} shaded; the other is cut into smaller equal parts and not shaded yet.`,
        )
      : fractionBars([{ parts: p.b, shaded: p.a }], `A bar cut into ${p.b} equal parts with ${p.a} shaded.`),
  hints: (p) => [
    'Equal fractions cover the same length. Look at the pair of numbers that is complete.',
    `What turns ${p.bottom ? givenTop(p) : givenBottom(p)} into ${p.bottom ? newTop(p) : newBottom(p)}? ${p.simplify ? 'Divide.' : 'Multiply.'}`,
    `${p.simplify ? 'Divide' : 'Multiply'} ${p.bottom ? givenBottom(p) : givenTop(p)} by ${p.factor} too.`,
  ],
  explanation: (p) =>
    `${p.simplify ? 'Divide' : 'Multiply'} top and bottom by ${p.factor}: ${fractionText(givenTop(p), givenBottom(p))} = ${fractionText(newTop(p), newBottom(p))}. Both cover the same part of one whole.`,
});

const givenTop = (p: P) => (p.simplify ? p.a * p.factor : p.a);
const givenBottom = (p: P) => (p.simplify ? p.b * p.factor : p.b);
const newTop = (p: P) => (p.simplify ? p.a : p.a * p.factor);
const newBottom = (p: P) => (p.simplify ? p.b : p.b * p.factor);
const missing = (p: P) => (p.bottom ? newBottom(p) : newTop(p));
const equation = (p: P, shown: string) =>
  `${fractionText(givenTop(p), givenBottom(p))} = ${p.bottom ? `${newTop(p)}/${shown}` : `${shown}/${newBottom(p)}`}`;

function gcd(a: number, b: number): number {
  return b === 0 ? a : gcd(b, a % b);
}
