/** Compare two fractions. Harder: from like denominators over like numerators to unlike ones near each other. */
import { fraction, fractionText, textAnswer } from '../../../items/index.ts';
import { fractionBars } from '../../figures/index.ts';
import { defineTemplate } from '../../template-kit/index.ts';

type P = { readonly a: number; readonly b: number; readonly c: number; readonly d: number };

export const compareFractions = defineTemplate<P>({
  id: 'compare-fractions',
  name: 'Comparing two fractions',
  skill: 'Compare fractions by reasoning about the number and the size of the pieces.',
  grades: { from: 3, to: 5 },
  levels: {
    1: 'one denominator',
    2: 'one numerator',
    3: 'different in both parts, on different sides of one half',
    4: 'different in both parts, one denominator a multiple of the other, equal ones among them',
    5: 'different in both parts, near each other, no denominator a multiple of the other',
  },
  parameters(random, difficulty) {
    const [b, d] = [random.int(3, difficulty < 3 ? 8 : 12), random.int(3, difficulty < 3 ? 8 : 12)];
    const [a, c] = [random.int(1, b - 1), random.int(1, d - 1)];
    const gap = fraction(a, b).sub(fraction(c, d)).abs();
    switch (difficulty) {
      case 1: {
        const other = random.int(1, b - 1);
        return other === a ? null : { a, b, c: other, d: b };
      }
      case 2: {
        const top = random.int(1, Math.min(b, d) - 1);
        return b === d ? null : { a: top, b, c: top, d };
      }
      case 3: {
        const sides = (2 * a - b) * (2 * c - d);
        return sides < 0 && b !== d && a !== c ? { a, b, c, d } : null;
      }
      case 4: {
        const multiple = b !== d && (b % d === 0 || d % b === 0);
        return multiple && a !== c && gap.lte(fraction(1, 3)) && sameSide(a, b, c, d) ? { a, b, c, d } : null;
      }
      case 5: {
        const unrelated = b % d !== 0 && d % b !== 0;
        return unrelated && a !== c && gap.gt(0) && gap.lte(fraction(1, 6)) && sameSide(a, b, c, d)
          ? { a, b, c, d }
          : null;
      }
    }
  },
  complexity: (p) => {
    if (p.b === p.d) return 1;
    if (p.a === p.c) return 2;
    if (!sameSide(p.a, p.b, p.c, p.d)) return 3;
    return p.b % p.d === 0 || p.d % p.b === 0 ? 4 : 5;
  },
  stems: [
    { id: 'sign', bloom: 'apply', text: (p) => `Which sign belongs in the circle? ${first(p)} ○ ${second(p)}` },
    {
      id: 'trail',
      bloom: 'analyze',
      difficulty: [2, 5],
      text: (p, cast) =>
        `${cast.name} has walked ${first(p)} of a trail, and ${cast.other} has walked ${second(p)} of it. Which sign compares the first part with the second? ${first(p)} ○ ${second(p)}`,
    },
    {
      id: 'glass',
      bloom: 'apply',
      text: (p) =>
        `Two glasses of one size are filled, one to ${first(p)} and one to ${second(p)}. Which sign belongs in the circle? ${first(p)} ○ ${second(p)}`,
    },
  ],
  task: {
    kind: 'answer',
    form: 'integer',
    formats: ['choice', 'fill-in'],
    distractors: 2,
    fewAnswers: true,
    wordBank: true,
    claim: (p, shown) => `${first(p)} ${shown} ${second(p)}`,
    solve: (p) => textAnswer(sign(p.a * p.d, p.c * p.b)),
    wrong: [
      {
        misconception: 'fraction-bigger-denominator',
        answer: (p) => opposite(p, sign(p.b, p.d)),
        work: (p) => `comparing ${p.b} with ${p.d}`,
      },
      {
        misconception: 'fraction-bigger-numerator',
        answer: (p) => (p.b === p.d ? null : opposite(p, sign(p.a, p.c))),
        work: (p) => `comparing ${p.a} with ${p.c}`,
      },
      {
        misconception: 'fraction-smaller-is-bigger',
        answer: (p) => (p.a === p.c ? null : opposite(p, sign(p.d, p.b))),
        work: (p) => `comparing only the size of the pieces, ${p.b} to a whole and ${p.d} to a whole`,
      },
      {
        misconception: 'compare-symbol-swapped',
        answer: (p) => textAnswer(sign(p.c * p.b, p.a * p.d)),
        work: () => 'turning the sign the other way',
      },
      {
        misconception: 'fraction-gap-thinking',
        answer: (p) => (p.b - p.a === p.d - p.c ? textAnswer('=') : null),
        work: (p) => `seeing ${p.b - p.a} missing from each`,
      },
      {
        misconception: 'compare-looks-equal',
        answer: () => textAnswer('='),
        work: () => 'taking the two for equal without comparing them',
      },
    ],
  },
  figure: (p) =>
    fractionBars(
      [
        { parts: p.b, shaded: 0, label: first(p) },
        { parts: p.d, shaded: 0, label: second(p) },
      ],
      `Two empty bars of the same length to shade, one cut into ${p.b} equal parts and one into ${p.d}.`,
    ),
  hints: (p) => [
    'Think of two bars of the same length. Which would be shaded farther?',
    p.b === p.d
      ? 'The pieces have one size, so only their number counts.'
      : p.a === p.c
        ? 'The number of pieces is the same. Which pieces are bigger?'
        : 'Compare each fraction with one half, or cut both bars into pieces of one size.',
    p.b === p.d || p.a === p.c
      ? 'The open side of the sign faces the greater fraction.'
      : `With pieces of one size, compare ${p.a * p.d} with ${p.c * p.b} out of ${p.b * p.d}.`,
  ],
  explanation: (p) => {
    const shown = `${first(p)} ${sign(p.a * p.d, p.c * p.b)} ${second(p)}`;
    if (p.b === p.d) return `Both have pieces of one size, so the one with more pieces is greater: ${shown}.`;
    if (p.a === p.c)
      return `Both have ${p.a} ${p.a === 1 ? 'piece' : 'pieces'}. Pieces are bigger when the whole is cut into fewer, so ${shown}.`;
    return `Cut both into ${p.b * p.d} pieces: ${first(p)} = ${fractionText(p.a * p.d, p.b * p.d)} and ${second(p)} = ${fractionText(p.c * p.b, p.b * p.d)}. So ${shown}.`;
  },
});

const first = (p: P) => fractionText(p.a, p.b);
const second = (p: P) => fractionText(p.c, p.d);

function sign(left: number, right: number): string {
  if (left === right) return '=';
  return left < right ? '<' : '>';
}

/** The sign that a misconception gives, but only where it is wrong. */
function opposite(p: P, given: string) {
  return given === '=' || given === sign(p.a * p.d, p.c * p.b) ? null : textAnswer(given);
}

function sameSide(a: number, b: number, c: number, d: number): boolean {
  return (2 * a - b) * (2 * c - d) > 0;
}
