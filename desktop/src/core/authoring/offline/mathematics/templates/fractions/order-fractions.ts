/** Put fractions in order. Harder: from one denominator over unit fractions to mixed ones that lie near each other. */
import { fraction, fractionText, listText, numberAnswer } from '../../../items/index.ts';
import { fractionBars } from '../../figures/index.ts';
import { type Difficulty, defineTemplate } from '../../template-kit/index.ts';

type P = { readonly fractions: string };

const DENOMINATORS: Readonly<Record<Difficulty, readonly number[]>> = {
  1: [6, 8, 10],
  2: [2, 3, 4, 5, 6, 8, 10],
  3: [2, 4, 8],
  4: [2, 3, 4, 6, 12],
  5: [3, 4, 5, 6, 8, 10, 12],
};

export const orderFractions = defineTemplate<P>({
  id: 'order-fractions',
  name: 'Ordering fractions',
  skill: 'Order fractions from least to greatest.',
  grades: { from: 3, to: 5 },
  levels: {
    1: 'three fractions with one denominator',
    2: 'three unit fractions',
    3: 'three fractions, halves, fourths and eighths',
    4: 'four fractions with related denominators',
    5: 'four fractions with unrelated denominators',
  },
  parameters(random, difficulty) {
    const pool = DENOMINATORS[difficulty];
    const count = difficulty >= 4 ? 4 : 3;
    const bottoms = difficulty === 1 ? Array.from({ length: count }, () => pool[0] ?? 8) : random.sample(pool, count);
    const shared = random.pick(pool);
    const chosen = bottoms.map((bottom) => {
      const d = difficulty === 1 ? shared : bottom;
      return { n: difficulty === 2 ? 1 : random.int(1, d - 1), d };
    });
    const values = new Set(chosen.map(({ n, d }) => fraction(n, d).toFraction()));
    if (values.size < count) return null;
    const byBottom = [...chosen].sort((x, y) => x.d - y.d || x.n - y.n).map(({ n, d }) => fraction(n, d));
    // An order that the bottom numbers alone would give tells nothing about understanding.
    if (difficulty >= 3 && rises(byBottom)) return null;
    return { fractions: chosen.map(({ n, d }) => `${n}/${d}`).join(' ') };
  },
  complexity: (p) => {
    const all = read(p);
    const bottoms = new Set(all.map(({ d }) => d));
    const tops = new Set(all.map(({ n }) => n));
    if (bottoms.size === 1) return 1;
    if (tops.size === 1) return 2;
    const largest = Math.max(...bottoms);
    const related = [...bottoms].every((d) => largest % d === 0);
    return all.length + (related ? 0 : 2);
  },
  stems: [
    { id: 'bare', bloom: 'analyze', text: (p) => `Put ${shownList(p)} in order from least to greatest.` },
    {
      id: 'race',
      bloom: 'analyze',
      text: (p, cast) =>
        `${cast.name} times how much of a race each runner has finished: ${shownList(p)}. Put the parts in order from least to greatest.`,
    },
    {
      id: 'jars',
      bloom: 'analyze',
      text: (p) =>
        `Jars of one size are filled to ${shownList(p)}. Put them in order from the least filled to the fullest, least to greatest.`,
    },
  ],
  task: {
    kind: 'ordering',
    direction: 'least to greatest',
    entries: (p) =>
      read(p)
        .map(({ n, d }) => numberAnswer(fraction(n, d), fractionText(n, d)))
        .sort((x, y) => fraction(...pair(x.text)).compare(fraction(...pair(y.text)))),
    slip: {
      misconception: 'fraction-bigger-numerator',
      given: () => 'An order that does not hold',
      work: () => 'looking at one of the two numbers at a time',
    },
  },
  figure: (p) =>
    fractionBars(
      read(p).map(({ n, d }) => ({ parts: d, shaded: 0, label: fractionText(n, d) })),
      'Empty bars of the same length, one for each fraction, cut into equal parts and ready to shade.',
    ),
  hints: () => [
    'Which is clearly small, less than one half? Which is clearly large?',
    'With equal tops, bigger bottoms mean smaller pieces. With equal bottoms, count the pieces.',
    'For those that are left, cut them into pieces of one size and compare the tops.',
  ],
  explanation: (p) => {
    const all = read(p);
    const common = all.reduce((least, { d }) => (least * d) / gcd(least, d), 1);
    const sorted = [...all].sort((x, y) => x.n * y.d - y.n * x.d);
    const steps = sorted.map(({ n, d }) => `${fractionText(n, d)} = ${fractionText((n * common) / d, common)}`);
    const order = sorted.map(({ n, d }) => fractionText(n, d)).join(' < ');
    return new Set(all.map(({ d }) => d)).size === 1
      ? `All have pieces of one size, so count them: ${order}.`
      : `With pieces of one size: ${listText(steps)}. So ${order}.`;
  },
});

function read(p: P): readonly { readonly n: number; readonly d: number }[] {
  return p.fractions.split(' ').map((text) => {
    const [n, d] = pair(text);
    return { n, d };
  });
}

function pair(text: string): [number, number] {
  const [n = 0, d = 1] = text.split('/').map(Number);
  return [n, d];
}

const shownList = (p: P) => listText(read(p).map(({ n, d }) => fractionText(n, d)));
const rises = (values: readonly ReturnType<typeof fraction>[]) =>
  values.every((value, index) => index === 0 || (values[index - 1]?.lt(value) ?? true));

function gcd(a: number, b: number): number {
  return b === 0 ? a : gcd(b, a % b);
}
