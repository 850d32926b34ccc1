/** Put decimals in order. Harder: mixed lengths, zeros inside, thousandths. */
import { decimalText, fraction, listText, numberAnswer } from '../../../items/index.ts';
import { defineTemplate } from '../../template-kit/index.ts';

/** Entries `digits/places`, separated by spaces: `7/2` is 0.07. */
type P = { readonly numbers: string };

export const orderDecimals = defineTemplate<P>({
  id: 'order-decimals',
  name: 'Ordering decimals',
  skill: 'Order decimals of different lengths.',
  grades: { from: 4, to: 6 },
  levels: {
    1: 'three numbers with two places',
    2: 'three numbers with one and two places',
    3: 'three numbers with one and two places, one with a zero behind the point',
    4: 'four numbers with one and two places',
    5: 'four numbers with one, two and three places',
  },
  parameters(random, difficulty) {
    const places = { 1: [2, 2, 2], 2: [1, 2, 2], 3: [1, 2, 2], 4: [1, 1, 2, 2], 5: [1, 2, 3, 3] }[difficulty];
    const drawn = places.map((count, index) => {
      const low = difficulty >= 3 && index === places.length - 1 ? 1 : 10 ** (count - 1);
      const high = difficulty >= 3 && index === places.length - 1 ? 10 ** (count - 1) - 1 : 10 ** count - 1;
      return { digits: random.int(low, high), count };
    });
    if (drawn.some(({ digits }) => digits % 10 === 0)) return null;
    const sizes = drawn.map(({ digits, count }) => digits * 10 ** (3 - count));
    if (new Set(sizes).size < sizes.length) return null;
    // The wrong idea must give another order: longer is not always larger here.
    const byDigits = [...drawn]
      .sort((x, y) => x.digits - y.digits)
      .map(({ digits, count }) => digits * 10 ** (3 - count));
    if (difficulty > 1 && byDigits.every((size, index) => index === 0 || (byDigits[index - 1] ?? 0) < size))
      return null;
    return { numbers: drawn.map(({ digits, count }) => `${digits}/${count}`).join(' ') };
  },
  complexity: (p) => {
    const all = read(p);
    const lengths = new Set(all.map(({ places }) => places)).size;
    const zero = all.some(({ digits, places }) => digits < 10 ** (places - 1));
    return all.length * 3 + lengths * 2 + (zero ? 1 : 0) + Math.max(...all.map(({ places }) => places));
  },
  stems: [
    { id: 'bare', bloom: 'analyze', text: (p) => `Put ${list(p)} in order from least to greatest.` },
    {
      id: 'rain',
      bloom: 'analyze',
      text: (p, cast) =>
        `${cast.name} measured rain on several days, in inches: ${list(p)}. Put the amounts in order from least to greatest.`,
    },
    {
      id: 'race',
      bloom: 'analyze',
      text: (p) => `Put these distances in kilometers in order from least to greatest: ${list(p)}.`,
    },
  ],
  task: {
    kind: 'ordering',
    direction: 'least to greatest',
    entries: (p) =>
      read(p)
        .sort((x, y) => x.digits * 10 ** (3 - x.places) - y.digits * 10 ** (3 - y.places))
        .map((entry) => numberAnswer(fraction(entry.digits, 10 ** entry.places), write(entry))),
    slip: {
      misconception: 'decimal-longer-is-larger',
      given: () => 'An order that does not hold',
      work: () => 'reading the digits behind the point as whole numbers',
    },
  },
  hints: () => [
    'Write all numbers with equally many places; zeros at the end change nothing.',
    'Compare the tenths first.',
    'Where the tenths are the same, compare the hundredths.',
  ],
  explanation: (p) => {
    const places = Math.max(...read(p).map((entry) => entry.places));
    const sorted = read(p).sort((x, y) => x.digits * 10 ** (3 - x.places) - y.digits * 10 ** (3 - y.places));
    const padded = sorted.map((entry) => decimalText(fraction(entry.digits, 10 ** entry.places), places)).join(' < ');
    return `With equally many places: ${padded}. So the order is ${listText(sorted.map(write))}.`;
  },
});

function read(p: P) {
  return p.numbers.split(' ').map((entry) => {
    const [digits = 0, places = 1] = entry.split('/').map(Number);
    return { digits, places };
  });
}

const write = ({ digits, places }: { digits: number; places: number }) =>
  decimalText(fraction(digits, 10 ** places), places);
const list = (p: P) => listText(read(p).map(write));
