/** Match mixed numbers with improper fractions. Harder: larger denominators, more wholes, four pairs, reduced forms. */
import { fraction, fractionText, listText, numberAnswer, type Random } from '../../../items/index.ts';
import { type Difficulty, defineTemplate } from '../../template-kit/index.ts';

/** Entries `whole top bottom`, separated by commas. */
type P = { readonly numbers: string };

const LEVELS: Readonly<Record<Difficulty, readonly [pairs: number, wholes: number, bottoms: readonly number[]]>> = {
  1: [3, 1, [2, 3, 4]],
  2: [3, 2, [3, 4, 5]],
  3: [3, 4, [4, 5, 6]],
  4: [4, 5, [3, 6, 8]],
  5: [4, 9, [7, 8, 9, 12]],
};

export const mixedAndImproper = defineTemplate<P>({
  id: 'mixed-and-improper',
  name: 'Mixed numbers and fractions greater than one',
  skill: 'Rename mixed numbers as fractions greater than one, and back.',
  grades: { from: 4, to: 5 },
  levels: {
    1: 'one whole, denominators to 4',
    2: 'up to 2 wholes, denominators to 5',
    3: 'up to 4 wholes, denominators to 6',
    4: 'four pairs, up to 5 wholes',
    5: 'four pairs, up to 9 wholes, denominators to 12',
  },
  parameters(random, difficulty) {
    const [pairs, wholes, bottoms] = LEVELS[difficulty];
    const drawn = Array.from({ length: pairs }, () => draw(random, wholes, bottoms));
    const values = new Set(drawn.map(({ whole, top, bottom }) => fraction(whole * bottom + top, bottom).toFraction()));
    return values.size === pairs
      ? { numbers: drawn.map(({ whole, top, bottom }) => `${whole} ${top} ${bottom}`).join(',') }
      : null;
  },
  complexity: (p) => read(p).reduce((sum, { whole, bottom }) => sum + whole + bottom, 0),
  stems: [
    {
      id: 'plain',
      bloom: 'apply',
      text: (p) => `Match each mixed number with the fraction of the same size: ${list(p)}.`,
    },
    {
      id: 'cups',
      bloom: 'apply',
      text: (p, cast) =>
        `${cast.name} measured ${list(p)} cups of water with a small scoop. Match each amount with the fraction that counts the scoops.`,
    },
    {
      id: 'rename',
      bloom: 'understand',
      text: (p) => `Which fraction is another name for each of ${list(p)}? Match them.`,
    },
  ],
  task: {
    kind: 'matching',
    pairs: (p) =>
      read(p).map(({ whole, top, bottom }) => {
        const value = fraction(whole * bottom + top, bottom);
        return {
          left: numberAnswer(value, `${whole} ${fractionText(top, bottom)}`),
          right: numberAnswer(value, fractionText(whole * bottom + top, bottom)),
        };
      }),
    extra: (p) =>
      read(p)
        .slice(0, 2)
        .map(({ whole, top, bottom }) =>
          numberAnswer(fraction(whole + top, bottom), fractionText(whole + top, bottom)),
        ),
    slip: {
      misconception: 'fraction-mixed-add-parts',
      given: (p) =>
        listText(
          read(p)
            .slice(0, 1)
            .map(({ whole, top, bottom }) => fractionText(whole + top, bottom)),
        ),
      work: (p) =>
        read(p)
          .slice(0, 1)
          .map(({ whole, top }) => `${whole} + ${top} on top, though a whole is more than one piece`)
          .join(''),
    },
  },
  hints: (p) => [
    'Cut every whole into pieces of the same size as the others.',
    `In ${read(p)
      .slice(0, 1)
      .map(({ whole, top, bottom }) => `${whole} ${fractionText(top, bottom)}`)
      .join('')}, how many pieces does one whole make?`,
    'Multiply the wholes by the bottom number and add the top number.',
  ],
  explanation: (p) =>
    `${listText(read(p).map(({ whole, top, bottom }) => `${whole} ${fractionText(top, bottom)} = ${fractionText(whole * bottom + top, bottom)} (${whole} × ${bottom} + ${top} on top)`))}.`,
});

function draw(random: Random, wholes: number, bottoms: readonly number[]) {
  const bottom = random.pick(bottoms);
  return { whole: random.int(Math.max(1, wholes - 3), wholes), top: random.int(1, bottom - 1), bottom };
}

function read(p: P) {
  return p.numbers.split(',').map((entry) => {
    const [whole = 0, top = 0, bottom = 1] = entry.split(' ').map(Number);
    return { whole, top, bottom };
  });
}

const list = (p: P) => listText(read(p).map(({ whole, top, bottom }) => `${whole} ${fractionText(top, bottom)}`));
