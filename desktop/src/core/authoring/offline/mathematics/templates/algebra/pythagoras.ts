/** Side lengths of right triangles. Harder: from the longest side to a leg, and larger triples. */
import { numberAnswer } from '../../../items/index.ts';
import { rightTriangle } from '../../figures/index.ts';
import { type Difficulty, defineTemplate } from '../../template-kit/index.ts';

/** Legs a and b, longest side c; `leg`: b is asked instead of c. */
type P = { readonly a: number; readonly b: number; readonly c: number; readonly leg: boolean };

const TRIPLES: Readonly<Record<Difficulty, readonly (readonly [number, number, number])[]>> = {
  1: [
    [3, 4, 5],
    [6, 8, 10],
    [9, 12, 15],
    [5, 12, 13],
  ],
  2: [
    [8, 15, 17],
    [12, 16, 20],
    [15, 20, 25],
    [7, 24, 25],
    [10, 24, 26],
  ],
  3: [
    [6, 8, 10],
    [5, 12, 13],
    [9, 12, 15],
    [12, 16, 20],
  ],
  4: [
    [8, 15, 17],
    [7, 24, 25],
    [15, 20, 25],
    [10, 24, 26],
    [18, 24, 30],
  ],
  5: [
    [20, 21, 29],
    [12, 35, 37],
    [9, 40, 41],
    [28, 45, 53],
    [16, 30, 34],
    [24, 32, 40],
  ],
};

export const pythagoras = defineTemplate<P>({
  id: 'pythagoras',
  name: 'Right triangles',
  skill: 'Find a missing side of a right triangle.',
  grades: { from: 8, to: 8 },
  levels: {
    1: 'the longest side, small numbers',
    2: 'the longest side, numbers to 26',
    3: 'a leg, small numbers',
    4: 'a leg, numbers to 30',
    5: 'a leg, large numbers',
  },
  parameters(random, difficulty) {
    const [x, y, c] = random.pick(TRIPLES[difficulty]);
    return random.chance(1, 2) ? { a: x, b: y, c, leg: difficulty >= 3 } : { a: y, b: x, c, leg: difficulty >= 3 };
  },
  complexity: (p) => p.c + (p.leg ? 25 : 0),
  stems: [
    {
      id: 'bare',
      bloom: 'apply',
      text: (p) =>
        p.leg
          ? `The longest side of a right triangle is ${p.c} cm and one leg is ${p.a} cm. How long is the other leg?`
          : `The legs of a right triangle are ${p.a} cm and ${p.b} cm. How long is the longest side?`,
      unit: 'cm',
    },
    {
      id: 'path',
      bloom: 'apply',
      suits: (p) => !p.leg,
      text: (p, cast) =>
        `${cast.name} walks ${p.a} meters east and then ${p.b} meters north. How many meters is the straight way back?`,
      unit: 'meters',
    },
    {
      id: 'screen',
      bloom: 'apply',
      suits: (p) => !p.leg,
      text: (p, cast) =>
        `${cast.name} draws a rectangle ${p.a} cm by ${p.b} cm. How long is a line from corner to opposite corner?`,
      unit: 'cm',
    },
    {
      id: 'ladder',
      bloom: 'analyze',
      suits: (p) => p.leg,
      text: (p, cast) =>
        `${cast.name} leans a pole that is ${p.c} feet long against a wall. Its foot stands ${p.a} feet from the wall. How many feet up does it reach?`,
      unit: 'feet',
    },
    {
      id: 'kite',
      bloom: 'analyze',
      suits: (p) => p.leg,
      text: (p, cast) =>
        `The string of a kite is ${p.c} meters long and tight. ${cast.name} stands ${p.a} meters from the place right under the kite. How many meters up is the kite?`,
      unit: 'meters',
    },
  ],
  task: {
    kind: 'answer',
    form: 'integer',
    formats: ['choice', 'numeric', 'error-analysis'],
    solve: (p) => numberAnswer(p.leg ? p.b : p.c),
    wrong: [
      {
        misconception: 'pythagoras-add-sides',
        answer: (p) => numberAnswer(p.leg ? p.c - p.a : p.a + p.b),
        work: (p) => (p.leg ? `${p.c} − ${p.a}` : `${p.a} + ${p.b}`),
      },
      {
        misconception: 'pythagoras-no-root',
        answer: (p) => numberAnswer(p.leg ? p.b * p.b : p.c * p.c),
        work: (p) => (p.leg ? `${p.c} × ${p.c} − ${p.a} × ${p.a}` : `${p.a} × ${p.a} + ${p.b} × ${p.b}`),
      },
      {
        misconception: 'pythagoras-doubled',
        answer: (p) => numberAnswer(p.leg ? 2 * p.c - 2 * p.a : 2 * p.a + 2 * p.b),
        work: (p) => (p.leg ? `2 × ${p.c} − 2 × ${p.a}` : `2 × ${p.a} + 2 × ${p.b}`),
      },
    ],
  },
  figure: (p) =>
    rightTriangle(
      {
        across: p.a,
        up: p.b,
        acrossLabel: String(p.a),
        upLabel: p.leg ? '?' : String(p.b),
        longestLabel: p.leg ? String(p.c) : '?',
      },
      p.leg
        ? `A right triangle with one leg of ${p.a} and a longest side of ${p.c}; the other leg is not known.`
        : `A right triangle with legs of ${p.a} and ${p.b}; the longest side is not known.`,
    ),
  hints: (p) => [
    'The square on the longest side is as large as the two squares on the legs together.',
    p.leg
      ? `Take the square of ${p.a} away from the square of ${p.c}.`
      : `Square both legs and add: ${p.a * p.a} + ${p.b * p.b}.`,
    p.leg
      ? `${p.c * p.c} − ${p.a * p.a} = ${p.b * p.b}. Which number times itself is that?`
      : `Which number times itself is ${p.c * p.c}?`,
  ],
  explanation: (p) =>
    p.leg
      ? `${p.c}² − ${p.a}² = ${p.c * p.c} − ${p.a * p.a} = ${p.b * p.b}, and ${p.b} × ${p.b} = ${p.b * p.b}. The side is ${p.b}.`
      : `${p.a}² + ${p.b}² = ${p.a * p.a} + ${p.b * p.b} = ${p.c * p.c}, and ${p.c} × ${p.c} = ${p.c * p.c}. The side is ${p.c}.`,
});
