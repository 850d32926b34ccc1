/** Multiply whole numbers. Harder: from facts to tens, then two-digit by two-digit numbers. */
import { numberAnswer, wholeText } from '../../../items/index.ts';
import { rectangle } from '../../figures/index.ts';
import { type Difficulty, defineTemplate } from '../../template-kit/index.ts';

type P = { readonly a: number; readonly b: number };
type Range = readonly [aFrom: number, aTo: number, bFrom: number, bTo: number];

const LEVELS: Readonly<Record<number, Readonly<Record<Difficulty, Range>>>> = {
  3: { 1: [3, 6, 3, 5], 2: [4, 9, 4, 6], 3: [6, 9, 6, 9], 4: [11, 19, 4, 8], 5: [21, 49, 4, 9] },
  4: { 1: [12, 39, 3, 5], 2: [34, 89, 4, 9], 3: [123, 489, 3, 8], 4: [21, 79, 21, 49], 5: [53, 98, 53, 98] },
  5: { 1: [23, 69, 6, 9], 2: [123, 689, 4, 8], 3: [31, 89, 31, 89], 4: [123, 489, 23, 59], 5: [345, 987, 45, 98] },
};

export const multiplyWholeNumbers = defineTemplate<P>({
  id: 'multiply-whole-numbers',
  name: 'Multiplying whole numbers',
  skill: 'Multiply whole numbers by place value and the properties of operations.',
  grades: { from: 3, to: 5 },
  levels: {
    1: 'small factors of the grade',
    2: 'larger factors with regrouping',
    3: 'one digit more',
    4: 'two-digit factors (a teen number in grade 3)',
    5: 'the largest factors of the grade',
  },
  parameters(random, difficulty, grade) {
    const [aFrom, aTo, bFrom, bTo] = (LEVELS[grade] ?? LEVELS[4])?.[difficulty] ?? [3, 9, 3, 9];
    const [a, b] = [random.int(aFrom, aTo), random.int(bFrom, bTo)];
    return a % 10 === 0 || b % 10 === 0 || a === b ? null : { a, b };
  },
  complexity: (p) => 10 * Math.log10(p.a * p.b),
  stems: [
    { id: 'bare', bloom: 'apply', text: (p) => `What is ${wholeText(p.a)} × ${wholeText(p.b)}?` },
    {
      id: 'boxes',
      bloom: 'apply',
      text: (p, cast) =>
        `${cast.name} packs ${wholeText(p.b)} boxes with ${wholeText(p.a)} pencils in each. How many pencils is that?`,
    },
    {
      id: 'garden',
      bloom: 'apply',
      text: (p, cast) =>
        `A garden has ${wholeText(p.b)} rows with ${wholeText(p.a)} plants in each row. ${cast.name} waters them all. How many plants is that?`,
    },
  ],
  task: {
    kind: 'answer',
    form: 'integer',
    formats: ['choice', 'numeric', 'true-false', 'error-analysis'],
    claim: (p, shown) => `${wholeText(p.a)} × ${wholeText(p.b)} = ${shown}`,
    solve: (p) => numberAnswer(p.a * p.b),
    wrong: [
      {
        misconception: 'multiply-ones-only',
        answer: (p) => (p.a > 9 && p.a < 100 && p.b > 9 ? numberAnswer(matching(p)) : null),
        work: (p) => `${tens(p.a)} × ${tens(p.b)} and ${p.a % 10} × ${p.b % 10}`,
      },
      {
        misconception: 'multiply-no-placeholder',
        answer: (p) => (p.b > 9 ? numberAnswer(p.a * (p.b % 10) + p.a * Math.floor(p.b / 10)) : null),
        work: (p) => `${wholeText(p.a)} × ${p.b % 10} and ${wholeText(p.a)} × ${Math.floor(p.b / 10)}`,
      },
      {
        misconception: 'multiply-carry-lost',
        answer: (p) => (p.a > 9 && p.b < 10 ? numberAnswer(withoutCarry(p)) : null),
        work: () => 'keeping only the last digit of each product',
      },
      {
        misconception: 'multiply-one-group-short',
        answer: (p) => numberAnswer(p.a * (p.b - 1)),
        work: (p) => `${wholeText(p.b - 1)} groups of ${wholeText(p.a)}`,
      },
      {
        misconception: 'multiply-one-group-over',
        answer: (p) => (p.a < 10 ? numberAnswer(p.a * (p.b + 1)) : null),
        work: (p) => `${p.b + 1} groups of ${p.a}`,
      },
      {
        misconception: 'add-instead',
        answer: (p) => numberAnswer(p.a + p.b),
        work: (p) => `${wholeText(p.a)} + ${wholeText(p.b)}`,
      },
    ],
  },
  figure: (p) =>
    rectangle(
      { width: 12, height: 7, widthLabel: wholeText(p.a), heightLabel: wholeText(p.b), grid: false },
      `A rectangle, not drawn to scale, that is ${wholeText(p.a)} long and ${wholeText(p.b)} wide, as a picture of the product.`,
    ),
  hints: (p) => [
    p.a < 10 ? `Think of ${p.b} groups of ${p.a}.` : 'Take the numbers apart by place: tens and ones.',
    p.a < 10
      ? `You may know ${p.a} × ${p.b - 1}. One more group of ${p.a} makes it full.`
      : `Multiply every part of ${wholeText(p.a)} by every part of ${wholeText(p.b)}.`,
    p.a < 10
      ? `${p.a} × ${p.b - 1} = ${p.a * (p.b - 1)}. Add ${p.a}.`
      : `The parts are ${partsOf(p).join(', ')}. Add them.`,
  ],
  explanation: (p) =>
    p.a < 10
      ? `${p.b} groups of ${p.a} make ${p.a * p.b}: ${p.a} × ${p.b} = ${p.a * p.b}.`
      : `Multiply part by part: ${partsOf(p).join(' + ')} = ${wholeText(p.a * p.b)}.`,
});

const tens = (value: number) => Math.floor(value / 10) * 10;
const matching = (p: P) => tens(p.a) * tens(p.b) + (p.a % 10) * (p.b % 10);

function placeParts(value: number): number[] {
  return [...String(value)]
    .map((digit, index, all) => Number(digit) * 10 ** (all.length - 1 - index))
    .filter((part) => part > 0);
}

const partsOf = (p: P) => placeParts(p.a).flatMap((x) => placeParts(p.b).map((y) => wholeText(x * y)));

function withoutCarry(p: P): number {
  return [...String(p.a)].reduce((value, digit) => value * 10 + ((Number(digit) * p.b) % 10), 0);
}
