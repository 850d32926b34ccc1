/** Read the coordinates of a point. Harder: from the first quadrant to all four, with zero and near pairs. */
import { textAnswer, wholeText } from '../../../items/index.ts';
import { coordinatePlane } from '../../figures/index.ts';
import { defineTemplate } from '../../template-kit/index.ts';

type P = { readonly x: number; readonly y: number; readonly from: number; readonly to: number };

export const readCoordinates = defineTemplate<P>({
  id: 'read-coordinates',
  name: 'Reading coordinates',
  skill: 'Name a point of the coordinate plane by its two numbers.',
  grades: { from: 5, to: 6 },
  levels: {
    1: 'first quadrant, numbers to 5',
    2: 'first quadrant, numbers to 10',
    3: 'a point on an axis',
    4: 'one negative coordinate (grade 6; in grade 5 a larger grid)',
    5: 'two negative coordinates (grade 6; in grade 5 near pairs on a larger grid)',
  },
  parameters(random, difficulty, grade) {
    const to = difficulty === 1 ? 5 : difficulty === 2 ? 10 : grade === 5 && difficulty >= 4 ? 12 : 8;
    const [x, y] = [random.int(1, to), random.int(1, to)];
    if (x === y) return null;
    if (difficulty <= 2) return difficulty === 2 && Math.max(x, y) < 6 ? null : { x, y, from: 0, to };
    if (difficulty === 3) return random.chance(1, 2) ? { x, y: 0, from: 0, to } : { x: 0, y, from: 0, to };
    if (grade === 5)
      return (difficulty === 5) === (Math.abs(x - y) === 1) && x > 5 && y > 5 ? { x, y, from: 0, to } : null;
    if (difficulty === 4) return random.chance(1, 2) ? { x: -x, y, from: -8, to: 8 } : { x, y: -y, from: -8, to: 8 };
    return { x: -x, y: -y, from: -8, to: 8 };
  },
  complexity: (p) => {
    if (p.from < 0) return p.x < 0 && p.y < 0 ? 5 : 4;
    if (p.x === 0 || p.y === 0) return 3;
    if (p.to === 12) return Math.abs(p.x - p.y) === 1 ? 5 : 4;
    return p.to > 5 ? 2 : 1;
  },
  stems: [
    { id: 'plain', bloom: 'understand', text: (p) => `Point P is ${words(p)}. Which pair of numbers names it?` },
    {
      id: 'map',
      bloom: 'apply',
      text: (p, cast) =>
        `On a map, the home of ${cast.name} is point P. It lies ${words(p)}. What are its coordinates?`,
    },
    {
      id: 'robot',
      bloom: 'apply',
      text: (p, cast) =>
        `${cast.name} steers a robot from the point (0, 0) to point P, which is ${words(p)}. At which coordinates does it stop?`,
    },
  ],
  task: {
    kind: 'answer',
    form: 'integer',
    formats: ['choice', 'true-false', 'error-analysis'],
    claim: (p, shown) => `The point that is ${words(p)} has the coordinates ${shown}.`,
    solve: (p) => pair(p.x, p.y),
    wrong: [
      {
        misconception: 'coordinates-swapped',
        answer: (p) => pair(p.y, p.x),
        work: () => 'going up or down first and then across',
      },
      {
        misconception: 'coordinates-count-from-one',
        answer: (p) => pair(p.x + Math.sign(p.x || 1), p.y + Math.sign(p.y || 1)),
        work: () => 'calling the starting corner 1',
      },
      {
        misconception: 'coordinates-one-axis',
        answer: (p) => (p.x === 0 || p.y === 0 ? pair(p.x + p.y, p.x + p.y) : pair(p.x, p.x)),
        work: () => 'reading one axis for both numbers',
      },
      {
        misconception: 'coordinates-sign-lost',
        answer: (p) => (p.x < 0 || p.y < 0 ? pair(Math.abs(p.x), Math.abs(p.y)) : null),
        work: () => 'counting the steps without their direction',
      },
    ],
  },
  figure: (p) =>
    coordinatePlane(
      { from: p.from, to: p.to, points: [{ x: p.x, y: p.y, letter: 'P' }] },
      `A coordinate grid from ${wholeText(p.from)} to ${p.to} with a point P: ${words(p)}.`,
    ),
  hints: () => [
    'Start at the corner where the axes meet. That is (0, 0).',
    'First go across: how far, and to which side? Then go up or down.',
    'Write the number for across first, then the number for up or down.',
  ],
  explanation: (p) =>
    `Across comes first: ${wholeText(p.x)}. Then up or down: ${wholeText(p.y)}. The point is (${wholeText(p.x)}, ${wholeText(p.y)}).`,
});

const pair = (x: number, y: number) => textAnswer(`(${wholeText(x)}, ${wholeText(y)})`);

/** Where the point is, in steps from the origin. */
function words(p: P): string {
  const across = p.x === 0 ? '' : `${Math.abs(p.x)} to the ${p.x < 0 ? 'left' : 'right'}`;
  const up = p.y === 0 ? '' : `${Math.abs(p.y)} ${p.y < 0 ? 'down' : 'up'}`;
  return `${[across, up].filter((part) => part !== '').join(' and ')} from the origin`;
}
