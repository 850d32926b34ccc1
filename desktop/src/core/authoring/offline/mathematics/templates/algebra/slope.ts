/** Slope from two points. Harder: from the origin to negative coordinates and fractions. */
import { fraction, numberAnswer, reducedText, wholeText } from '../../../items/index.ts';
import { coordinatePlane } from '../../figures/index.ts';
import { defineTemplate } from '../../template-kit/index.ts';

type P = { readonly x1: number; readonly y1: number; readonly x2: number; readonly y2: number };

export const slope = defineTemplate<P>({
  id: 'slope',
  name: 'Slope of a line',
  skill: 'Find the slope of a line through two points.',
  grades: { from: 8, to: 8 },
  levels: {
    1: 'two points in the first quadrant, a whole positive slope',
    2: 'a whole negative slope',
    3: 'a slope that is a positive fraction',
    4: 'a slope that is a negative fraction',
    5: 'points in different quadrants, a fraction',
  },
  parameters(random, difficulty) {
    const low = difficulty === 5 ? -6 : 1;
    const [x1, y1, x2, y2] = [random.int(low, 8), random.int(low, 8), random.int(low, 8), random.int(low, 8)];
    if (x1 >= x2 || y1 === y2 || x1 === 0 || x2 === 0) return null;
    const [rise, run] = [y2 - y1, x2 - x1];
    if (Math.abs(rise) === run) return null;
    const whole = rise % run === 0;
    const fits = {
      1: whole && rise > 0,
      2: whole && rise < 0,
      3: !whole && rise > 0,
      4: !whole && rise < 0,
      5: !whole && x1 < 0 && x2 > 0 && y1 < 0 !== y2 < 0,
    }[difficulty];
    return fits ? { x1, y1, x2, y2 } : null;
  },
  complexity: (p) => {
    if (p.x1 < 0 || p.y1 < 0 || p.y2 < 0) return 5;
    const whole = (p.y2 - p.y1) % (p.x2 - p.x1) === 0;
    return (whole ? 1 : 3) + (p.y2 < p.y1 ? 1 : 0);
  },
  stems: [
    {
      id: 'bare',
      bloom: 'apply',
      text: (p) => `What is the slope of the line through ${point(p.x1, p.y1)} and ${point(p.x2, p.y2)}?`,
    },
    {
      id: 'graph',
      bloom: 'apply',
      text: (p) =>
        `A line goes through A ${point(p.x1, p.y1)} and B ${point(p.x2, p.y2)}. By how much does y change for one step of x?`,
    },
    {
      id: 'table',
      bloom: 'analyze',
      text: (p, cast) =>
        `${cast.name} reads from a table: x = ${wholeText(p.x1)} gives y = ${wholeText(p.y1)}, and x = ${wholeText(p.x2)} gives y = ${wholeText(p.y2)}. The points lie on a line. What is its slope?`,
    },
  ],
  task: {
    kind: 'answer',
    form: 'fraction',
    formats: ['choice', 'numeric', 'true-false', 'error-analysis'],
    negatives: true,
    claim: (p, shown) => `The slope of the line through ${point(p.x1, p.y1)} and ${point(p.x2, p.y2)} is ${shown}.`,
    solve: (p) => value(p.y2 - p.y1, p.x2 - p.x1),
    wrong: [
      {
        misconception: 'slope-inverted',
        answer: (p) => value(p.x2 - p.x1, p.y2 - p.y1),
        work: (p) => `${p.x2 - p.x1} across over ${wholeText(p.y2 - p.y1)} up`,
      },
      {
        misconception: 'integer-wrong-sign',
        answer: (p) => value(p.y1 - p.y2, p.x2 - p.x1),
        work: () => 'taking the points in one order for y and in the other order for x',
      },
      {
        misconception: 'slope-coordinates',
        answer: (p) => value(p.y2, p.x2),
        work: (p) => `${wholeText(p.y2)} over ${wholeText(p.x2)}, the coordinates of one point`,
      },
      {
        misconception: 'slope-rise-only',
        answer: (p) => (p.x2 - p.x1 === 1 ? null : numberAnswer(p.y2 - p.y1)),
        work: (p) => `the change in y alone, ${wholeText(p.y2 - p.y1)}`,
      },
    ],
  },
  figure: (p) => {
    const from = Math.min(0, p.x1, p.y1, p.y2);
    const to = Math.max(6, p.x2, p.y1, p.y2);
    return coordinatePlane(
      {
        from,
        to,
        points: [
          { x: p.x1, y: p.y1, letter: 'A' },
          { x: p.x2, y: p.y2, letter: 'B' },
        ],
      },
      `A coordinate grid with point A at ${point(p.x1, p.y1)} and point B at ${point(p.x2, p.y2)}.`,
    );
  },
  hints: (p) => [
    'How far is it across from the first point to the second, and how far up or down?',
    `Across: ${wholeText(p.x2)} − ${bracketed(p.x1)}. Up or down: ${wholeText(p.y2)} − ${bracketed(p.y1)}.`,
    `The change in y goes on top: ${wholeText(p.y2 - p.y1)} over ${p.x2 - p.x1}.`,
  ],
  explanation: (p) =>
    `Slope = change in y ÷ change in x = (${wholeText(p.y2)} − ${bracketed(p.y1)}) ÷ (${wholeText(p.x2)} − ${bracketed(p.x1)}) = ${wholeText(p.y2 - p.y1)} ÷ ${p.x2 - p.x1} = ${value(p.y2 - p.y1, p.x2 - p.x1).text}.`,
});

const value = (top: number, bottom: number) => numberAnswer(fraction(top, bottom), reducedText(fraction(top, bottom)));
const bracketed = (number: number) => (number < 0 ? `(${wholeText(number)})` : wholeText(number));
const point = (x: number, y: number) => `(${wholeText(x)}, ${wholeText(y)})`;
