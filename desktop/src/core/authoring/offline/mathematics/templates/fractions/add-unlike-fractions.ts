/** Add or subtract fractions with different denominators. Harder: from multiples to unrelated denominators and mixed numbers. */
import {
  counted,
  fraction,
  fractionText,
  measured,
  mixedText,
  noun,
  numberAnswer,
  reducedText,
} from '../../../items/index.ts';
import { fractionBars } from '../../figures/index.ts';
import { defineTemplate } from '../../template-kit/index.ts';

type P = {
  readonly whole: number;
  readonly a: number;
  readonly b: number;
  readonly c: number;
  readonly d: number;
  readonly minus: boolean;
};

export const addUnlikeFractions = defineTemplate<P>({
  id: 'add-unlike-fractions',
  name: 'Adding and subtracting fractions with different denominators',
  skill: 'Add and subtract fractions with unlike denominators by renaming them.',
  grades: { from: 5, to: 6 },
  levels: {
    1: 'a sum, one denominator is a multiple of the other',
    2: 'a difference, one denominator is a multiple of the other',
    3: 'a sum of fractions with unrelated denominators',
    4: 'a difference of fractions with unrelated denominators to 12',
    5: 'a mixed number in a difference',
  },
  parameters(random, difficulty) {
    const related = difficulty <= 2;
    const top = related ? 12 : difficulty === 3 ? 6 : 9;
    const [b, d] = [random.int(2, top), random.int(2, top)];
    if (b === d || (b % d === 0 || d % b === 0) !== related) return null;
    if (!related && difficulty >= 4 && b * d < 20) return null;
    const [a, c] = [random.int(1, b - 1), random.int(1, d - 1)];
    if (gcd(a, b) > 1 || gcd(c, d) > 1) return null;
    const minus = difficulty !== 1 && difficulty !== 3;
    const whole = difficulty === 5 ? random.int(1, 4) : 0;
    if (minus && a * d <= c * b) return null;
    return { whole, a, b, c, d, minus };
  },
  complexity: (p) =>
    (p.b % p.d === 0 || p.d % p.b === 0 ? 0 : 20) + (p.minus ? 10 : 0) + (p.whole > 0 ? 20 : 0) + lcm(p.b, p.d) / 12,
  stems: [
    { id: 'bare', bloom: 'apply', text: (p) => `What is ${first(p)} ${p.minus ? '−' : '+'} ${second(p)}?` },
    {
      id: 'paint',
      bloom: 'apply',
      suits: (p) => !p.minus,
      text: (p, cast) =>
        `${cast.name} mixes ${measured(first(p), 1, QUART)} of blue paint with ${measured(second(p), 1, QUART)} of white paint. How many quarts of paint is that?`,
    },
    {
      id: 'hike',
      bloom: 'apply',
      suits: (p) => p.minus,
      text: (p, cast) =>
        `A path is ${measured(first(p), p.whole + 1, MILE)} long. ${cast.name} has walked ${measured(second(p), 1, MILE)}. How many miles are left?`,
    },
    {
      id: 'recipe',
      bloom: 'apply',
      suits: (p) => !p.minus,
      text: (p, cast) =>
        `A soup takes ${measured(first(p), 1, CUP)} of beans and ${measured(second(p), 1, CUP)} of corn. ${cast.name} puts both into one bowl. How many cups is that?`,
    },
    {
      id: 'longer',
      bloom: 'analyze',
      suits: (p) => p.minus,
      text: (p, cast) =>
        `${cast.name} has ${measured(first(p), p.whole + 1, YARD)} of cloth, and ${cast.other} has ${measured(second(p), 1, YARD)}. How many yards more does ${cast.name} have?`,
    },
  ],
  task: {
    kind: 'answer',
    form: 'fraction',
    formats: ['choice', 'numeric', 'true-false', 'error-analysis'],
    claim: (p, shown) => `${first(p)} ${p.minus ? '−' : '+'} ${second(p)} = ${shown}`,
    solve: (p) => numberAnswer(value(p), mixedText(value(p))),
    wrong: [
      {
        misconception: 'fraction-add-across',
        answer: (p) => (p.minus ? null : raw(0, p.a + p.c, p.b + p.d)),
        work: (p) => `${p.a} + ${p.c} on top and ${p.b} + ${p.d} below`,
      },
      {
        misconception: 'fraction-subtract-across',
        answer: (p) => (p.minus && p.a !== p.c && p.b > p.d && p.a > p.c ? raw(p.whole, p.a - p.c, p.b - p.d) : null),
        work: (p) => `${p.a} − ${p.c} on top and ${p.b} − ${p.d} below`,
      },
      {
        misconception: 'fraction-keep-one-denominator',
        answer: (p) =>
          p.minus && p.a <= p.c ? null : raw(p.whole, p.minus ? p.a - p.c : p.a + p.c, Math.max(p.b, p.d)),
        work: (p) => `${p.a} ${p.minus ? '−' : '+'} ${p.c} on top over ${Math.max(p.b, p.d)}`,
      },
      {
        misconception: 'fraction-common-denominator-only',
        answer: (p) => {
          const top = p.minus ? p.a - p.c : p.a + p.c;
          return top <= 0 || lcm(p.b, p.d) === Math.max(p.b, p.d) ? null : raw(p.whole, top, lcm(p.b, p.d));
        },
        work: (p) => `${p.a} ${p.minus ? '−' : '+'} ${p.c} on top over ${lcm(p.b, p.d)}`,
      },
      {
        misconception: 'fraction-operation-swapped',
        answer: (p) => {
          const other = p.minus ? left(p).add(right(p)) : left(p).sub(right(p)).abs();
          return other.equals(0) ? null : numberAnswer(other, mixedText(other));
        },
        work: (p) =>
          p.minus
            ? `putting ${first(p)} and ${second(p)} together`
            : `taking one of ${first(p)} and ${second(p)} from the other`,
      },
      {
        misconception: 'fraction-multiply-like-denominators',
        answer: (p) => (p.b * p.d === lcm(p.b, p.d) ? null : raw(p.whole, renamed(p), p.b * p.d)),
        work: (p) => `${counted(renamed(p), PIECE)} of size 1/${lcm(p.b, p.d)}, written over ${p.b} × ${p.d}`,
      },
      {
        misconception: 'fraction-pieces-as-wholes',
        answer: (p) => numberAnswer(p.whole + renamed(p)),
        work: (p) => `counting ${counted(renamed(p), PIECE)} without the size`,
      },
    ],
  },
  figure: (p) =>
    fractionBars(
      [
        { parts: p.b, shaded: p.a, label: fractionText(p.a, p.b) },
        { parts: p.d, shaded: p.c, label: fractionText(p.c, p.d) },
      ],
      `Two bars of the same length: one cut into ${p.b} equal parts with ${p.a} shaded, one cut into ${p.d} equal parts with ${p.c} shaded.`,
    ),
  hints: (p) => [
    'The pieces have different sizes. Which size could both be cut into?',
    `Use pieces of size 1/${lcm(p.b, p.d)}.`,
    `${fractionText(p.a, p.b)} = ${fractionText((p.a * lcm(p.b, p.d)) / p.b, lcm(p.b, p.d))} and ${fractionText(p.c, p.d)} = ${fractionText((p.c * lcm(p.b, p.d)) / p.d, lcm(p.b, p.d))}. Now the pieces are alike.`,
  ],
  explanation: (p) => {
    const common = lcm(p.b, p.d);
    const [x, y] = [(p.a * common) / p.b, (p.c * common) / p.d];
    const parts = `${fractionText(x, common)} ${p.minus ? '−' : '+'} ${fractionText(y, common)} = ${fractionText(renamed(p), common)}`;
    const wholes =
      p.whole > 0
        ? ` With the ${p.whole} from the start, that is ${mixedText(value(p))}.`
        : reducedNote(renamed(p), common);
    return `Rename both with ${common} as the bottom number: ${parts}.${wholes}`;
  },
});

function gcd(a: number, b: number): number {
  return b === 0 ? a : gcd(b, a % b);
}
const lcm = (a: number, b: number) => (a * b) / gcd(a, b);
const left = (p: P) => fraction(p.a, p.b).add(p.whole);
const right = (p: P) => fraction(p.c, p.d);
const value = (p: P) => (p.minus ? left(p).sub(right(p)) : left(p).add(right(p)));
/** Pieces of the common size in the fraction part of the answer. */
const renamed = (p: P) => {
  const common = lcm(p.b, p.d);
  return (p.a * common) / p.b + (p.minus ? -1 : 1) * ((p.c * common) / p.d);
};
function raw(whole: number, top: number, bottom: number) {
  const text = whole === 0 ? fractionText(top, bottom) : `${whole} ${fractionText(top, bottom)}`;
  return numberAnswer(fraction(whole * bottom + top, bottom), text);
}
const first = (p: P) => (p.whole === 0 ? fractionText(p.a, p.b) : `${p.whole} ${fractionText(p.a, p.b)}`);
const second = (p: P) => fractionText(p.c, p.d);
function reducedNote(top: number, bottom: number): string {
  const simple = mixedText(fraction(top, bottom));
  return simple === fractionText(top, bottom)
    ? ''
    : ` That is ${simple === reducedText(fraction(top, bottom)) ? 'the same as' : 'as much as'} ${simple}.`;
}
const QUART = noun('quart');
const MILE = noun('mile');
const CUP = noun('cup');
const YARD = noun('yard');
const PIECE = noun('piece');
