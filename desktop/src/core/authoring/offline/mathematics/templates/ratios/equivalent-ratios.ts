/** Find the missing number of equal ratios. Harder: from doubling to factors that are not whole. */
import { numberAnswer } from '../../../items/index.ts';
import { type Difficulty, defineTemplate } from '../../template-kit/index.ts';

/** a to b is as (a·up/down) to (b·up/down); the second number of the new pair is asked. */
type P = { readonly a: number; readonly b: number; readonly up: number; readonly down: number };

const FACTORS: Readonly<Record<Difficulty, readonly (readonly [up: number, down: number])[]>> = {
  1: [
    [2, 1],
    [3, 1],
  ],
  2: [
    [4, 1],
    [5, 1],
    [6, 1],
  ],
  3: [
    [7, 1],
    [8, 1],
    [12, 1],
  ],
  4: [
    [1, 2],
    [1, 3],
    [1, 4],
  ],
  5: [
    [3, 2],
    [5, 2],
    [4, 3],
    [5, 3],
  ],
};

export const equivalentRatios = defineTemplate<P>({
  id: 'equivalent-ratios',
  name: 'Equal ratios',
  skill: 'Find missing values in tables of equivalent ratios.',
  grades: { from: 6, to: 7 },
  levels: {
    1: 'doubling and tripling',
    2: 'factors 4 to 6',
    3: 'factors 7 to 12',
    4: 'down to a smaller pair',
    5: 'a factor that is not a whole number, such as 3/2',
  },
  parameters(random, difficulty) {
    const [up, down] = random.pick(FACTORS[difficulty]);
    const [a, b] = [random.int(2, 9) * down, random.int(2, 9) * down];
    return a === b ? null : { a, b, up, down };
  },
  complexity: (p) => p.up + (p.down > 1 ? 14 : 0) + (p.down > 1 && p.up > 1 ? 14 : 0),
  stems: [
    {
      id: 'paint',
      bloom: 'apply',
      text: (p, cast) =>
        `${cast.name} mixes ${p.a} cups of blue paint with ${p.b} cups of white paint. To get the same color, how many cups of white go with ${newA(p)} cups of blue?`,
    },
    {
      id: 'recipe',
      bloom: 'apply',
      text: (p, cast) =>
        `A recipe uses ${p.a} cups of flour for ${p.b} servings. ${cast.name} has ${newA(p)} cups of flour. How many servings is that?`,
    },
    {
      id: 'table',
      bloom: 'apply',
      text: (p) => `The ratios ${p.a} : ${p.b} and ${newA(p)} : □ are equal. Which number belongs in the box?`,
    },
    {
      id: 'steps',
      bloom: 'analyze',
      text: (p, cast) =>
        `While ${cast.name} takes ${p.a} steps, ${cast.other} takes ${p.b}. Both keep going like that. How many steps has ${cast.other} taken when ${cast.name} has taken ${newA(p)}?`,
    },
  ],
  task: {
    kind: 'answer',
    form: 'integer',
    formats: ['choice', 'numeric', 'true-false', 'error-analysis'],
    claim: (p, shown) => `The ratio ${p.a} : ${p.b} is equal to the ratio ${newA(p)} : ${shown}.`,
    solve: (p) => numberAnswer((p.b * p.up) / p.down),
    wrong: [
      {
        misconception: 'ratio-additive',
        answer: (p) => numberAnswer(p.b + newA(p) - p.a),
        work: (p) => `the change from ${p.a} to ${newA(p)}, made on ${p.b} by adding or taking away as much`,
      },
      {
        misconception: 'ratio-one-side-only',
        answer: (p) => numberAnswer(p.b),
        work: (p) => `keeping the ${p.b} as it is`,
      },
      {
        misconception: 'ratio-reversed',
        answer: (p) => ((newA(p) * p.a) % p.b === 0 ? numberAnswer((newA(p) * p.a) / p.b) : numberAnswer(newA(p))),
        work: (p) =>
          (newA(p) * p.a) % p.b === 0
            ? `the ratio ${p.b} : ${p.a}, the other way round`
            : `giving the first quantity, ${newA(p)}, for the second`,
      },
      {
        misconception: 'multiply-one-group-over',
        answer: (p) => (p.down === 1 ? numberAnswer(p.b * (p.up + 1)) : null),
        work: (p) => `${p.b} × ${p.up + 1}`,
      },
      {
        misconception: 'rate-total-as-rate',
        answer: (p) => (p.down > 1 ? numberAnswer(p.a * p.b) : null),
        work: (p) => `${p.a} × ${p.b}`,
      },
    ],
  },
  hints: (p) => [
    'Make a table with two rows, one for each quantity.',
    `What must ${p.a} be multiplied or divided by to become ${newA(p)}?`,
    p.down === 1
      ? `Multiply ${p.b} by ${p.up} too.`
      : `First find the pair for ${p.a / p.down}: divide both by ${p.down}.`,
  ],
  explanation: (p) =>
    p.down === 1
      ? `${p.a} × ${p.up} = ${newA(p)}, so the other number is ${p.b} × ${p.up} = ${p.b * p.up}.`
      : `Divide both by ${p.down}: ${p.a / p.down} : ${p.b / p.down}. Then multiply by ${p.up}: ${newA(p)} : ${(p.b * p.up) / p.down}.`,
});

function newA(p: P): number {
  return (p.a * p.up) / p.down;
}
