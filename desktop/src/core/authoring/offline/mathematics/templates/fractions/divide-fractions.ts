/** Divide with fractions. Harder: from a whole by a unit fraction to a fraction by a fraction. */
import { fraction, fractionText, mixedText, numberAnswer, reducedText } from '../../../items/index.ts';
import { fractionBars } from '../../figures/index.ts';
import { defineTemplate } from '../../template-kit/index.ts';

/** a/b ÷ c/d; a denominator of 1 stands for a whole number. */
type P = { readonly a: number; readonly b: number; readonly c: number; readonly d: number };

export const divideFractions = defineTemplate<P>({
  id: 'divide-fractions',
  name: 'Dividing with fractions',
  skill: 'Divide whole numbers and fractions by fractions.',
  grades: { from: 5, to: 6 },
  levels: {
    1: 'a whole number by a unit fraction',
    2: 'a unit fraction by a whole number',
    3: 'a whole number by a fraction, the result is whole',
    4: 'a fraction by a fraction, the result is whole',
    5: 'a fraction by a fraction',
  },
  parameters(random, difficulty) {
    const d = random.int(2, 8);
    switch (difficulty) {
      case 1: {
        const a = random.int(2, 9);
        return a === d ? null : { a, b: 1, c: 1, d };
      }
      case 2: {
        const c = random.int(2, 6);
        return c === d ? null : { a: 1, b: d, c, d: 1 };
      }
      case 3: {
        const c = random.int(2, 5);
        const a = c * random.int(2, 4);
        return c < d && gcd(c, d) === 1 && d > 2 && a !== d ? { a, b: 1, c, d } : null;
      }
      case 4: {
        const [b, c] = [random.int(2, 6), 1];
        const a = random.int(1, b - 1);
        return d > b && d % b === 0 && gcd(a, b) === 1 && a * d !== b && a > 0 ? { a, b, c, d } : null;
      }
      case 5: {
        const [b, c] = [random.int(3, 8), random.int(2, 7)];
        const a = random.int(2, b - 1);
        return b !== d && c < d && a !== c && gcd(a, b) === 1 && gcd(c, d) === 1 && (a * d) % (b * c) !== 0
          ? { a, b, c, d }
          : null;
      }
    }
  },
  complexity: (p) => {
    if (p.b === 1) return p.c === 1 ? 1 : 3;
    if (p.d === 1) return 2;
    return (p.a * p.d) % (p.b * p.c) === 0 ? 4 : 5;
  },
  stems: [
    { id: 'bare', bloom: 'apply', text: (p) => `What is ${first(p)} ÷ ${second(p)}?` },
    {
      id: 'ribbons',
      bloom: 'apply',
      suits: (p) => p.b === 1,
      text: (p, cast) =>
        `${cast.name} has ${first(p)} yards of ribbon and cuts pieces that are ${second(p)} yard long. How many pieces is that?`,
    },
    {
      id: 'share',
      bloom: 'apply',
      suits: (p) => p.d === 1,
      text: (p) =>
        `${first(p)} of a pan of cornbread is shared equally by ${second(p)} people. What fraction of the pan does each person get?`,
    },
    {
      id: 'scoops',
      bloom: 'apply',
      suits: (p) => p.b > 1 && p.d > 1,
      text: (p, cast) =>
        `${cast.name} has ${first(p)} pound of rice. One portion is ${second(p)} pound. How many portions is that?`,
    },
    {
      id: 'fits',
      bloom: 'analyze',
      suits: (p) => p.d > 1,
      text: (p) => `How many times does ${second(p)} fit into ${first(p)}?`,
    },
  ],
  task: {
    kind: 'answer',
    form: 'fraction',
    formats: ['choice', 'numeric', 'true-false', 'error-analysis'],
    claim: (p, shown) => `${first(p)} ÷ ${second(p)} = ${shown}`,
    solve: (p) => exactly(p.a * p.d, p.b * p.c),
    wrong: [
      {
        misconception: 'fraction-divide-as-multiply',
        answer: (p) => reduced(p.a * p.c, p.b * p.d),
        work: (p) => `${first(p)} × ${second(p)}`,
      },
      {
        misconception: 'fraction-divide-invert-first',
        answer: (p) => reduced(p.b * p.c, p.a * p.d),
        work: (p) => `turning over ${first(p)} and multiplying by ${second(p)}`,
      },
      {
        misconception: 'fraction-divide-whole-by-numerator',
        answer: (p) => (p.b === 1 && p.c > 1 ? reduced(p.a, p.c) : null),
        work: (p) => `${p.a} ÷ ${p.c}, without the ${p.d}`,
      },
      {
        misconception: 'subtract-instead',
        answer: (p) => reduced(Math.abs(p.a * p.d - p.c * p.b), p.b * p.d),
        work: (p) => `the difference of ${first(p)} and ${second(p)}`,
      },
    ],
  },
  figure: (p) =>
    p.b === 1
      ? fractionBars(
          Array.from({ length: Math.min(p.a, 6) }, () => ({ parts: p.d, shaded: 0 })),
          `Bars for the wholes${p.a > 6 ? ' (six of them are drawn)' : ''}, each cut into ${p.d} equal parts.`,
        )
      : fractionBars([{ parts: p.b, shaded: p.a }], `A bar cut into ${p.b} equal parts with ${p.a} shaded.`),
  hints: (p) => [
    p.d === 1 ? 'Sharing a piece makes smaller pieces.' : `Ask: how many times does ${second(p)} fit into ${first(p)}?`,
    p.d === 1
      ? `Each of the ${p.b} parts of the whole is cut into ${p.c}. How many small parts make the whole?`
      : p.b === 1
        ? `How many pieces of size 1/${p.d} are in ${first(p)}?`
        : `Cut both into pieces of size 1/${p.b * p.d}: ${p.a * p.d} and ${p.c * p.b} pieces.`,
    `Multiply by the second number turned over: ${first(p)} × ${fractionText(p.d, p.c)}.`,
  ],
  explanation: (p) =>
    `Dividing by ${second(p)} is the same as multiplying by ${fractionText(p.d, p.c)}: ${first(p)} × ${fractionText(p.d, p.c)} = ${fractionText(p.a * p.d, p.b * p.c)}${answerNote(p)}. Check: ${mixedText(fraction(p.a * p.d, p.b * p.c))} × ${second(p)} = ${first(p)}.`,
});

function gcd(a: number, b: number): number {
  return b === 0 ? a : gcd(b, a % b);
}
const exactly = (top: number, bottom: number) =>
  numberAnswer(fraction(top, bottom), reducedText(fraction(top, bottom)));
const reduced = (top: number, bottom: number) => (top === 0 ? null : exactly(top, bottom));
const written = (top: number, bottom: number) => (bottom === 1 ? String(top) : fractionText(top, bottom));
const first = (p: P) => written(p.a, p.b);
const second = (p: P) => written(p.c, p.d);
const answerNote = (p: P) => {
  const simple = reducedText(fraction(p.a * p.d, p.b * p.c));
  return simple === fractionText(p.a * p.d, p.b * p.c) ? '' : ` = ${simple}`;
};
