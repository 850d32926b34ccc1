/** Multiply fractions. Harder: from a whole number times a unit fraction to fraction times fraction. */
import { counted, fraction, fractionText, mixedText, noun, numberAnswer } from '../../../items/index.ts';
import { fractionBars } from '../../figures/index.ts';
import { type Difficulty, defineTemplate } from '../../template-kit/index.ts';

/** `whole` × a/b when `whole` is not 0, else a/b × c/d. */
type P = { readonly whole: number; readonly a: number; readonly b: number; readonly c: number; readonly d: number };

const WHOLES: Readonly<Record<Difficulty, readonly [number, number]>> = {
  1: [2, 4],
  2: [2, 4],
  3: [5, 9],
  4: [10, 15],
  5: [16, 24],
};

export const multiplyFractions = defineTemplate<P>({
  id: 'multiply-fractions',
  name: 'Multiplying fractions',
  skill: 'Multiply a fraction by a whole number or by a fraction.',
  grades: { from: 4, to: 6 },
  levels: {
    1: 'a whole number times a unit fraction',
    2: 'a whole number times a fraction, less than 2',
    3: 'a larger whole number times a fraction',
    4: 'a unit fraction of a fraction (in grade 4: a two-digit number of fractions)',
    5: 'a fraction of a fraction (in grade 4: more than 15 fractions)',
  },
  parameters(random, difficulty, grade) {
    const b = random.int(3, difficulty >= 3 ? 10 : 8);
    const a = difficulty === 1 ? 1 : random.int(2, b - 1);
    if (gcd(a, b) > 1) return null;
    if (difficulty <= 3 || grade === 4) {
      const [low, high] = WHOLES[difficulty];
      const whole = random.int(low, high);
      if (whole === b || (difficulty === 2 && whole * a >= 2 * b) || whole === a) return null;
      return { whole, a, b, c: 0, d: 1 };
    }
    const d = random.int(3, difficulty === 4 ? 6 : 9);
    const c = difficulty === 4 ? 1 : random.int(2, d - 1);
    return gcd(c, d) > 1 || b === d ? null : { whole: 0, a: c, b: d, c: a, d: b };
  },
  complexity: (p) => (p.whole > 0 ? (p.a === 1 ? 0 : 4) + p.whole : 20 + (p.a > 1 ? 8 : 0)) + p.b / 10,
  stems: [
    { id: 'bare', bloom: 'apply', text: (p) => `What is ${expression(p)}?` },
    {
      id: 'laps',
      bloom: 'apply',
      suits: (p) => p.whole > 0,
      text: (p, cast) =>
        `One lap is ${fractionText(p.a, p.b)} of a mile. ${cast.name} runs ${p.whole} laps. How many miles is that?`,
    },
    {
      id: 'batches',
      bloom: 'apply',
      suits: (p) => p.whole > 0,
      text: (p, cast) =>
        `One batch of dough takes ${fractionText(p.a, p.b)} cup of oil. ${cast.name} makes ${p.whole} batches. How many cups of oil are needed?`,
    },
    {
      id: 'part-of-part',
      bloom: 'apply',
      suits: (p) => p.whole === 0,
      text: (p, cast) =>
        `${fractionText(p.c, p.d)} of a garden is planted. ${cast.name} waters ${fractionText(p.a, p.b)} of the planted part. What fraction of the garden is that?`,
    },
    {
      id: 'less-or-more',
      bloom: 'analyze',
      suits: (p) => p.whole === 0,
      text: (p, cast) =>
        `${cast.name} has ${fractionText(p.c, p.d)} of a yard of cloth and uses ${fractionText(p.a, p.b)} of that. What part of a yard is used?`,
    },
  ],
  task: {
    kind: 'answer',
    form: 'fraction',
    formats: ['choice', 'numeric', 'true-false', 'error-analysis'],
    claim: (p, shown) => `${expression(p)} = ${shown}`,
    solve: (p) => (p.whole > 0 ? plain(p.whole * p.a, p.b) : plain(p.a * p.c, p.b * p.d)),
    wrong: [
      {
        misconception: 'fraction-multiply-both-parts',
        answer: (p) => (p.whole > 0 ? plain(p.whole * p.a, p.whole * p.b) : null),
        work: (p) => `${p.whole} × ${p.a} on top and ${p.whole} × ${p.b} below`,
      },
      {
        misconception: 'fraction-multiply-add-whole',
        answer: (p) => (p.whole > 0 ? plain(p.whole + p.a, p.b) : null),
        work: (p) => `${p.whole} + ${p.a} on top over ${p.b}`,
      },
      {
        misconception: 'fraction-pieces-as-wholes',
        answer: (p) => (p.whole > 0 ? numberAnswer(p.whole * p.a) : null),
        work: (p) => `counting ${p.whole * p.a} pieces as if they were wholes`,
      },
      {
        misconception: 'fraction-multiply-bottom-only',
        answer: (p) => (p.whole > 0 ? plain(p.a, p.whole * p.b) : null),
        work: (p) => `multiplying only the bottom number, ${p.whole} × ${p.b}`,
      },
      {
        misconception: 'fraction-multiply-cross',
        answer: (p) => (p.whole > 0 ? null : plain(p.a * p.d, p.b * p.c)),
        work: (p) => `${p.a} × ${p.d} on top and ${p.b} × ${p.c} below`,
      },
      {
        misconception: 'fraction-add-across',
        answer: (p) => (p.whole > 0 ? null : plain(p.a + p.c, p.b + p.d)),
        work: (p) => `${p.a} + ${p.c} on top and ${p.b} + ${p.d} below`,
      },
      {
        misconception: 'fraction-multiply-keep-denominator',
        answer: (p) => (p.whole > 0 ? null : plain(p.a * p.c, Math.max(p.b, p.d))),
        work: (p) => `${p.a} × ${p.c} on top over ${Math.max(p.b, p.d)}`,
      },
    ],
  },
  figure: (p) =>
    p.whole > 0
      ? fractionBars(
          Array.from({ length: Math.min(p.whole, 6) }, () => ({ parts: p.b, shaded: p.a })),
          `Bars of one length, each cut into ${p.b} equal parts with ${p.a} shaded, to picture the groups.`,
        )
      : fractionBars([{ parts: p.d, shaded: p.c }], `A bar cut into ${p.d} equal parts with ${p.c} shaded.`),
  hints: (p) =>
    p.whole > 0
      ? [
          `Think of ${p.whole} groups of ${fractionText(p.a, p.b)}.`,
          `How many pieces of size 1/${p.b} is that in all?`,
          `${p.whole} × ${p.a} pieces of size 1/${p.b}. Write it as a mixed number if it is more than 1.`,
        ]
      : [
          'A part of a part is smaller than the part you began with.',
          `Cut each of the ${p.d} parts into ${p.b} smaller ones. How many small parts make the whole?`,
          'Top times top, bottom times bottom.',
        ],
  explanation: (p) =>
    p.whole > 0
      ? `${p.whole} groups of ${counted(p.a, PIECE)} are ${p.whole * p.a} pieces of size 1/${p.b}: ${fractionText(p.whole * p.a, p.b)}${simpler(p)}.`
      : `Cutting each piece into ${p.b} makes ${p.b * p.d} small pieces in the whole, and ${p.a} × ${p.c} = ${p.a * p.c} of them are meant: ${fractionText(p.a * p.c, p.b * p.d)}${gcd(p.a * p.c, p.b * p.d) > 1 ? ` = ${mixedText(fraction(p.a * p.c, p.b * p.d))}` : ''}.`,
});

function gcd(a: number, b: number): number {
  return b === 0 ? a : gcd(b, a % b);
}
const plain = (top: number, bottom: number) => numberAnswer(fraction(top, bottom), fractionText(top, bottom));
const expression = (p: P) =>
  p.whole > 0 ? `${p.whole} × ${fractionText(p.a, p.b)}` : `${fractionText(p.a, p.b)} × ${fractionText(p.c, p.d)}`;

const PIECE = noun('piece');
function simpler(p: P): string {
  const simple = mixedText(fraction(p.whole * p.a, p.b));
  return simple === fractionText(p.whole * p.a, p.b) ? '' : ` = ${simple}`;
}
