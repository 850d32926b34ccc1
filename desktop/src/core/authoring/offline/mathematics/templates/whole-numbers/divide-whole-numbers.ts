/** Divide without remainder. Harder: larger quotients, a zero in the quotient, two-digit divisors. */
import { numberAnswer, wholeText } from '../../../items/index.ts';
import { type Difficulty, defineTemplate } from '../../template-kit/index.ts';

type P = { readonly divisor: number; readonly quotient: number };
type Range = readonly [dFrom: number, dTo: number, qFrom: number, qTo: number];

const LEVELS: Readonly<Record<number, Readonly<Record<Difficulty, Range>>>> = {
  3: { 1: [2, 4, 3, 6], 2: [3, 5, 4, 8], 3: [4, 7, 6, 9], 4: [6, 9, 7, 9], 5: [3, 6, 21, 33] },
  4: { 1: [3, 5, 11, 19], 2: [4, 8, 13, 39], 3: [4, 9, 45, 99], 4: [3, 9, 201, 209], 5: [4, 9, 301, 809] },
  5: { 1: [4, 9, 23, 69], 2: [6, 9, 71, 98], 3: [11, 19, 51, 79], 4: [21, 49, 42, 89], 5: [23, 68, 101, 209] },
};

export const divideWholeNumbers = defineTemplate<P>({
  id: 'divide-whole-numbers',
  name: 'Dividing whole numbers',
  skill: 'Divide whole numbers and check by multiplying back.',
  grades: { from: 3, to: 5 },
  levels: {
    1: 'small divisors of the grade',
    2: 'larger quotients',
    3: 'larger divisors',
    4: 'a zero in the quotient (grade 4), two-digit divisors (grade 5)',
    5: 'the largest numbers of the grade',
  },
  parameters(random, difficulty, grade) {
    const [dFrom, dTo, qFrom, qTo] = (LEVELS[grade] ?? LEVELS[4])?.[difficulty] ?? [2, 9, 2, 9];
    const [divisor, quotient] = [random.int(dFrom, dTo), random.int(qFrom, qTo)];
    return quotient % 10 === 0 || divisor === quotient ? null : { divisor, quotient };
  },
  complexity: (p) => 10 * Math.log10(p.divisor * p.quotient),
  stems: [
    { id: 'bare', bloom: 'apply', text: (p) => `What is ${wholeText(total(p))} ÷ ${p.divisor}?` },
    {
      id: 'share',
      bloom: 'apply',
      text: (p, cast) =>
        `${cast.name} shares ${wholeText(total(p))} cards equally among ${p.divisor} players. How many cards does each player get?`,
    },
    {
      id: 'trays',
      bloom: 'apply',
      text: (p) => `${wholeText(total(p))} plants stand in trays of ${p.divisor}. How many trays are there?`,
    },
    {
      id: 'unknown-factor',
      bloom: 'analyze',
      text: (p) => `Which number makes this true? ${p.divisor} × □ = ${wholeText(total(p))}`,
    },
  ],
  task: {
    kind: 'answer',
    form: 'integer',
    formats: ['choice', 'numeric', 'true-false', 'error-analysis'],
    claim: (p, shown) => `${wholeText(total(p))} ÷ ${p.divisor} = ${shown}`,
    solve: (p) => numberAnswer(p.quotient),
    wrong: [
      {
        misconception: 'divide-drop-zero',
        answer: (p) =>
          String(p.quotient).includes('0') ? numberAnswer(Number(String(p.quotient).replace('0', ''))) : null,
        work: () => 'skipping a place that gets nothing',
      },
      {
        misconception: 'multiply-one-group-short',
        answer: (p) => numberAnswer(p.quotient - 1),
        work: (p) => `${wholeText(p.divisor * (p.quotient - 1))}, which is one group of ${p.divisor} too few`,
      },
      {
        misconception: 'multiply-one-group-over',
        answer: (p) => numberAnswer(p.quotient + 1),
        work: (p) => `${wholeText(p.divisor * (p.quotient + 1))}, which is one group of ${p.divisor} too many`,
      },
      {
        misconception: 'subtract-instead',
        answer: (p) => numberAnswer(total(p) - p.divisor),
        work: (p) => `${wholeText(total(p))} − ${p.divisor}`,
      },
      {
        misconception: 'copies-given-number',
        answer: (p) => numberAnswer(p.divisor),
        work: (p) => `reading the ${p.divisor} in the problem`,
      },
    ],
  },
  hints: (p) => [
    `Think of a product: ${p.divisor} times which number is ${wholeText(total(p))}?`,
    `Start with a product you know, such as ${p.divisor} × ${wholeText(easy(p))} = ${wholeText(p.divisor * easy(p))}. How much is still to go?`,
    'Multiply your answer back. Does it make the number you started with?',
  ],
  explanation: (p) =>
    `${p.divisor} × ${wholeText(p.quotient)} = ${wholeText(total(p))}, so ${wholeText(total(p))} ÷ ${p.divisor} = ${wholeText(p.quotient)}.`,
});

function total(p: P): number {
  return p.divisor * p.quotient;
}

/** A round number of groups below the quotient. */
function easy(p: P): number {
  if (p.quotient > 100) return Math.floor(p.quotient / 100) * 100;
  if (p.quotient > 10) return Math.floor(p.quotient / 10) * 10;
  return Math.min(5, p.quotient - 1);
}
