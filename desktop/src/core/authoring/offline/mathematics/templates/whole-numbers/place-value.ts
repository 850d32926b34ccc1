/** The value of a digit. Harder: longer numbers, higher places, zeros beside the digit. */
import { numberAnswer, type Random, wholeText } from '../../../items/index.ts';
import { type Difficulty, defineTemplate } from '../../template-kit/index.ts';

type P = { readonly number: number; readonly place: number };

/** Digits of the number, place of the digit, and whether a zero follows it. */
type Level = readonly [digits: number, place: number, zero: boolean];

const LEVELS: Readonly<Record<number, Readonly<Record<Difficulty, Level>>>> = {
  2: { 1: [2, 1, false], 2: [3, 1, false], 3: [3, 2, false], 4: [3, 2, true], 5: [4, 3, true] },
  3: { 1: [3, 1, false], 2: [3, 2, false], 3: [4, 2, false], 4: [4, 3, false], 5: [4, 3, true] },
  4: { 1: [4, 2, false], 2: [4, 3, false], 3: [5, 3, false], 4: [6, 4, false], 5: [6, 5, true] },
};

const PLACES = ['ones', 'tens', 'hundreds', 'thousands', 'ten thousands', 'hundred thousands'];

export const placeValue = defineTemplate<P>({
  id: 'place-value',
  name: 'Value of a digit',
  skill: 'Tell what a digit is worth by its place.',
  grades: { from: 2, to: 4 },
  levels: {
    1: 'a low place of a short number',
    2: 'one place higher',
    3: 'a longer number',
    4: 'the highest place',
    5: 'the highest place with a zero behind it',
  },
  parameters(random, difficulty, grade) {
    const [digits, place, zero] = (LEVELS[grade] ?? LEVELS[4] ?? LEVELS[2])?.[difficulty] ?? [3, 1, false];
    const number = drawNumber(random, digits, place, zero);
    const digit = digitAt(number, place);
    const once = [...String(number)].filter((other) => other === String(digit)).length === 1;
    return once && digit > 1 && number % 10 !== 0 ? { number, place } : null;
  },
  complexity: (p) =>
    String(p.number).length * 3 + p.place * 2 + (p.place > 0 && digitAt(p.number, p.place - 1) === 0 ? 2 : 0),
  stems: [
    {
      id: 'plain',
      bloom: 'understand',
      text: (p) => `What is the digit ${digitAt(p.number, p.place)} worth in ${wholeText(p.number)}?`,
    },
    {
      id: 'visitors',
      bloom: 'understand',
      text: (p) =>
        `${wholeText(p.number)} people came to a museum. What is the value of the ${digitAt(p.number, p.place)} in this number?`,
    },
    {
      id: 'without',
      bloom: 'apply',
      text: (p, cast) =>
        `${cast.name} types ${wholeText(p.number)} and changes the digit ${digitAt(p.number, p.place)} to 0. By how much does the number fall?`,
    },
  ],
  task: {
    kind: 'answer',
    form: 'integer',
    formats: ['choice', 'numeric', 'true-false', 'error-analysis'],
    claim: (p, shown) => `In ${wholeText(p.number)}, the digit ${digitAt(p.number, p.place)} is worth ${shown}.`,
    solve: (p) => numberAnswer(digitAt(p.number, p.place) * 10 ** p.place),
    wrong: [
      {
        misconception: 'place-face-value',
        answer: (p) => numberAnswer(digitAt(p.number, p.place)),
        work: (p) => `reading the ${digitAt(p.number, p.place)} alone`,
      },
      {
        misconception: 'place-one-too-low',
        answer: (p) => (p.place < 2 ? null : numberAnswer(digitAt(p.number, p.place) * 10 ** (p.place - 1))),
        work: (p) => `taking the digit for ${PLACES[p.place - 1] ?? ''}`,
      },
      {
        misconception: 'place-one-too-high',
        answer: (p) => numberAnswer(digitAt(p.number, p.place) * 10 ** (p.place + 1)),
        work: (p) => `taking the digit for ${PLACES[p.place + 1] ?? 'the next place'}`,
      },
      {
        misconception: 'place-cuts-number-off',
        answer: (p) => numberAnswer(p.number % 10 ** (p.place + 1)),
        work: (p) => `reading on to the end, ${wholeText(p.number % 10 ** (p.place + 1))}`,
      },
    ],
  },
  hints: (p) => [
    'Name the places from the right: ones, tens, hundreds, and so on.',
    `The digit ${digitAt(p.number, p.place)} stands in the ${PLACES[p.place] ?? ''} place.`,
    `How much are ${digitAt(p.number, p.place)} ${PLACES[p.place] ?? ''}?`,
  ],
  explanation: (p) =>
    `The ${digitAt(p.number, p.place)} stands in the ${PLACES[p.place] ?? ''} place, so it is worth ${digitAt(p.number, p.place)} × ${wholeText(10 ** p.place)} = ${wholeText(digitAt(p.number, p.place) * 10 ** p.place)}.`,
});

function digitAt(number: number, place: number): number {
  return Math.floor(number / 10 ** place) % 10;
}

function drawNumber(random: Random, digits: number, place: number, zero: boolean): number {
  return Array.from({ length: digits }, (_, index) => {
    const at = digits - 1 - index;
    if (zero && at === place - 1) return 0;
    return random.int(1, 9);
  }).reduce((number, digit) => number * 10 + digit, 0);
}
