/** Money left after buying. Harder: from whole dollars to cents, several things, and trading dollars. */
import { fraction, moneyText, numberAnswer } from '../../../items/index.ts';
import { type Difficulty, defineTemplate } from '../../template-kit/index.ts';

/** All amounts in cents; `count` things of one price. */
type P = { readonly paid: number; readonly price: number; readonly count: number };

const LEVELS: Readonly<
  Record<Difficulty, readonly [paid: readonly number[], low: number, high: number, count: number]>
> = {
  1: [[100], 15, 85, 1],
  2: [[500], 115, 385, 1],
  3: [[1000], 215, 785, 1],
  4: [[1000, 2000], 145, 385, 2],
  5: [[2000], 225, 485, 3],
};

export const makeChange = defineTemplate<P>({
  id: 'make-change',
  name: 'Making change',
  skill: 'Find how much money is left.',
  grades: { from: 2, to: 4 },
  levels: {
    1: 'from one dollar, in steps of five cents',
    2: 'from five dollars',
    3: 'from ten dollars, any cents',
    4: 'two things of one price',
    5: 'three things of one price',
  },
  parameters(random, difficulty) {
    const [paidPool, low, high, count] = LEVELS[difficulty];
    const step = difficulty <= 2 ? 5 : 1;
    const price = random.int(Math.ceil(low / step), Math.floor(high / step)) * step;
    const paid = random.pick(paidPool);
    const total = price * count;
    return total % 100 === 0 || price % 100 === 0 || total > paid - 50 || total * 2 === paid
      ? null
      : { paid, price, count };
  },
  complexity: (p) => p.paid / 500 + (p.price % 5 === 0 ? 0 : 2) + (p.count - 1) * 8,
  stems: [
    {
      id: 'shop',
      bloom: 'apply',
      text: (p, cast) =>
        `${cast.name} ${buys(p, cast.pick(THINGS))} and pays with ${moneyText(p.paid)}. How much change does ${cast.name} get?`,
    },
    {
      id: 'left',
      bloom: 'apply',
      text: (p, cast) =>
        `${cast.name} has ${moneyText(p.paid)} and ${buys(p, cast.pick(THINGS))}. How much money is left?`,
    },
    {
      id: 'save',
      bloom: 'apply',
      text: (p, cast) =>
        `At the fair, ${cast.name} ${buys(p, 'ticket')} from ${moneyText(p.paid)}. What amount is not spent?`,
    },
  ],
  task: {
    kind: 'answer',
    form: 'decimal',
    formats: ['choice', 'numeric', 'error-analysis'],
    solve: (p) => money(left(p)),
    wrong: [
      {
        misconception: 'money-extra-dollar',
        answer: (p) => (p.paid > 100 ? money(left(p) + 100) : null),
        work: (p) =>
          `taking dollars and cents apart, ${Math.floor(p.paid / 100)} − ${Math.floor((p.price * p.count) / 100)} dollars and the cents up to the next dollar`,
      },
      {
        misconception: 'add-instead',
        answer: (p) => money(p.paid + p.price * p.count),
        work: (p) => `${moneyText(p.paid)} + ${moneyText(p.price * p.count)}`,
      },
      {
        misconception: 'copies-given-number',
        answer: (p) => money(p.price * p.count),
        work: (p) => `giving what was spent, ${moneyText(p.price * p.count)}`,
      },
      {
        misconception: 'add-one-left-out',
        answer: (p) => (p.count > 1 ? money(p.paid - p.price * (p.count - 1)) : null),
        work: (p) => `taking away the price of ${p.count - 1 === 1 ? 'one thing' : 'two things'}`,
      },
      {
        misconception: 'money-dollar-cent-places',
        answer: (p) => (p.paid === 100 ? numberAnswer(fraction(left(p) * 10, 100), moneyText(left(p) * 10)) : null),
        work: (p) => `${left(p)} cents written one place too far to the left`,
      },
      {
        misconception: 'subtract-borrow-everywhere',
        answer: (p) => (left(p) > 110 ? money(left(p) - 10) : null),
        work: () => 'lowering the tens of cents once too often',
      },
    ],
  },
  hints: (p) => [
    p.count > 1
      ? 'First find what all the things cost together.'
      : 'Count up from the price to the money that was paid.',
    p.count > 1
      ? `${p.count} things cost ${moneyText(p.price * p.count)}.`
      : `Go to the next full dollar first. How many cents is that?`,
    `It is ${moneyText(100 - ((p.price * p.count) % 100))} up to the next full dollar.`,
  ],
  explanation: (p) =>
    `${p.count > 1 ? `${p.count} × ${moneyText(p.price)} = ${moneyText(p.price * p.count)}. ` : ''}${moneyText(p.paid)} − ${moneyText(p.price * p.count)} = ${moneyText(left(p))}.`,
});

const THINGS = ['notebook', 'sandwich', 'ball', 'plant', 'puzzle', 'map'];
const left = (p: P) => p.paid - p.price * p.count;
const money = (cents: number) => numberAnswer(fraction(cents, 100), moneyText(cents));
const plural = (thing: string) => (thing.endsWith('ch') ? `${thing}es` : `${thing}s`);
const buys = (p: P, thing: string) =>
  p.count === 1
    ? `buys a ${thing} for ${moneyText(p.price)}`
    : `buys ${p.count} ${plural(thing)} for ${moneyText(p.price)} each`;
