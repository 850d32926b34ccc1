/** Subtract with trading. Harder: longer numbers, two trades, zeros to trade across. */
import { numberAnswer, wholeText } from '../../../items/index.ts';
import { defineTemplate } from '../../template-kit/index.ts';

type P = { readonly a: number; readonly b: number };

export const subtractWholeNumbers = defineTemplate<P>({
  id: 'subtract-whole-numbers',
  name: 'Subtracting with trading',
  skill: 'Subtract whole numbers, trading where a digit is too small.',
  grades: { from: 2, to: 4 },
  levels: {
    1: 'numbers as long as the grade is high, one trade',
    2: 'one digit longer, one trade',
    3: 'two trades',
    4: 'a zero to trade across',
    5: 'two zeros to trade across',
  },
  parameters(random, difficulty, grade) {
    const digits =
      difficulty === 1 ? grade : Math.max(3, grade + (grade === 2 ? 1 : difficulty >= 4 ? 1 : difficulty - 1));
    const [low, high] = [10 ** (digits - 1), 10 ** digits - 1];
    const drawn = random.int(low, high);
    const a = difficulty === 5 ? withZeros(drawn, 2) : difficulty === 4 ? withZeros(drawn, 1) : drawn;
    const b = random.int(Math.floor(low / 5), a - Math.floor(low / 5));
    if (b < 10 || a - b < 5 || a === 2 * b) return null;
    const trades = tradesOf(a, b);
    const zeros = zerosIn(a);
    switch (difficulty) {
      case 1:
      case 2:
        return trades === 1 && zeros === 0 ? { a, b } : null;
      case 3:
        return trades === 2 && zeros === 0 ? { a, b } : null;
      case 4:
        return trades >= 2 && zeros === 1 && digit(a, 0) < digit(b, 0) ? { a, b } : null;
      case 5:
        return trades >= 2 && zeros === 2 && digit(a, 0) < digit(b, 0) ? { a, b } : null;
    }
  },
  complexity: (p) => String(p.a).length + 2 * tradesOf(p.a, p.b) + 4 * zerosIn(p.a),
  stems: [
    { id: 'bare', bloom: 'apply', text: (p) => `What is ${wholeText(p.a)} − ${wholeText(p.b)}?` },
    {
      id: 'beads',
      bloom: 'apply',
      text: (p, cast) =>
        `${cast.name} has ${wholeText(p.a)} beads and uses ${wholeText(p.b)} of them. How many beads are left?`,
    },
    {
      id: 'seats',
      bloom: 'apply',
      text: (p) => `A hall has ${wholeText(p.a)} seats, and ${wholeText(p.b)} are taken. How many seats are free?`,
    },
    {
      id: 'more',
      bloom: 'analyze',
      difficulty: [3, 5],
      text: (p, cast) =>
        `${cast.name} has ${wholeText(p.a)} points. That is ${wholeText(p.b)} more than ${cast.other} has. How many points does ${cast.other} have?`,
    },
  ],
  task: {
    kind: 'answer',
    form: 'integer',
    formats: ['choice', 'numeric', 'true-false', 'error-analysis'],
    claim: (p, shown) => `${wholeText(p.a)} − ${wholeText(p.b)} = ${shown}`,
    solve: (p) => numberAnswer(p.a - p.b),
    wrong: [
      {
        misconception: 'subtract-smaller-from-larger',
        answer: (p) => {
          const places = String(p.a).length;
          let value = 0;
          for (let place = places - 1; place >= 0; place -= 1)
            value = value * 10 + Math.abs(digit(p.a, place) - digit(p.b, place));
          return numberAnswer(value);
        },
        work: (p) => `turning digits around, as in ${digit(p.b, firstTrade(p))} − ${digit(p.a, firstTrade(p))}`,
      },
      {
        misconception: 'subtract-borrow-not-paid',
        answer: (p) => numberAnswer(p.a - p.b + 10 ** (firstTrade(p) + 1)),
        work: () => 'trading for ten more without lowering the next place',
      },
      {
        misconception: 'subtract-borrow-everywhere',
        answer: (p) =>
          p.a - p.b < 10 ** (firstTrade(p) + 1) ? null : numberAnswer(p.a - p.b - 10 ** (firstTrade(p) + 1)),
        work: () => 'lowering the next place once too often',
      },
      {
        misconception: 'add-instead',
        answer: (p) => numberAnswer(p.a + p.b),
        work: (p) => `${wholeText(p.a)} + ${wholeText(p.b)}`,
      },
    ],
  },
  hints: (p) => [
    'Work place by place from the right. Is there enough to take away from?',
    zerosIn(p.a) > 0
      ? 'A zero has nothing to trade. Go on to the next place that has something.'
      : 'Where a digit is too small, trade one of the next place for ten.',
    `Check: your answer plus ${wholeText(p.b)} must be ${wholeText(p.a)}.`,
  ],
  explanation: (p) =>
    `Trade wherever the top digit is too small; each trade lowers the next place by one. ${wholeText(p.a)} − ${wholeText(p.b)} = ${wholeText(p.a - p.b)}, and the check fits: ${wholeText(p.a - p.b)} + ${wholeText(p.b)} = ${wholeText(p.a)}.`,
});

const digit = (number: number, place: number) => Math.floor(number / 10 ** place) % 10;

/** How many places must be filled up by a trade. */
function tradesOf(a: number, b: number): number {
  let [trades, lent] = [0, 0];
  for (let place = 0; place < String(a).length; place += 1) {
    const short = digit(a, place) - lent < digit(b, place);
    lent = short ? 1 : 0;
    trades += lent;
  }
  return trades;
}

/** The lowest place that needs a trade. */
function firstTrade(p: P): number {
  for (let place = 0; place < String(p.a).length; place += 1) if (digit(p.a, place) < digit(p.b, place)) return place;
  return 0;
}

const zerosIn = (number: number) => [...String(number)].filter((character) => character === '0').length;

/** The number with zeros in its tens, and for two zeros in ones and tens or in tens and hundreds. */
function withZeros(number: number, zeros: number): number {
  const digits = [...String(number)].map((character) => (character === '0' ? '1' : character));
  const last = digits.length - 1;
  const places = zeros === 1 ? [last - 1] : digits.length > 3 ? [last - 1, last - 2] : [last, last - 1];
  for (const place of places) digits[place] = '0';
  return Number(digits.join(''));
}
