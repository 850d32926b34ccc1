/** Decide what a remainder means in a story. Harder: larger numbers, and the three meanings mixed. */
import { numberAnswer } from '../../../items/index.ts';
import { type Difficulty, defineTemplate } from '../../template-kit/index.ts';

/** `full`: how many full groups; `left`: how many are left over; `all`: how many groups so that all find a place. */
type P = { readonly total: number; readonly size: number; readonly ask: string };

const RANGE: Readonly<Record<Difficulty, readonly [number, number]>> = {
  1: [26, 50],
  2: [40, 70],
  3: [60, 90],
  4: [110, 200],
  5: [230, 500],
};

export const interpretRemainder = defineTemplate<P>({
  id: 'interpret-remainder',
  name: 'What to do with the remainder',
  skill: 'Solve division stories in which the remainder must be interpreted.',
  grades: { from: 4, to: 5 },
  levels: {
    1: 'full groups, numbers to 50',
    2: 'what is left over, numbers to 70',
    3: 'everyone must find a place, numbers to 90',
    4: 'everyone must find a place, numbers to 200',
    5: 'any of the three, numbers to 500, two-digit groups',
  },
  parameters(random, difficulty) {
    const size = difficulty === 5 ? random.int(11, 24) : random.int(4, 9);
    const [low, high] = RANGE[difficulty];
    const total = random.int(low, high);
    const ask = ({ 1: ['full'], 2: ['left'], 3: ['all'], 4: ['all'], 5: ['full', 'left', 'all'] } as const)[difficulty];
    const rest = total % size;
    return rest < 2 || size - rest < 2 || rest === size - rest ? null : { total, size, ask: random.pick<string>(ask) };
  },
  complexity: (p) => 10 * Math.log10(p.total) + p.size,
  stems: [
    {
      id: 'bracelets',
      bloom: 'apply',
      suits: (p) => p.ask === 'full',
      text: (p, cast) =>
        `${cast.name} has ${p.total} beads. One bracelet takes ${p.size} beads. How many whole bracelets can ${cast.name} make?`,
    },
    {
      id: 'teams',
      bloom: 'apply',
      suits: (p) => p.ask === 'full',
      text: (p) => `${p.total} students form teams of ${p.size}. How many full teams can they form?`,
    },
    {
      id: 'leftover-eggs',
      bloom: 'apply',
      suits: (p) => p.ask === 'left',
      text: (p, cast) =>
        `${cast.name} packs ${p.total} eggs into boxes of ${p.size} and fills as many boxes as possible. How many eggs are left over?`,
    },
    {
      id: 'leftover-ribbon',
      bloom: 'apply',
      suits: (p) => p.ask === 'left',
      text: (p, cast) =>
        `${cast.name} cuts a rope of ${p.total} feet into pieces of ${p.size} feet. How many feet of rope are left at the end?`,
    },
    {
      id: 'vans',
      bloom: 'analyze',
      suits: (p) => p.ask === 'all',
      text: (p) =>
        `${p.total} people go on a trip. Each van has room for ${p.size}. How many vans are needed so that everyone can go?`,
    },
    {
      id: 'shelves',
      bloom: 'analyze',
      suits: (p) => p.ask === 'all',
      text: (p, cast) =>
        `${cast.name} puts ${p.total} books on shelves. One shelf holds ${p.size} books. How many shelves are needed for all the books?`,
    },
  ],
  task: {
    kind: 'answer',
    form: 'integer',
    formats: ['choice', 'numeric', 'error-analysis'],
    solve: (p) => numberAnswer(p.ask === 'left' ? rest(p) : p.ask === 'full' ? full(p) : full(p) + 1),
    wrong: [
      {
        misconception: 'remainder-ignored',
        answer: (p) => (p.ask === 'all' ? numberAnswer(full(p)) : null),
        work: (p) => `counting only the ${full(p)} full groups`,
      },
      {
        misconception: 'remainder-rounds-up',
        answer: (p) => (p.ask === 'full' ? numberAnswer(full(p) + 1) : null),
        work: (p) => `counting the last ${rest(p)} as a group too`,
      },
      {
        misconception: 'remainder-as-answer',
        answer: (p) => (p.ask === 'left' ? null : numberAnswer(rest(p))),
        work: (p) => `what is left of ${p.total} after the full groups`,
      },
      {
        misconception: 'remainder-quotient-instead',
        answer: (p) => (p.ask === 'left' ? numberAnswer(full(p)) : null),
        work: (p) => `${p.total} ÷ ${p.size} without the rest`,
      },
      {
        misconception: 'remainder-complement',
        answer: (p) => numberAnswer(p.size - rest(p)),
        work: (p) => `${p.size} − ${rest(p)}`,
      },
      {
        misconception: 'subtract-instead',
        answer: (p) => numberAnswer(p.total - p.size),
        work: (p) => `${p.total} − ${p.size}`,
      },
    ],
  },
  hints: (p) => [
    `How many full groups of ${p.size} are in ${p.total}?`,
    `There are ${full(p)} full groups, and some are left over. What happens to those in the story?`,
    p.ask === 'left'
      ? 'The question asks for those that are left over.'
      : p.ask === 'full'
        ? 'Only full groups count.'
        : 'Those left over need a place too.',
  ],
  explanation: (p) => {
    const division = `${p.total} ÷ ${p.size} makes ${full(p)} full groups, and ${rest(p)} are left over.`;
    if (p.ask === 'left') return `${division} The question asks for those left over: ${rest(p)}.`;
    if (p.ask === 'full') return `${division} Only full groups count, so the answer is ${full(p)}.`;
    return `${division} They need a place too, so one more is needed: ${full(p) + 1}.`;
  },
});

const full = (p: P) => Math.floor(p.total / p.size);
const rest = (p: P) => p.total % p.size;
