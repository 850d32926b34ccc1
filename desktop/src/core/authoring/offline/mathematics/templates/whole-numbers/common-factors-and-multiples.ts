/** Greatest common factor and least common multiple. Harder: larger numbers, pairs that tempt to stop early. */
import { numberAnswer } from '../../../items/index.ts';
import { defineTemplate } from '../../template-kit/index.ts';

type P = { readonly a: number; readonly b: number; readonly multiple: boolean };

export const commonFactorsAndMultiples = defineTemplate<P>({
  id: 'common-factors-and-multiples',
  name: 'Greatest common factor and least common multiple',
  skill: 'Find the greatest common factor and the least common multiple of two numbers.',
  grades: { from: 6, to: 6 },
  levels: {
    1: 'greatest common factor, numbers to 20',
    2: 'greatest common factor, numbers to 40',
    3: 'least common multiple, numbers to 12',
    4: 'least common multiple, numbers to 15',
    5: 'greatest common factor of numbers to 96 with many factors',
  },
  parameters(random, difficulty) {
    const multiple = difficulty === 3 || difficulty === 4;
    const top = { 1: 20, 2: 40, 3: 12, 4: 15, 5: 96 }[difficulty];
    const low = { 1: 8, 2: 18, 3: 4, 4: 6, 5: 48 }[difficulty];
    const [a, b] = [random.int(low, top), random.int(low, top)];
    const common = gcd(a, b);
    // There must be a smaller common factor to stop at, and neither number may be a multiple of the other.
    if (a === b || common === a || common === b || common < 2) return null;
    if (!multiple && smallestFactor(common) === common && difficulty > 1) return null;
    return { a, b, multiple };
  },
  complexity: (p) => (p.multiple ? 30 + p.a + p.b : Math.max(p.a, p.b) + (Math.max(p.a, p.b) > 45 ? 10 : 0) - 5),
  stems: [
    {
      id: 'plain',
      bloom: 'apply',
      text: (p) =>
        `What is the ${p.multiple ? 'least common multiple' : 'greatest common factor'} of ${p.a} and ${p.b}?`,
    },
    {
      id: 'kits',
      bloom: 'analyze',
      suits: (p) => !p.multiple,
      text: (p, cast) =>
        `${cast.name} has ${p.a} pens and ${p.b} notebooks and makes equal kits with nothing left over. What is the greatest number of kits?`,
    },
    {
      id: 'bells',
      bloom: 'analyze',
      suits: (p) => p.multiple,
      text: (p) =>
        `One light blinks every ${p.a} seconds and another every ${p.b} seconds. They blink together now. After how many seconds do they blink together again?`,
    },
  ],
  task: {
    kind: 'answer',
    form: 'integer',
    formats: ['choice', 'numeric', 'true-false', 'error-analysis'],
    claim: (p, shown) =>
      `The ${p.multiple ? 'least common multiple' : 'greatest common factor'} of ${p.a} and ${p.b} is ${shown}.`,
    solve: (p) => numberAnswer(p.multiple ? lcm(p.a, p.b) : gcd(p.a, p.b)),
    wrong: [
      {
        misconception: 'factor-multiple-swapped',
        answer: (p) => numberAnswer(p.multiple ? gcd(p.a, p.b) : lcm(p.a, p.b)),
        work: (p) =>
          p.multiple ? `a number that divides both ${p.a} and ${p.b}` : `a number that both ${p.a} and ${p.b} divide`,
      },
      {
        misconception: 'gcf-any-common-factor',
        answer: (p) =>
          p.multiple || smallestFactor(gcd(p.a, p.b)) === gcd(p.a, p.b)
            ? null
            : numberAnswer(smallestFactor(gcd(p.a, p.b))),
        work: (p) => `the first common factor that comes to mind, which divides ${p.a} and ${p.b}`,
      },
      {
        misconception: 'lcm-product-always',
        answer: (p) => (p.multiple ? numberAnswer(p.a * p.b) : null),
        work: (p) => `${p.a} × ${p.b}`,
      },
      {
        misconception: 'copies-given-number',
        answer: (p) => numberAnswer(Math.min(p.a, p.b)),
        work: (p) => `taking the smaller number, ${Math.min(p.a, p.b)}`,
      },
      {
        misconception: 'subtract-instead',
        answer: (p) => numberAnswer(Math.abs(p.a - p.b)),
        work: (p) => `${Math.max(p.a, p.b)} − ${Math.min(p.a, p.b)}`,
      },
      {
        misconception: 'add-instead',
        answer: (p) => (p.multiple ? numberAnswer(p.a + p.b) : null),
        work: (p) => `${p.a} + ${p.b}`,
      },
    ],
  },
  hints: (p) =>
    p.multiple
      ? [
          `Count by ${p.a} and by ${p.b}. Where do the two lists meet first?`,
          `Write the multiples of ${Math.max(p.a, p.b)} and stop at the first one that ${Math.min(p.a, p.b)} divides.`,
        ]
      : [
          `List the factors of ${p.a} and the factors of ${p.b}.`,
          'Circle those that stand in both lists. Which is the greatest?',
        ],
  explanation: (p) =>
    p.multiple
      ? `The first multiple of ${Math.max(p.a, p.b)} that ${Math.min(p.a, p.b)} divides is ${lcm(p.a, p.b)}: ${p.a} × ${lcm(p.a, p.b) / p.a} and ${p.b} × ${lcm(p.a, p.b) / p.b}.`
      : `${p.a} = ${gcd(p.a, p.b)} × ${p.a / gcd(p.a, p.b)} and ${p.b} = ${gcd(p.a, p.b)} × ${p.b / gcd(p.a, p.b)}. No greater number divides both.`,
});

function gcd(a: number, b: number): number {
  return b === 0 ? a : gcd(b, a % b);
}

const lcm = (a: number, b: number) => (a * b) / gcd(a, b);

/** The smallest factor above 1. */
function smallestFactor(value: number): number {
  for (let factor = 2; factor * factor <= value; factor += 1) if (value % factor === 0) return factor;
  return value;
}
