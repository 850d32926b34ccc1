/** Equal groups and arrays. Harder: more and larger groups. */
import { counted, noun, numberAnswer } from '../../../items/index.ts';
import { dotRows } from '../../figures/index.ts';
import { COUNTABLES, type Difficulty, defineTemplate } from '../../template-kit/index.ts';

type P = { readonly groups: number; readonly size: number };

const RANGE: Readonly<
  Record<Difficulty, readonly [groups: readonly [number, number], size: readonly [number, number]]>
> = {
  1: [
    [2, 4],
    [3, 5],
  ],
  2: [
    [3, 5],
    [4, 6],
  ],
  3: [
    [4, 7],
    [5, 7],
  ],
  4: [
    [5, 8],
    [6, 9],
  ],
  5: [
    [7, 9],
    [7, 9],
  ],
};

export const equalGroups = defineTemplate<P>({
  id: 'equal-groups',
  name: 'Equal groups',
  skill: 'Find the total of equal groups as a product.',
  grades: { from: 2, to: 3 },
  levels: {
    1: 'up to 4 groups of up to 5',
    2: 'up to 5 groups of up to 6',
    3: 'up to 7 groups of up to 7',
    4: 'up to 8 groups of up to 9',
    5: '7 to 9 groups of 7 to 9',
  },
  parameters(random, difficulty) {
    const [groups, size] = RANGE[difficulty];
    return { groups: random.int(groups[0], groups[1]), size: random.int(size[0], size[1]) };
  },
  complexity: (p) => p.groups * p.size,
  stems: [
    {
      id: 'rows',
      bloom: 'understand',
      text: (p) => `Dots stand in ${p.groups} rows with ${p.size} dots in each row. How many dots are there?`,
    },
    {
      id: 'bags',
      bloom: 'apply',
      text: (p, cast) => {
        const thing = cast.pick(COUNTABLES);
        return `${cast.name} has ${p.groups} bags. In each bag are ${p.size} ${thing.many}. How many ${thing.many} is that in all?`;
      },
    },
    {
      id: 'chairs',
      bloom: 'apply',
      text: (p, cast) =>
        `${cast.name} sets up chairs for a play: ${p.groups} rows with ${p.size} chairs in each. How many chairs are needed?`,
    },
    {
      id: 'days',
      bloom: 'apply',
      text: (p, cast) => `${cast.name} reads ${p.size} pages each day. How many pages is that in ${p.groups} days?`,
    },
  ],
  task: {
    kind: 'answer',
    form: 'integer',
    formats: ['choice', 'numeric', 'true-false', 'error-analysis'],
    claim: (p, shown) => `${p.groups} groups of ${p.size} make ${shown}.`,
    solve: (p) => numberAnswer(p.groups * p.size),
    wrong: [
      {
        misconception: 'add-instead',
        answer: (p) => numberAnswer(p.groups + p.size),
        work: (p) => `${p.groups} + ${p.size}`,
      },
      {
        misconception: 'multiply-one-group-short',
        answer: (p) => numberAnswer((p.groups - 1) * p.size),
        work: (p) => `${counted(p.groups - 1, GROUP)} of ${p.size}`,
      },
      {
        misconception: 'multiply-one-group-over',
        answer: (p) => numberAnswer((p.groups + 1) * p.size),
        work: (p) => `${p.groups + 1} groups of ${p.size}`,
      },
      { misconception: 'count-one-group', answer: (p) => numberAnswer(p.size), work: () => 'counting one group' },
    ],
  },
  figure: (p) =>
    dotRows(
      Array.from({ length: p.groups }, () => p.size),
      `Dots in ${p.groups} rows with ${p.size} dots in each row.`,
    ),
  hints: (p) => [
    'How many groups are there? How many are in each group?',
    `Count by ${p.size}, once for each group.`,
    `${p.groups} groups of ${p.size}: think ${p.groups} × ${p.size}.`,
  ],
  explanation: (p) => `${p.groups} groups of ${p.size} are ${p.groups} × ${p.size} = ${p.groups * p.size}.`,
});

const GROUP = noun('group');
