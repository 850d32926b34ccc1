/** Missing angles. Harder: from a square corner to a straight line, three angles, triangles and an outside angle. */
import { listText, numberAnswer } from '../../../items/index.ts';
import { anglesAtPoint } from '../../figures/index.ts';
import { defineTemplate } from '../../template-kit/index.ts';

/** Known angles `a` and `b` (0 for none) that make `total` with the missing one; `shape` tells where. */
type P = { readonly shape: string; readonly a: number; readonly b: number; readonly total: number };

export const missingAngle = defineTemplate<P>({
  id: 'missing-angle',
  name: 'Missing angles',
  skill: 'Find an unknown angle from angles that make a known total.',
  grades: { from: 4, to: 8 },
  levels: {
    1: 'a square corner in two parts, sizes in tens',
    2: 'a straight line in two parts',
    3: 'a square corner or a straight line in three parts',
    4: 'the third angle of a triangle (from grade 5 on; in grade 4 a full turn)',
    5: 'two angles around a full turn, or a triangle with less round numbers',
  },
  parameters(random, difficulty, grade) {
    switch (difficulty) {
      case 1: {
        const a = random.int(2, 7) * 10;
        return a === 40 || a === 50 ? null : { shape: 'corner', a, b: 0, total: 90 };
      }
      case 2: {
        const a = random.int(22, 158);
        return Math.abs(a - 90) < 6 ? null : { shape: 'line', a, b: 0, total: 180 };
      }
      case 3: {
        const [a, b] = [random.int(21, 79), random.int(21, 79)];
        return a === b || a + b > 150 ? null : { shape: 'line', a, b, total: 180 };
      }
      case 4:
      case 5: {
        if (grade < 5) {
          const [a, b] = [random.int(81, 139), random.int(71, 129)];
          return a === b || a + b > 250 || (difficulty === 4) !== (a % 5 === 0 && b % 5 === 0)
            ? null
            : { shape: 'turn', a, b, total: 360 };
        }
        const [a, b] = [random.int(26, 98), random.int(26, 78)];
        const rest = 180 - a - b;
        return a === b || rest < 15 || rest === a || rest === b || (difficulty === 4) !== (a % 5 === 0 && b % 5 === 0)
          ? null
          : { shape: 'triangle', a, b, total: 180 };
      }
    }
  },
  complexity: (p) => {
    const base = { corner: 1, line: p.b === 0 ? 2 : 3, turn: 4, triangle: 4 }[p.shape] ?? 0;
    return base + (base === 4 && (p.a % 5 !== 0 || p.b % 5 !== 0) ? 1 : 0);
  },
  stems: [
    {
      id: 'plain',
      bloom: 'apply',
      text: (p) =>
        `${SETTING[p.shape] ?? ''} ${p.b === 0 ? `One angle is ${p.a}°.` : `Two of the angles are ${p.a}° and ${p.b}°.`} How large is the ${p.b === 0 ? 'other' : 'third'} angle?`,
      unit: 'degrees',
    },
    {
      id: 'drawing',
      bloom: 'apply',
      text: (p, cast) =>
        `${cast.name} draws this: ${(SETTING[p.shape] ?? '').toLowerCase().replace(/\.$/, '')}. The known ${p.b === 0 ? `angle is ${p.a}°` : `angles are ${p.a}° and ${p.b}°`}. How many degrees has the missing angle?`,
      unit: 'degrees',
    },
    {
      id: 'equation',
      bloom: 'analyze',
      text: (p) =>
        `${SETTING[p.shape] ?? ''} The equation ${p.a}${p.b === 0 ? '' : ` + ${p.b}`} + x = □ holds for its angles. Find the total first. How many degrees is x?`,
      unit: 'degrees',
    },
  ],
  task: {
    kind: 'answer',
    form: 'integer',
    formats: ['choice', 'numeric', 'error-analysis'],
    solve: (p) => numberAnswer(p.total - p.a - p.b),
    wrong: [
      {
        misconception: 'angle-wrong-total',
        answer: (p) => numberAnswer(otherTotal(p) - p.a - p.b),
        work: (p) => `${otherTotal(p)} − ${p.a}${p.b === 0 ? '' : ` − ${p.b}`}`,
      },
      {
        misconception: 'angle-equal-guess',
        answer: (p) => numberAnswer(p.a),
        work: (p) => `repeating the ${p.a}°`,
      },
      {
        misconception: 'angle-add-known',
        answer: (p) => (p.b === 0 ? null : numberAnswer(p.a + p.b)),
        work: (p) => `${p.a} + ${p.b}`,
      },
      {
        misconception: 'angle-arithmetic-slip',
        answer: (p) => numberAnswer(p.total - p.a - p.b + 10),
        work: (p) => `taking ${p.a + p.b} from ${p.total} with a ten lost on the way`,
      },
    ],
  },
  figure: (p) =>
    anglesAtPoint(
      {
        sizes:
          p.shape === 'triangle'
            ? [p.a, p.b, 180 - p.a - p.b]
            : p.b === 0
              ? [p.a, p.total - p.a]
              : [p.a, p.b, p.total - p.a - p.b],
        labels: p.b === 0 ? [`${p.a}°`, '?'] : [`${p.a}°`, `${p.b}°`, '?'],
      },
      p.shape === 'triangle'
        ? `The three corners of the triangle laid side by side at one point: they make a straight line. Two of them are ${p.a}° and ${p.b}°.`
        : `Rays from one point. The known ${p.b === 0 ? `angle is ${p.a}°` : `angles are ${p.a}° and ${p.b}°`}; the last one is marked with a question mark.`,
    ),
  hints: (p) => [
    'What do the angles make together: a square corner, a straight line, or a full turn?',
    `Together they make ${p.total}°.`,
    p.b === 0
      ? `Take ${p.a} from ${p.total}.`
      : `Add ${listText([String(p.a), String(p.b)])}, then take the sum from ${p.total}.`,
  ],
  explanation: (p) =>
    `The angles make ${p.total}° together: ${p.total} − ${p.a}${p.b === 0 ? '' : ` − ${p.b}`} = ${p.total - p.a - p.b}.`,
});

const SETTING: Readonly<Record<string, string>> = {
  corner: 'A ray cuts a square corner into two angles.',
  line: 'Angles lie side by side and make a straight line.',
  turn: 'Three angles around a point make a full turn.',
  triangle: 'A triangle has three angles.',
};

/** The total that is easily mistaken for the right one. */
const otherTotal = (p: P) => ({ corner: 180, line: 360, turn: 270, triangle: 360 })[p.shape] ?? 360;
