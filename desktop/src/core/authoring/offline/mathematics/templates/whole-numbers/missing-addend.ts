/** Find the missing number in a sum. Harder: larger sums, crossing ten, the unknown in front, two-digit numbers. */
import { numberAnswer } from '../../../items/index.ts';
import { COUNTABLES, defineTemplate } from '../../template-kit/index.ts';

type P = { readonly known: number; readonly total: number; readonly front: boolean };

export const missingAddend = defineTemplate<P>({
  id: 'missing-addend',
  name: 'Missing number in a sum',
  skill: 'Find the unknown number that makes an equation true.',
  grades: { from: 1, to: 2 },
  levels: {
    1: 'sums to 10',
    2: 'sums from 11 to 15',
    3: 'sums from 13 to 18 across ten',
    4: 'the unknown stands first, sums to 20',
    5: 'two-digit numbers, a multiple of ten is known',
  },
  parameters(random, difficulty) {
    const known = random.int(2, 9);
    switch (difficulty) {
      case 1: {
        const total = random.int(5, 10);
        return total - known >= 2 && total !== 2 * known ? { known, total, front: false } : null;
      }
      case 2: {
        const total = random.int(11, 15);
        return total - known >= 2 && total !== 2 * known ? { known, total, front: false } : null;
      }
      case 3: {
        const total = random.int(13, 18);
        return total - known <= 9 && total !== 2 * known ? { known, total, front: false } : null;
      }
      case 4: {
        const total = random.int(14, 20);
        return total - known >= 3 && total !== 2 * known ? { known, total, front: true } : null;
      }
      case 5: {
        const tens = random.int(2, 6) * 10;
        return { known: tens, total: tens + random.int(11, 29), front: random.chance(1, 2) };
      }
    }
  },
  complexity: (p) => p.total + (p.front ? 4 : 0),
  stems: [
    { id: 'box', bloom: 'apply', text: (p) => `Which number makes this true? ${equation(p, '□')}` },
    {
      id: 'more',
      bloom: 'apply',
      suits: (p) => !p.front,
      text: (p, cast) => {
        const thing = cast.pick(COUNTABLES);
        return `${cast.name} has ${p.known} ${thing.many}. ${cast.name} finds some more. Now there are ${p.total}. How many did ${cast.name} find?`;
      },
    },
    {
      id: 'start',
      bloom: 'analyze',
      suits: (p) => p.front,
      text: (p, cast) => {
        const thing = cast.pick(COUNTABLES);
        return `${cast.name} had some ${thing.many}. Then ${cast.other} gave ${cast.name} ${p.known} more. Now there are ${p.total}. How many were there at first?`;
      },
    },
    {
      id: 'compare',
      bloom: 'analyze',
      text: (p, cast) => {
        const thing = cast.pick(COUNTABLES);
        return `${cast.name} has ${p.total} ${thing.many}, and ${cast.other} has ${p.known}. How many more does ${cast.name} have?`;
      },
    },
  ],
  task: {
    kind: 'answer',
    form: 'integer',
    formats: ['choice', 'numeric', 'true-false'],
    claim: equation,
    solve: (p) => numberAnswer(p.total - p.known),
    wrong: [
      {
        misconception: 'equal-sign-as-answer',
        answer: (p) => numberAnswer(p.total + p.known),
        work: (p) => `${p.known} + ${p.total}`,
      },
      {
        misconception: 'count-first-number-in-count-on',
        answer: (p) => numberAnswer(p.total - p.known + 1),
        work: (p) => `counting ${p.known} as the first step on the way to ${p.total}`,
      },
      {
        misconception: 'copies-given-number',
        answer: (p) => numberAnswer(p.total),
        work: (p) => `reading the ${p.total} that is there already`,
      },
      {
        misconception: 'count-skip-one',
        answer: (p) => numberAnswer(p.total - p.known - 1),
        work: () => 'a count that left one step out',
      },
    ],
  },
  hints: (p) => [
    'Both sides of the equal sign must be worth the same.',
    `Start at ${p.known}. How many steps is it to ${p.total}?`,
    `Think: ${p.total} − ${p.known}.`,
  ],
  explanation: (p) =>
    `From ${p.known} to ${p.total} it is ${p.total - p.known} steps, so ${equation(p, String(p.total - p.known))}.`,
});

function equation(p: P, shown: string): string {
  return p.front ? `${shown} + ${p.known} = ${p.total}` : `${p.known} + ${shown} = ${p.total}`;
}
