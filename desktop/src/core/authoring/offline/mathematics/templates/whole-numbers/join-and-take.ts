/** Put together or take away within 20. Harder: larger numbers, taking away, crossing ten. */
import { counted, numberAnswer } from '../../../items/index.ts';
import { dotRows } from '../../figures/index.ts';
import { COUNTABLES, defineTemplate } from '../../template-kit/index.ts';

type P = { readonly a: number; readonly b: number; readonly take: boolean };

export const joinAndTake = defineTemplate<P>({
  id: 'join-and-take',
  name: 'Putting together and taking away',
  skill: 'Solve stories of adding and taking away within 20.',
  grades: { from: 0, to: 1 },
  levels: {
    1: 'putting together, sums to 5',
    2: 'putting together, sums to 10',
    3: 'taking away within 10',
    4: 'putting together with sums from 11 to 15',
    5: 'taking away from 11 to 18 across ten',
  },
  parameters(random, difficulty) {
    const [a, b] = [random.int(1, 10), random.int(1, 9)];
    switch (difficulty) {
      case 1:
        return a + b >= 3 && a + b <= 5 ? { a, b, take: false } : null;
      case 2:
        return a + b >= 6 && a + b <= 10 && a !== b ? { a, b, take: false } : null;
      case 3:
        return a >= 6 && a - b >= 2 && a !== 2 * b && b >= 2 ? { a, b, take: true } : null;
      case 4:
        return a < 10 && a + b >= 11 && a + b <= 15 && a !== b ? { a, b, take: false } : null;
      case 5: {
        const start = random.int(11, 18);
        return start - b < 10 && start - b > 2 && b > 2 && start - b !== b ? { a: start, b, take: true } : null;
      }
    }
  },
  complexity: (p) => Math.max(p.a, result(p)) + (p.take ? 5 : 0) + (Math.max(p.a, result(p)) > 10 ? 6 : 0),
  stems: [
    {
      id: 'find',
      bloom: 'apply',
      suits: (p) => !p.take,
      text: (p, cast) => {
        const thing = cast.pick(COUNTABLES);
        return `${cast.name} has ${counted(p.a, thing)}. ${cast.other} gives ${cast.name} ${p.b} more. How many ${thing.many} does ${cast.name} have now?`;
      },
    },
    {
      id: 'birds',
      bloom: 'apply',
      suits: (p) => !p.take,
      text: (p, cast) => `${cast.name} sees ${p.a} red birds and ${p.b} blue birds. How many birds is that?`,
    },
    {
      id: 'give',
      bloom: 'apply',
      suits: (p) => p.take,
      text: (p, cast) => {
        const thing = cast.pick(COUNTABLES);
        return `${cast.name} has ${counted(p.a, thing)}. ${cast.name} gives ${p.b} to ${cast.other}. How many ${thing.many} does ${cast.name} still have?`;
      },
    },
    {
      id: 'ducks',
      bloom: 'apply',
      suits: (p) => p.take,
      text: (p, cast) => `${cast.name} sees ${p.a} ducks. Then ${p.b} swim away. How many ducks are left?`,
    },
  ],
  task: {
    kind: 'answer',
    form: 'integer',
    formats: ['choice', 'numeric', 'true-false'],
    claim: (p, shown) => `${p.a} ${p.take ? '−' : '+'} ${p.b} = ${shown}`,
    solve: (p) => numberAnswer(result(p)),
    wrong: [
      {
        misconception: 'subtract-instead',
        answer: (p) => (p.take || p.a <= p.b ? null : numberAnswer(p.a - p.b)),
        work: (p) => `${p.a} − ${p.b}`,
      },
      {
        misconception: 'add-instead',
        answer: (p) => (p.take ? numberAnswer(p.a + p.b) : null),
        work: (p) => `${p.a} + ${p.b}`,
      },
      {
        misconception: 'count-first-number-in-count-on',
        answer: (p) => numberAnswer(p.take ? result(p) + 1 : result(p) - 1),
        work: (p) => `saying ${p.a} for the first step`,
      },
      {
        misconception: 'copies-given-number',
        answer: (p) => numberAnswer(p.a),
        work: (p) => `reading the ${p.a} in the story`,
      },
      {
        misconception: 'count-double',
        answer: (p) => (p.take ? null : numberAnswer(result(p) + 1)),
        work: () => 'a count that touched one thing twice',
      },
    ],
  },
  figure: (p) =>
    p.take
      ? dotRows(rowsOf(p.a), `${p.a} dots for the number you start with, in rows of at most five.`)
      : dotRows(
          [...rowsOf(p.a), ...rowsOf(p.b)],
          `Dots in two groups, ${p.a} for the first number and ${p.b} for the second.`,
        ),
  hints: (p) => [
    p.take ? 'Some go away. Will there be more or fewer?' : 'All come together. Will there be more or fewer?',
    p.take ? `Start at ${p.a} and count back ${p.b} steps.` : `Start at ${p.a} and count on ${p.b} steps.`,
  ],
  explanation: (p) =>
    p.take
      ? `Start at ${p.a} and take ${p.b} away: ${p.a} − ${p.b} = ${result(p)}.`
      : `Start at ${p.a} and count on ${p.b}: ${p.a} + ${p.b} = ${result(p)}.`,
});

const result = (p: P) => (p.take ? p.a - p.b : p.a + p.b);

function rowsOf(count: number): number[] {
  const full = Array.from({ length: Math.floor(count / 5) }, () => 5);
  return count % 5 === 0 ? full : [...full, count % 5];
}
