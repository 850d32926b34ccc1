/** Count dots. Harder: more dots, more rows, a last row that is not full. */
import { numberAnswer } from '../../../items/index.ts';
import { dotRows } from '../../figures/index.ts';
import { defineTemplate } from '../../template-kit/index.ts';

type P = { readonly perRow: number; readonly rows: number; readonly extra: number };

const RANGE = { 1: [3, 5], 2: [6, 8], 3: [9, 11], 4: [12, 15], 5: [16, 20] } as const;

export const countObjects = defineTemplate<P>({
  id: 'count-objects',
  name: 'Counting dots',
  skill: 'Count up to 20 things that lie in rows and say how many there are.',
  grades: { from: 0, to: 1 },
  levels: {
    1: '3 to 5 dots in one row',
    2: '6 to 8 dots, a row of five and some more',
    3: '9 to 11 dots in rows of five',
    4: '12 to 15 dots in rows of five',
    5: '16 to 20 dots in rows of five',
  },
  parameters(random, difficulty) {
    const [low, high] = RANGE[difficulty];
    const total = random.int(low, high);
    if (difficulty === 1) return { perRow: total, rows: 1, extra: 0 };
    return { perRow: 5, rows: Math.floor(total / 5), extra: total % 5 };
  },
  complexity: total,
  stems: [
    { id: 'drew', bloom: 'understand', text: (_, cast) => `${cast.name} drew dots. How many dots are there?` },
    {
      id: 'seeds',
      bloom: 'apply',
      text: (_, cast) => `Each dot is a seed. ${cast.name} will plant them all. How many seeds is that?`,
    },
    {
      id: 'ask',
      bloom: 'understand',
      text: (_, cast) => `Count the dots for ${cast.name}. How many are there in all?`,
    },
  ],
  task: {
    kind: 'answer',
    form: 'integer',
    formats: ['choice', 'numeric'],
    distractors: 2,
    solve: (p) => numberAnswer(total(p)),
    wrong: [
      {
        misconception: 'count-skip-one',
        answer: (p) => numberAnswer(total(p) - 1),
        work: () => 'a count that left one dot out',
      },
      {
        misconception: 'count-double',
        answer: (p) => numberAnswer(total(p) + 1),
        work: () => 'a count that touched one dot twice',
      },
      {
        misconception: 'count-one-group',
        answer: (p) => (p.rows > 1 || p.extra > 0 ? numberAnswer(p.perRow) : null),
        work: () => 'counting one row',
      },
    ],
  },
  figure: (p) => {
    const rows = [...Array.from({ length: p.rows }, () => p.perRow), ...(p.extra > 0 ? [p.extra] : [])];
    const words = rows.map((dots) => Array.from({ length: dots }, () => 'dot').join(' '));
    return dotRows(rows, `Dots to count, row by row: ${words.join('; ')}.`);
  },
  hints: (p) => [
    'Touch each dot and say one number.',
    p.rows > 1 || p.extra > 0
      ? 'Count one row. Then go on with the next row.'
      : 'Begin at one end. Stop at the other end.',
  ],
  explanation: (p) =>
    p.rows === 1 && p.extra === 0
      ? `Count one dot at a time. The last number you say is ${total(p)}.`
      : `There are ${p.perRow} dots in each full row${p.extra > 0 ? ` and ${p.extra} in the last row` : ''}. The last number you say is ${total(p)}.`,
});

function total(p: P): number {
  return p.perRow * p.rows + p.extra;
}
