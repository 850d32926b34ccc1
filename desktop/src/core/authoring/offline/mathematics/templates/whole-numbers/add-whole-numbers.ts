/** Add with regrouping. Harder: longer numbers, two regroupings, three addends. */
import { numberAnswer, wholeText } from '../../../items/index.ts';
import { type Difficulty, defineTemplate } from '../../template-kit/index.ts';

type P = { readonly a: number; readonly b: number /** 0 when there are two addends. */; readonly c: number };

/** Digits beyond those of the grade, regroupings at least, addends. */
const LEVELS: Readonly<Record<Difficulty, readonly [more: number, carries: number, addends: number]>> = {
  1: [0, 1, 2],
  2: [1, 1, 2],
  3: [1, 2, 2],
  4: [1, 2, 3],
  5: [2, 2, 3],
};

export const addWholeNumbers = defineTemplate<P>({
  id: 'add-whole-numbers',
  name: 'Adding with regrouping',
  skill: 'Add whole numbers, regrouping where a place makes ten or more.',
  grades: { from: 2, to: 4 },
  levels: {
    1: 'numbers as long as the grade is high, one regrouping',
    2: 'one digit longer, one regrouping',
    3: 'two regroupings',
    4: 'three addends, two regroupings',
    5: 'three addends, longer numbers',
  },
  parameters(random, difficulty, grade) {
    const [more, carries, addends] = LEVELS[difficulty];
    const digits = Math.min(grade, grade === 2 ? 2 : grade) + (grade === 2 ? Math.min(more, 1) : more);
    const [low, high] = [10 ** (digits - 1), 10 ** digits - 1];
    const most = grade === 2 ? Math.floor(999 / addends) : high;
    const [a, b] = [random.int(low, Math.min(high, most)), random.int(low, Math.min(high, most))];
    const c = addends === 3 ? random.int(difficulty === 5 ? low : 11, difficulty === 5 ? Math.min(high, most) : 99) : 0;
    const made = columns(a, b, c).filter((sum) => sum > 9).length;
    const wanted = difficulty === 1 || difficulty === 2 ? made === carries : made >= carries;
    return wanted && a !== b && (grade > 2 || a + b + c < 1000) ? { a, b, c } : null;
  },
  complexity: (p) =>
    String(p.a).length +
    String(p.b).length +
    (p.c > 0 ? 3 + String(p.c).length : 0) +
    2 * columns(p.a, p.b, p.c).filter((sum) => sum > 9).length,
  stems: [
    { id: 'bare', bloom: 'apply', text: (p) => `What is ${expression(p)}?` },
    {
      id: 'steps',
      bloom: 'apply',
      text: (p, cast) =>
        p.c === 0
          ? `${cast.name} walks ${wholeText(p.a)} steps before lunch and ${wholeText(p.b)} steps after lunch. How many steps is that in all?`
          : `${cast.name} walks ${wholeText(p.a)} steps on Monday, ${wholeText(p.b)} on Tuesday and ${wholeText(p.c)} on Wednesday. How many steps is that in all?`,
    },
    {
      id: 'library',
      bloom: 'apply',
      text: (p) =>
        p.c === 0
          ? `A library has ${wholeText(p.a)} books for children and ${wholeText(p.b)} other books. How many books does it have?`
          : `A library has ${wholeText(p.a)} stories, ${wholeText(p.b)} books on nature and ${wholeText(p.c)} maps. How many things is that together?`,
    },
  ],
  task: {
    kind: 'answer',
    form: 'integer',
    formats: ['choice', 'numeric', 'true-false', 'error-analysis'],
    claim: (p, shown) => `${expression(p)} = ${shown}`,
    solve: (p) => numberAnswer(p.a + p.b + p.c),
    wrong: [
      {
        misconception: 'add-no-carry',
        answer: (p) => numberAnswer(columns(p.a, p.b, p.c).reduceRight((sum, column) => sum * 10 + (column % 10), 0)),
        work: () => 'adding each place and keeping only the last digit of what it makes',
      },
      {
        misconception: 'add-write-whole-column',
        answer: (p) => numberAnswer(Number([...columns(p.a, p.b, p.c)].reverse().join(''))),
        work: (p) => `writing ${[...columns(p.a, p.b, p.c)].reverse().join(' and ')} side by side`,
      },
      {
        misconception: 'subtract-instead',
        answer: (p) => (p.c > 0 ? null : numberAnswer(Math.abs(p.a - p.b))),
        work: (p) => `${wholeText(Math.max(p.a, p.b))} − ${wholeText(Math.min(p.a, p.b))}`,
      },
      {
        misconception: 'add-one-left-out',
        answer: (p) => (p.c > 0 ? numberAnswer(p.a + p.b) : null),
        work: (p) => `${wholeText(p.a)} + ${wholeText(p.b)}, without ${wholeText(p.c)}`,
      },
    ],
  },
  hints: (p) => [
    'Add place by place. Begin with the ones.',
    'Where a place makes ten or more, ten of them become one of the next place.',
    `The ones make ${columns(p.a, p.b, p.c)[0] ?? 0}. What stays, and what moves on?`,
  ],
  explanation: (p) =>
    `Add the ones, then the tens, and so on: the places make ${columns(p.a, p.b, p.c).join(', ')} (from the right). Move every full ten to the next place: ${expression(p)} = ${wholeText(p.a + p.b + p.c)}.`,
});

/** What each place makes by itself, ones first. */
function columns(a: number, b: number, c: number): number[] {
  const places = String(Math.max(a, b, c)).length;
  return Array.from({ length: places }, (_, place) => digit(a, place) + digit(b, place) + digit(c, place));
}

const digit = (number: number, place: number) => Math.floor(number / 10 ** place) % 10;
const expression = (p: P) =>
  [p.a, p.b, p.c]
    .filter((part) => part > 0)
    .map(wholeText)
    .join(' + ');
