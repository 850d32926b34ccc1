/** Select all fractions that are equal to a given one. Harder: larger factors, fractions that are not in lowest terms. */
import { fraction, fractionText, listText, numberAnswer } from '../../../items/index.ts';
import { fractionBars } from '../../figures/index.ts';
import { type Difficulty, defineTemplate } from '../../template-kit/index.ts';

type P = {
  readonly a: number;
  readonly b: number;
  readonly given: number;
  readonly factors: string;
  readonly shift: number;
};

const LEVELS: Readonly<
  Record<Difficulty, readonly [bottoms: readonly number[], given: number, factors: readonly number[]]>
> = {
  1: [[2, 3, 4], 1, [2, 3]],
  2: [[3, 4, 5], 1, [2, 3, 4]],
  3: [[4, 5, 6], 1, [3, 4, 5]],
  4: [[3, 4, 5, 6], 2, [3, 5]],
  5: [[5, 7, 8], 3, [2, 4, 5]],
};

export const selectEquivalents = defineTemplate<P>({
  id: 'select-equivalents',
  name: 'All fractions of the same size',
  skill: 'Recognize equivalent fractions, also when neither is in lowest terms.',
  grades: { from: 3, to: 5 },
  levels: {
    1: 'halves, thirds and fourths, factors 2 and 3',
    2: 'thirds to fifths, factors to 4',
    3: 'fourths to sixths, factors to 5',
    4: 'the given fraction is not in lowest terms',
    5: 'fifths to eighths, tripled',
  },
  parameters(random, difficulty) {
    const [bottoms, given, factors] = LEVELS[difficulty];
    const b = random.pick(bottoms);
    const a = random.int(1, b - 1);
    if (gcd(a, b) > 1) return null;
    const chosen = random.sample(factors, 2);
    return { a, b, given, factors: chosen.join(' '), shift: random.int(1, 3) };
  },
  complexity: (p) => p.b * p.given * 2 + Math.max(...factorsOf(p)) * p.given,
  stems: [
    { id: 'plain', bloom: 'apply', text: (p) => `Select all fractions that are equal to ${shown(p)}.` },
    {
      id: 'share',
      bloom: 'apply',
      text: (p, cast) =>
        `${cast.name} ate ${shown(p)} of a loaf of bread. Which fractions name the same amount? Select all.`,
    },
    {
      id: 'line',
      bloom: 'analyze',
      text: (p) => `Which of these fractions stand at the same point of the number line as ${shown(p)}? Select all.`,
    },
  ],
  task: {
    kind: 'select',
    misconceptions: ['fraction-additive-equivalence', 'fraction-scale-one-part', 'fraction-inverted'],
    right: (p) =>
      factorsOf(p).map((factor) => numberAnswer(fraction(p.a, p.b), fractionText(p.a * factor, p.b * factor))),
    wrong: (p) => {
      const [top, bottom] = [p.a * p.given, p.b * p.given];
      return [
        {
          misconception: 'fraction-additive-equivalence',
          answer: numberAnswer(
            fraction(top + p.shift, bottom + p.shift),
            fractionText(top + p.shift, bottom + p.shift),
          ),
          work: `adding ${p.shift} to the top and ${p.shift} to the bottom of ${shown(p)}`,
        },
        {
          misconception: 'fraction-scale-one-part',
          answer: numberAnswer(fraction(top, bottom * 2), fractionText(top, bottom * 2)),
          work: `doubling the ${bottom} and keeping the ${top}`,
        },
        {
          misconception: 'fraction-inverted',
          answer: numberAnswer(fraction(bottom, top), fractionText(bottom, top)),
          work: `turning ${shown(p)} over`,
        },
      ];
    },
  },
  figure: (p) =>
    fractionBars(
      [{ parts: p.b * p.given, shaded: p.a * p.given }],
      `A bar cut into ${p.b * p.given} equal parts with ${p.a * p.given} shaded.`,
    ),
  hints: (p) => [
    'Equal fractions come from cutting every piece again, or from joining pieces.',
    p.given > 1
      ? `Make ${shown(p)} as simple as you can first.`
      : `Multiply top and bottom of ${shown(p)} by one number.`,
    'Check each one: was top and bottom multiplied by the same number?',
  ],
  explanation: (p) =>
    `${shown(p)} is ${p.given > 1 ? `the same as ${fractionText(p.a, p.b)}, and so are` : 'the same as'} ${listText(factorsOf(p).map((factor) => fractionText(p.a * factor, p.b * factor)))}: top and bottom are multiplied by one number.`,
});

function gcd(a: number, b: number): number {
  return b === 0 ? a : gcd(b, a % b);
}
const factorsOf = (p: P) => p.factors.split(' ').map(Number);
const shown = (p: P) => fractionText(p.a * p.given, p.b * p.given);
