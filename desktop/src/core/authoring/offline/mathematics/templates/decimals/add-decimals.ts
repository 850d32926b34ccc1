/** Add and subtract decimals. Harder: different lengths, wholes with decimals, trading across zeros. */
import { decimalText, fraction, numberAnswer } from '../../../items/index.ts';
import { defineTemplate } from '../../template-kit/index.ts';

/** Both numbers as counts of their last place. */
type P = {
  readonly a: number;
  readonly aPlaces: number;
  readonly b: number;
  readonly bPlaces: number;
  readonly minus: boolean;
};

export const addDecimals = defineTemplate<P>({
  id: 'add-decimals',
  name: 'Adding and subtracting decimals',
  skill: 'Add and subtract decimals by lining up equal places.',
  grades: { from: 5, to: 6 },
  levels: {
    1: 'a sum of tenths that crosses a whole',
    2: 'a sum with one and two places',
    3: 'a difference with one and two places',
    4: 'a whole number less a decimal',
    5: 'a difference with one and three places',
  },
  parameters(random, difficulty) {
    const p = ((): P => {
      switch (difficulty) {
        case 1:
          return { a: random.int(12, 89), aPlaces: 1, b: random.int(12, 89), bPlaces: 1, minus: false };
        case 2:
          return { a: random.int(21, 98), aPlaces: 1, b: random.int(123, 987), bPlaces: 2, minus: false };
        case 3:
          return { a: random.int(61, 98), aPlaces: 1, b: random.int(123, 589), bPlaces: 2, minus: true };
        case 4:
          return { a: random.int(6, 30), aPlaces: 0, b: random.int(112, 598), bPlaces: 2, minus: true };
        case 5:
          return { a: random.int(61, 98), aPlaces: 1, b: random.int(1123, 5989), bPlaces: 3, minus: true };
      }
    })();
    if (p.b % 10 === 0 || (p.aPlaces > 0 && p.a % 10 === 0)) return null;
    if (difficulty === 1 && (p.a % 10) + (p.b % 10) <= 10) return null;
    return value(p).gt(0) ? p : null;
  },
  complexity: (p) => (p.minus ? 10 : 0) + p.bPlaces * 2 + (p.aPlaces === 0 ? 3 : 0) + (p.bPlaces === 3 ? 6 : 0),
  stems: [
    { id: 'bare', bloom: 'apply', text: (p) => `What is ${first(p)} ${p.minus ? '−' : '+'} ${second(p)}?` },
    {
      id: 'hike',
      bloom: 'apply',
      suits: (p) => !p.minus,
      text: (p, cast) =>
        `${cast.name} hikes ${first(p)} kilometers in the morning and ${second(p)} kilometers after lunch. How many kilometers is that?`,
    },
    {
      id: 'rope',
      bloom: 'apply',
      suits: (p) => p.minus,
      text: (p, cast) =>
        `${cast.name} has ${first(p)} meters of rope and cuts off ${second(p)} meters. How many meters are left?`,
    },
    {
      id: 'bag',
      bloom: 'apply',
      suits: (p) => !p.minus,
      text: (p) =>
        `One bag weighs ${first(p)} kilograms and another ${second(p)} kilograms. How many kilograms do they weigh together?`,
    },
    {
      id: 'swim',
      bloom: 'analyze',
      suits: (p) => p.minus,
      text: (p, cast) =>
        `${cast.name} wants to run ${first(p)} kilometers this week and has run ${second(p)}. How many kilometers are still to go?`,
    },
  ],
  task: {
    kind: 'answer',
    form: 'decimal',
    formats: ['choice', 'numeric', 'true-false', 'error-analysis'],
    claim: (p, shown) => `${first(p)} ${p.minus ? '−' : '+'} ${second(p)} = ${shown}`,
    solve: (p) => decimal(value(p)),
    wrong: [
      {
        misconception: 'decimal-two-whole-numbers',
        answer: (p) => (p.aPlaces === 1 && p.bPlaces === 1 ? decimal(apart(p)) : null),
        work: (p) => `adding the wholes, and ${p.a % 10} + ${p.b % 10} behind the point`,
      },
      {
        misconception: 'decimal-align-right',
        answer: (p) => {
          const digits = p.minus ? Math.abs(p.b - p.a) : p.a + p.b;
          return p.aPlaces === p.bPlaces ? null : decimal(fraction(digits, 10 ** p.bPlaces));
        },
        work: (p) =>
          `lining up the last digits, as if it were ${p.minus ? `${Math.max(p.a, p.b)} − ${Math.min(p.a, p.b)}` : `${p.a} + ${p.b}`}`,
      },
      {
        misconception: 'decimal-drop-point',
        answer: (p) => numberAnswer(value(p).mul(10 ** Math.max(p.aPlaces, p.bPlaces))),
        work: () => 'working with the digits and leaving the point out',
      },
      {
        misconception: 'add-no-carry',
        answer: (p) => (p.aPlaces === 1 && !p.minus && p.bPlaces === 1 ? decimal(value(p).sub(1)) : null),
        work: (p) => `keeping only the last digit of ${p.a % 10} + ${p.b % 10} tenths`,
      },
      {
        misconception: 'add-instead',
        answer: (p) => (p.minus ? decimal(fraction(p.a, 10 ** p.aPlaces).add(fraction(p.b, 10 ** p.bPlaces))) : null),
        work: (p) => `${first(p)} + ${second(p)}`,
      },
      {
        misconception: 'subtract-instead',
        answer: (p) =>
          p.minus
            ? null
            : decimal(
                fraction(p.a, 10 ** p.aPlaces)
                  .sub(fraction(p.b, 10 ** p.bPlaces))
                  .abs(),
              ),
        work: (p) => `subtracting ${first(p)} and ${second(p)}`,
      },
    ],
  },
  hints: (p) => [
    'Line up the points, so that tenths stand under tenths.',
    p.aPlaces === p.bPlaces
      ? 'Ten tenths make one whole.'
      : `Write ${first(p)} with ${p.bPlaces} ${p.bPlaces === 1 ? 'place' : 'places'} behind the point: ${decimalText(fraction(p.a, 10 ** p.aPlaces), p.bPlaces)}.`,
    `Estimate: the answer is near ${Math.round(Number(value(p)))}.`,
  ],
  explanation: (p) =>
    `Line up the points and write both with equally many places: ${decimalText(fraction(p.a, 10 ** p.aPlaces), Math.max(p.aPlaces, p.bPlaces))} ${p.minus ? '−' : '+'} ${decimalText(fraction(p.b, 10 ** p.bPlaces), Math.max(p.aPlaces, p.bPlaces))} = ${decimalText(value(p), Math.max(p.aPlaces, p.bPlaces))}.`,
});

const value = (p: P) => {
  const [a, b] = [fraction(p.a, 10 ** p.aPlaces), fraction(p.b, 10 ** p.bPlaces)];
  return p.minus ? a.sub(b) : a.add(b);
};
const decimal = (number: ReturnType<typeof fraction>) => numberAnswer(number, decimalText(number));
const first = (p: P) => decimalText(fraction(p.a, 10 ** p.aPlaces), p.aPlaces);
const second = (p: P) => decimalText(fraction(p.b, 10 ** p.bPlaces), p.bPlaces);

/** Wholes and tenths added as two whole numbers: 2.7 and 1.6 become 3.13. */
function apart(p: P) {
  const behind = (p.a % 10) + (p.b % 10);
  return fraction(Math.floor(p.a / 10) + Math.floor(p.b / 10)).add(fraction(behind, 100));
}
