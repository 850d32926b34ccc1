/** Add fractions with one denominator. Harder: larger denominators, sums over one whole, mixed numbers. */
import {
  fraction,
  fractionText,
  measured,
  type Noun,
  noun,
  numberAnswer,
  partsText,
  unreducedText,
} from '../../../items/index.ts';
import { fractionBars } from '../../figures/index.ts';
import { CUTTABLES, defineTemplate } from '../../template-kit/index.ts';

type P = {
  /** Whole numbers in front; 0 for proper fractions. */
  readonly wholeA: number;
  readonly wholeB: number;
  readonly a: number;
  readonly b: number;
  readonly d: number;
};

const DENOMINATORS = { 1: [3, 4, 5], 2: [5, 6, 8], 3: [5, 6, 8, 10], 4: [4, 5, 6, 8], 5: [6, 8, 10, 12] } as const;

export const addLikeFractions = defineTemplate<P>({
  id: 'add-like-fractions',
  name: 'Adding fractions with one denominator',
  skill: 'Add fractions and mixed numbers with like denominators.',
  grades: { from: 3, to: 5 },
  levels: {
    1: 'thirds, fourths or fifths, the sum is less than one whole',
    2: 'denominators up to 8, the sum is less than one whole',
    3: 'the sum is more than one whole',
    4: 'a mixed number and a fraction',
    5: 'two mixed numbers whose parts make more than one whole',
  },
  parameters(random, difficulty) {
    const d = random.pick<number>(DENOMINATORS[difficulty]);
    const a = random.int(1, d - 1);
    const b = random.int(1, d - 1);
    const over = a + b > d;
    if (a + b === d || a === b) return null;
    if (difficulty <= 2 && over) return null;
    if ((difficulty === 3 || difficulty === 5) && !over) return null;
    if (difficulty === 4 && over) return null;
    return { wholeA: difficulty >= 4 ? random.int(1, 4) : 0, wholeB: difficulty === 5 ? random.int(1, 4) : 0, a, b, d };
  },
  complexity: (p) => p.d / 4 + (p.a + p.b > p.d ? 8 : 0) + (p.wholeA > 0 ? 14 : 0) + (p.wholeB > 0 ? 14 : 0),
  stems: [
    { id: 'bare', bloom: 'apply', text: (p) => `What is ${first(p)} + ${second(p)}?` },
    {
      id: 'walk',
      bloom: 'apply',
      difficulty: [2, 5],
      text: (p, cast) =>
        `${cast.name} walks ${long(first(p), p.wholeA, MILE)} to the library and then ${long(second(p), p.wholeB, MILE)} to the park. How many miles is that in all?`,
    },
    {
      id: 'share',
      bloom: 'apply',
      difficulty: [1, 2],
      text: (p, cast) =>
        `${cast.name} and ${cast.other} share ${cast.pick(CUTTABLES)}. ${cast.name} takes ${first(p)} of it, and ${cast.other} takes ${second(p)} of it. What fraction have they taken together?`,
    },
    {
      id: 'water',
      bloom: 'apply',
      difficulty: [3, 5],
      text: (p, cast) =>
        `A tank holds ${long(first(p), p.wholeA, GALLON)} of water. ${cast.name} pours in ${long(second(p), p.wholeB, GALLON)} more. How many gallons are in the tank now?`,
    },
  ],
  task: {
    kind: 'answer',
    form: 'fraction',
    formats: ['choice', 'numeric', 'true-false', 'error-analysis'],
    claim: (p, shown) => `${first(p)} + ${second(p)} = ${shown}`,
    solve: (p) => mixed(sumTop(p), p.d),
    wrong: [
      {
        misconception: 'fraction-add-across',
        answer: (p) => across(p.wholeA + p.wholeB, p.a + p.b, 2 * p.d),
        work: (p) => `${p.a} + ${p.b} on top and ${p.d} + ${p.d} below`,
      },
      {
        misconception: 'fraction-operation-swapped',
        answer: (p) => {
          const difference = Math.abs(p.wholeA * p.d + p.a - p.wholeB * p.d - p.b);
          return difference === 0 ? null : mixed(difference, p.d);
        },
        work: (p) => `taking one from the other, as in ${Math.max(p.a, p.b)} − ${Math.min(p.a, p.b)} on top`,
      },
      {
        misconception: 'fraction-pieces-as-wholes',
        answer: (p) => numberAnswer(p.wholeA + p.wholeB + p.a + p.b),
        work: (p) => `counting ${p.a} + ${p.b} pieces as if each were a whole`,
      },
      {
        misconception: 'fraction-multiply-like-denominators',
        answer: (p) => across(p.wholeA + p.wholeB, p.a + p.b, p.d * p.d),
        work: (p) => `${p.a} + ${p.b} on top and ${p.d} × ${p.d} below`,
      },
      {
        misconception: 'fraction-drop-new-whole',
        answer: (p) => (p.a + p.b > p.d ? mixed(sumTop(p) - p.d, p.d) : null),
        work: (p) => `trading ${p.d} pieces for a whole and then leaving that whole out`,
      },
      {
        misconception: 'fraction-mixed-add-parts',
        answer: (p) => (p.wholeA > 0 ? mixed(p.wholeA + p.wholeB + p.a + p.b, p.d) : null),
        work: (p) => `counting ${p.wholeA + p.wholeB === 1 ? 'the whole' : 'each whole'} as a single piece`,
      },
    ],
  },
  figure: (p) =>
    fractionBars(
      [
        { parts: p.d, shaded: p.a, label: fractionText(p.a, p.d) },
        { parts: p.d, shaded: p.b, label: fractionText(p.b, p.d) },
      ],
      `Two bars of the same length, each cut into ${p.d} equal parts. The first has ${p.a} shaded, the second ${p.b}.`,
    ),
  hints: (p) => [
    'Say the numbers aloud with the name of the pieces.',
    `All pieces are ${partsText(2, p.d).split(' ')[1] ?? 'alike'}. How many of them are there together?`,
    `Add ${p.a} and ${p.b} and keep ${p.d} as the bottom number.${p.wholeA > 0 ? ' Then add the wholes.' : ''}${p.a + p.b > p.d ? ` Trade ${p.d} pieces for one whole.` : ''}`,
  ],
  explanation: (p) => {
    const parts = `${partsText(p.a, p.d)} and ${partsText(p.b, p.d)} make ${partsText(p.a + p.b, p.d)}: ${fractionText(p.a, p.d)} + ${fractionText(p.b, p.d)} = ${fractionText(p.a + p.b, p.d)}.`;
    const wholes = p.wholeA > 0 ? ` The wholes make ${p.wholeA + p.wholeB}.` : '';
    return `${parts}${wholes} In all that is ${unreducedText(sumTop(p), p.d)}.`;
  },
});

const sumTop = (p: P) => (p.wholeA + p.wholeB) * p.d + p.a + p.b;
const mixed = (top: number, bottom: number) => numberAnswer(fraction(top, bottom), unreducedText(top, bottom));
const across = (whole: number, top: number, bottom: number) => {
  const text = whole === 0 ? fractionText(top, bottom) : `${whole} ${fractionText(top, bottom)}`;
  return numberAnswer(fraction(whole * bottom + top, bottom), text);
};
const part = (whole: number, top: number, bottom: number) =>
  whole === 0 ? fractionText(top, bottom) : `${whole} ${fractionText(top, bottom)}`;
const first = (p: P) => part(p.wholeA, p.a, p.d);
const second = (p: P) => part(p.wholeB, p.b, p.d);
const long = (text: string, whole: number, unit: Noun) => measured(text, whole + 1, unit);
const MILE = noun('mile');
const GALLON = noun('gallon');
