/** Round a whole number. Harder: higher places, longer numbers, a nine that carries. */
import { numberAnswer, wholeText } from '../../../items/index.ts';
import { numberLine } from '../../figures/index.ts';
import { type Difficulty, defineTemplate } from '../../template-kit/index.ts';

type P = { readonly number: number; readonly unit: number };

const LEVELS: Readonly<Record<Difficulty, readonly [low: number, high: number, unit: number]>> = {
  1: [11, 99, 10],
  2: [111, 999, 10],
  3: [111, 999, 100],
  4: [1111, 9999, 100],
  5: [11_111, 99_999, 1000],
};

export const roundWholeNumbers = defineTemplate<P>({
  id: 'round-whole-numbers',
  name: 'Rounding whole numbers',
  skill: 'Round whole numbers to a given place.',
  grades: { from: 3, to: 4 },
  levels: {
    1: 'two-digit numbers to the nearest ten',
    2: 'three-digit numbers to the nearest ten',
    3: 'three-digit numbers to the nearest hundred',
    4: 'four-digit numbers to the nearest hundred',
    5: 'five-digit numbers to the nearest thousand',
  },
  parameters(random, difficulty) {
    const [low, high, unit] = LEVELS[difficulty];
    const number = random.int(low, high);
    const rest = number % unit;
    return rest === 0 || number < unit ? null : { number, unit };
  },
  complexity: (p) => String(p.unit).length * 3 + String(p.number).length * 2,
  stems: [
    { id: 'plain', bloom: 'apply', text: (p) => `Round ${wholeText(p.number)} to the nearest ${wholeText(p.unit)}.` },
    {
      id: 'fair',
      bloom: 'apply',
      text: (p, cast) =>
        `${wholeText(p.number)} tickets were sold for a fair. ${cast.name} wants to say about how many. What is the number to the nearest ${wholeText(p.unit)}?`,
    },
    {
      id: 'trees',
      bloom: 'apply',
      text: (p) =>
        `A park has ${wholeText(p.number)} trees. A sign gives the number to the nearest ${wholeText(p.unit)}. What does the sign say?`,
    },
  ],
  task: {
    kind: 'answer',
    form: 'integer',
    formats: ['choice', 'numeric', 'true-false', 'error-analysis'],
    claim: (p, shown) => `To the nearest ${wholeText(p.unit)}, ${wholeText(p.number)} is ${shown}.`,
    solve: (p) => numberAnswer(nearest(p.number, p.unit)),
    wrong: [
      {
        misconception: 'round-always-down',
        answer: (p) => other(p, below(p)),
        work: (p) => `going down to ${wholeText(below(p))}`,
      },
      {
        misconception: 'round-always-up',
        answer: (p) => other(p, below(p) + p.unit),
        work: (p) => `going up to ${wholeText(below(p) + p.unit)}`,
      },
      {
        misconception: 'round-wrong-place',
        answer: (p) => other(p, nearest(p.number, wrongUnit(p))),
        work: (p) => `rounding to the nearest ${wholeText(wrongUnit(p))}`,
      },
      {
        misconception: 'round-drop-zeros',
        answer: (p) => other(p, nearest(p.number, p.unit) / p.unit),
        work: (p) => `rounding and then leaving ${String(p.unit).length - 1 === 1 ? 'the zero' : 'the zeros'} out`,
      },
    ],
  },
  figure: (p) =>
    numberLine(
      { steps: 10, labels: { 0: wholeText(below(p)), 10: wholeText(below(p) + p.unit) } },
      `A number line from ${wholeText(below(p))} to ${wholeText(below(p) + p.unit)} with ten equal steps.`,
    ),
  hints: (p) => [
    `Between which two neighbors does ${wholeText(p.number)} lie, counting by ${wholeText(p.unit)}?`,
    `Halfway is ${wholeText(below(p) + p.unit / 2)}. Is the number below that, or has it reached it?`,
    `The neighbors are ${wholeText(below(p))} and ${wholeText(below(p) + p.unit)}. Take the nearer one.`,
  ],
  explanation: (p) =>
    `${wholeText(p.number)} lies between ${wholeText(below(p))} and ${wholeText(below(p) + p.unit)}. Halfway is ${wholeText(below(p) + p.unit / 2)}, so the nearer one is ${wholeText(nearest(p.number, p.unit))}${p.number % p.unit === p.unit / 2 ? ' (from halfway on we go up)' : ''}.`,
});

const below = (p: P) => p.number - (p.number % p.unit);

function nearest(number: number, unit: number): number {
  const rest = number % unit;
  return 2 * rest >= unit ? number - rest + unit : number - rest;
}

/** The place beside the one that is asked, on the side where there is one. */
const wrongUnit = (p: P) => (p.unit === 10 ? 100 : p.unit / 10);

function other(p: P, value: number) {
  return value === nearest(p.number, p.unit) || value === p.number ? null : numberAnswer(value);
}
