/** Find a unit rate. Harder: larger numbers, a rate that is a decimal, fractions in both quantities. */
import { decimalText, fraction, fractionText, moneyText, numberAnswer } from '../../../items/index.ts';
import { defineTemplate } from '../../template-kit/index.ts';

/** `total` in hundredths for `count` in quarters: whole counts are multiples of 4, so that half hours stay exact. */
type P = { readonly kind: string; readonly total: number; readonly count: number };

export const unitRate = defineTemplate<P>({
  id: 'unit-rate',
  name: 'Unit rates',
  skill: 'Find how much there is for one unit.',
  grades: { from: 6, to: 7 },
  levels: {
    1: 'a whole rate, small numbers',
    2: 'a whole rate, numbers to 500',
    3: 'a price with cents',
    4: 'a rate with a half or a fourth of a unit of time',
    5: 'a rate over less than one unit of time',
  },
  parameters(random, difficulty) {
    switch (difficulty) {
      case 1: {
        const [rate, count] = [random.int(3, 12), random.int(3, 8)];
        return rate === count ? null : { kind: 'distance', total: rate * count * 100, count: count * 4 };
      }
      case 2: {
        const [rate, count] = [random.int(21, 68), random.int(4, 9)];
        return { kind: 'distance', total: rate * count * 100, count: count * 4 };
      }
      case 3: {
        const [cents, count] = [random.int(31, 189), random.int(4, 9)];
        return cents % 10 === 0 ? null : { kind: 'price', total: cents * count, count: count * 4 };
      }
      case 4: {
        const [rate, quarters] = [random.int(3, 16) * 4, random.pick([5, 6, 7, 9, 10])];
        return { kind: 'distance', total: (rate * quarters * 100) / 4, count: quarters };
      }
      case 5: {
        const [rate, quarters] = [random.int(3, 12) * 4, random.pick([1, 3])];
        return { kind: 'distance', total: (rate * quarters * 100) / 4, count: quarters };
      }
    }
  },
  complexity: (p) => {
    if (p.count < 4) return 100;
    if (p.count % 4 !== 0) return 80;
    return (p.kind === 'price' ? 50 : 0) + Math.min(40, p.total / p.count / 20);
  },
  stems: [
    {
      id: 'bike',
      bloom: 'apply',
      suits: (p) => p.kind === 'distance',
      text: (p, cast) => `${cast.name} rides ${amount(p)} miles in ${hours(p)}. How many miles is that for each hour?`,
      unit: 'miles',
    },
    {
      id: 'pump',
      bloom: 'apply',
      suits: (p) => p.kind === 'distance',
      text: (p) => `A pump moves ${amount(p)} gallons of water in ${hours(p)}. How many gallons is that for each hour?`,
      unit: 'gallons',
    },
    {
      id: 'price',
      bloom: 'apply',
      suits: (p) => p.kind === 'price',
      text: (p, cast) =>
        `${cast.name} pays ${moneyText(p.total)} for ${p.count / 4} notebooks. What does one notebook cost?`,
    },
    {
      id: 'fruit',
      bloom: 'apply',
      suits: (p) => p.kind === 'price',
      text: (p) => `${p.count / 4} pounds of plums cost ${moneyText(p.total)}. What is the price for each pound?`,
    },
  ],
  task: {
    kind: 'answer',
    form: 'decimal',
    formats: ['choice', 'numeric'],
    solve: (p) => shown(p, rate(p)),
    wrong: [
      {
        misconception: 'rate-total-as-rate',
        answer: (p) => shown(p, fraction(p.total, 100).mul(fraction(p.count, 4))),
        work: (p) => `${amount(p)} × ${count(p)}`,
      },
      {
        misconception: 'rate-difference',
        answer: (p) => shown(p, fraction(p.total, 100).sub(fraction(p.count, 4)).abs()),
        work: (p) => `subtracting ${count(p)} and ${amount(p)}`,
      },
      {
        misconception: 'copies-given-number',
        answer: (p) => shown(p, fraction(p.total, 100)),
        work: (p) => `reading ${amount(p)}, which is for ${count(p)} and not for 1`,
      },
      {
        misconception: 'rate-inverted',
        answer: (p) => {
          const value = fraction(p.count, 4).div(fraction(p.total, 100));
          return endsAsDecimal(p, value.d) ? shown(p, value) : null;
        },
        work: (p) => `${count(p)} ÷ ${amount(p)}`,
      },
      {
        misconception: 'rate-miscount',
        answer: (p) =>
          p.count % 4 === 0 && endsAsDecimal(p, fraction(p.total, (p.count / 4 + 1) * 100).d)
            ? shown(p, fraction(p.total, (p.count / 4 + 1) * 100))
            : null,
        work: (p) => `sharing ${amount(p)} among ${p.count / 4 + 1} instead of ${p.count / 4}`,
      },
    ],
  },
  hints: (p) => [
    'Which quantity must become 1?',
    p.count < 4
      ? `${count(p)} of an hour is ${p.count} ${p.count === 1 ? 'fourth' : 'fourths'}. How much is it for one fourth?`
      : `Share ${amount(p)} evenly among ${count(p)}.`,
    p.count % 4 === 0
      ? `Divide ${amount(p)} by ${count(p)}.`
      : `In one fourth of an hour it is ${decimalText(fraction(p.total, 100 * p.count))}. An hour has 4 of those.`,
  ],
  explanation: (p) =>
    p.count % 4 === 0
      ? `${amount(p)} ÷ ${count(p)} = ${shown(p, rate(p)).text}.`
      : `There ${p.count === 1 ? 'is 1 fourth' : `are ${p.count} fourths`} of an hour, so one fourth brings ${decimalText(fraction(p.total, 100 * p.count))}. A full hour has 4 fourths: ${shown(p, rate(p)).text}.`,
});

function rate(p: P) {
  return fraction(p.total, 100).div(fraction(p.count, 4));
}

function shown(p: P, value: ReturnType<typeof fraction>) {
  if (p.kind === 'price') return numberAnswer(value, `$${decimalText(value, 2)}`);
  return numberAnswer(value, decimalText(value));
}

const amount = (p: P) => (p.kind === 'price' ? moneyText(p.total) : decimalText(fraction(p.total, 100)));

function count(p: P): string {
  const whole = Math.floor(p.count / 4);
  const rest = p.count % 4;
  if (rest === 0) return String(whole);
  const part = rest === 2 ? '1/2' : fractionText(rest, 4);
  return whole === 0 ? part : `${whole} ${part}`;
}

const hours = (p: P) => `${count(p)} ${p.count <= 4 ? 'hour' : 'hours'}`;

/** A price has two places; other amounts are shown with up to three. */
function endsAsDecimal(p: P, bottom: bigint): boolean {
  return (p.kind === 'price' ? 100n : 1000n) % bottom === 0n;
}
