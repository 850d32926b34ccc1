/** Match fractions with decimals or percents. Harder: from tenths to eighths and percents over 100. */
import { decimalText, fraction, fractionText, listText, numberAnswer } from '../../../items/index.ts';
import { type Difficulty, defineTemplate } from '../../template-kit/index.ts';

/** Fractions `top/bottom` separated by spaces; the right side shows decimals or percents. */
type P = { readonly fractions: string; readonly percent: boolean };

const BOTTOMS: Readonly<Record<Difficulty, readonly number[]>> = {
  1: [10, 2],
  2: [2, 4, 5],
  3: [4, 5, 10],
  4: [4, 5, 20, 25],
  5: [8, 20, 25, 40],
};

export const fractionDecimalPercent = defineTemplate<P>({
  id: 'fraction-decimal-percent',
  name: 'Fractions, decimals and percents',
  skill: 'Write fractions as decimals and percents.',
  grades: { from: 4, to: 7 },
  levels: {
    1: 'tenths and halves as decimals',
    2: 'halves, fourths and fifths as decimals',
    3: 'fourths, fifths and tenths, four pairs, as percents from grade 6 on',
    4: 'twentieths and twenty-fifths among them',
    5: 'eighths and fortieths among them',
  },
  parameters(random, difficulty, grade) {
    const count = difficulty >= 3 ? 4 : 3;
    const drawn = Array.from({ length: count }, () => {
      const d = random.pick(BOTTOMS[difficulty]);
      return { n: random.int(1, d - 1), d };
    });
    if (drawn.some(({ n, d }) => gcd(n, d) > 1 && d !== 10)) return null;
    if (new Set(drawn.map(({ n, d }) => fraction(n, d).toFraction())).size < count) return null;
    if (new Set(drawn.map(({ d }) => d)).size < 2 || !drawn.some(({ d }) => d === Math.max(...BOTTOMS[difficulty])))
      return null;
    return { fractions: drawn.map(({ n, d }) => `${n}/${d}`).join(' '), percent: grade >= 6 && difficulty <= 4 };
  },
  complexity: (p) =>
    read(p).reduce((sum, { d }) => sum + (d === 10 || d === 2 ? 1 : d === 4 || d === 5 ? 3 : d / 4), 0) +
    read(p).length * 2,
  stems: [
    {
      id: 'plain',
      bloom: 'understand',
      text: (p) => `Match each fraction with the ${p.percent ? 'percent' : 'decimal'} of the same value: ${list(p)}.`,
    },
    {
      id: 'tank',
      bloom: 'apply',
      text: (p, cast) =>
        `${cast.name} reads on several tanks how full they are: ${list(p)}. The screen shows ${p.percent ? 'percents' : 'decimals'}. Match each tank with its number.`,
    },
    {
      id: 'name',
      bloom: 'apply',
      text: (p) => `Which ${p.percent ? 'percent' : 'decimal'} is another name for each of ${list(p)}? Match them.`,
    },
  ],
  task: {
    kind: 'matching',
    pairs: (p) =>
      read(p).map(({ n, d }) => ({
        left: numberAnswer(fraction(n, d), fractionText(n, d)),
        right: shown(n, d, p.percent),
      })),
    extra: (p) =>
      read(p)
        .filter(({ n, d }) => n < 10 && d < 10)
        .slice(0, 1)
        .map(({ n, d }) =>
          p.percent
            ? numberAnswer(fraction(10 * n + d, 100), `${10 * n + d}%`)
            : numberAnswer(fraction(10 * n + d, 100), decimalText(fraction(10 * n + d, 100))),
        ),
    slip: {
      misconception: 'decimal-from-digits',
      given: (p) => `A match that does not hold, for one of ${list(p)},`,
      work: () => 'reading top and bottom as digits of the number',
    },
  },
  hints: (p) => [
    'Which of them are easy? Begin with halves, fourths or tenths.',
    'Write each fraction with 10, 100 or 1,000 as the bottom number.',
    p.percent ? 'Hundredths are percents: 25/100 is 25%.' : 'Hundredths stand two places behind the point.',
  ],
  explanation: (p) =>
    `${listText(read(p).map(({ n, d }) => `${fractionText(n, d)} = ${shown(n, d, p.percent).text}`))}.`,
});

function gcd(a: number, b: number): number {
  return b === 0 ? a : gcd(b, a % b);
}

function shown(n: number, d: number, percent: boolean) {
  const value = fraction(n, d);
  return numberAnswer(value, percent ? `${decimalText(value.mul(100))}%` : decimalText(value));
}

function read(p: P) {
  return p.fractions.split(' ').map((entry) => {
    const [n = 0, d = 1] = entry.split('/').map(Number);
    return { n, d };
  });
}

const list = (p: P) => listText(read(p).map(({ n, d }) => fractionText(n, d)));
