/** Area of rectangles. Harder: from drawn squares to larger sides, a missing side, and a shape of two rectangles. */
import { counted, noun, numberAnswer, wholeText } from '../../../items/index.ts';
import { rectangle } from '../../figures/index.ts';
import { defineTemplate } from '../../template-kit/index.ts';

/** A rectangle `long` by `wide`; `side` asks for the width when the area is known; `extra` is the width of a second one of the same length. */
type P = { readonly long: number; readonly wide: number; readonly side: boolean; readonly extra: number };

export const rectangleArea = defineTemplate<P>({
  id: 'rectangle-area',
  name: 'Area of a rectangle',
  skill: 'Find the area of rectangles and of shapes made of rectangles.',
  grades: { from: 3, to: 5 },
  levels: {
    1: 'sides to 6, with squares drawn',
    2: 'sides to 10, with squares drawn',
    3: 'sides to 15, without squares',
    4: 'the area is known and a side is asked',
    5: 'two rectangles side by side',
  },
  parameters(random, difficulty) {
    const top = { 1: 6, 2: 10, 3: 15, 4: 12, 5: 12 }[difficulty];
    const [long, wide] = [random.int(difficulty >= 3 ? 6 : 3, top), random.int(difficulty === 1 ? 2 : 3, top)];
    if (long <= wide || long * wide === 2 * (long + wide) || (difficulty === 2 && long < 6)) return null;
    const extra = difficulty === 5 ? random.int(2, 6) : 0;
    return extra === wide ? null : { long, wide, side: difficulty === 4, extra };
  },
  complexity: (p) => p.long + p.wide + (p.side ? 20 : 0) + (p.extra > 0 ? 30 + p.extra : 0),
  stems: [
    {
      id: 'tiles',
      bloom: 'understand',
      suits: (p) => !p.side && p.extra === 0,
      text: (p) => `A rectangle is ${p.long} cm long and ${p.wide} cm wide. What is its area?`,
      unit: 'square cm',
    },
    {
      id: 'floor',
      bloom: 'apply',
      suits: (p) => !p.side && p.extra === 0,
      text: (p, cast) =>
        `${cast.name} lays a carpet that is ${p.long} feet long and ${p.wide} feet wide. How many square feet of floor does it cover?`,
      unit: 'square feet',
    },
    {
      id: 'side-garden',
      bloom: 'analyze',
      suits: (p) => p.side,
      text: (p, cast) =>
        `${cast.name} has a garden with an area of ${p.long * p.wide} square meters. It is ${p.long} meters long. How wide is it?`,
      unit: 'meters',
    },
    {
      id: 'side-paper',
      bloom: 'apply',
      suits: (p) => p.side,
      text: (p) =>
        `A sheet has an area of ${p.long * p.wide} square inches and is ${p.long} inches long. How many inches wide is it?`,
      unit: 'inches',
    },
    {
      id: 'two-rooms',
      bloom: 'analyze',
      suits: (p) => p.extra > 0,
      text: (p) =>
        `Two rooms lie side by side. Both are ${p.long} feet long. One is ${p.wide} feet wide, the other ${p.extra} feet. How many square feet do they have together?`,
      unit: 'square feet',
    },
    {
      id: 'two-beds',
      bloom: 'analyze',
      suits: (p) => p.extra > 0,
      text: (p, cast) =>
        `${cast.name} joins two flower beds, each ${p.long} meters long. One is ${p.wide} meters wide and the other ${p.extra} meters. What is the area of the new bed?`,
      unit: 'square meters',
    },
  ],
  task: {
    kind: 'answer',
    form: 'integer',
    formats: ['choice', 'numeric', 'error-analysis'],
    solve: (p) => numberAnswer(p.side ? p.wide : p.long * (p.wide + p.extra)),
    wrong: [
      {
        misconception: 'area-as-perimeter',
        answer: (p) => (p.side ? null : numberAnswer(2 * (p.long + p.wide + p.extra))),
        work: (p) => `going around: 2 × ${p.long} + 2 × ${p.wide + p.extra}`,
      },
      {
        misconception: 'area-add-sides',
        answer: (p) => (p.side ? null : numberAnswer(p.long + p.wide + p.extra)),
        work: (p) => `${p.long} + ${p.wide}${p.extra > 0 ? ` + ${p.extra}` : ''}`,
      },
      {
        misconception: 'area-one-dimension-missing',
        answer: (p) => (p.extra > 0 ? null : numberAnswer(p.side ? p.wide - 1 : p.long * (p.wide - 1))),
        work: (p) =>
          p.side ? `${p.wide - 1} rows of ${p.long}, which do not fill it` : `${counted(p.wide - 1, ROW)} of ${p.long}`,
      },
      {
        misconception: 'add-one-left-out',
        answer: (p) => (p.extra > 0 ? numberAnswer(p.long * p.wide) : null),
        work: (p) => `${p.long} × ${p.wide}, one of the two rectangles`,
      },
      {
        misconception: 'area-multiply-all',
        answer: (p) => (p.extra > 0 ? numberAnswer(p.long * p.wide * p.extra) : null),
        work: (p) => `${p.long} × ${p.wide} × ${p.extra}`,
      },
      {
        misconception: 'subtract-instead',
        answer: (p) => (p.side ? numberAnswer(p.long * p.wide - p.long) : null),
        work: (p) => `${p.long * p.wide} − ${p.long}`,
      },
      {
        misconception: 'area-half-as-side',
        answer: (p) => (p.side && (p.long * p.wide) % 2 === 0 ? numberAnswer((p.long * p.wide) / 2 - p.long) : null),
        work: (p) => `half of ${p.long * p.wide}, less ${p.long}, as for a perimeter`,
      },
      {
        misconception: 'copies-given-number',
        answer: (p) => (p.side ? numberAnswer(p.long) : null),
        work: (p) => `reading the ${p.long} that is given`,
      },
    ],
  },
  figure: (p) =>
    p.side
      ? rectangle(
          { width: p.long, height: p.wide, widthLabel: String(p.long), heightLabel: '?', grid: false },
          `A rectangle with one side of ${p.long}; the other side is not known.`,
        )
      : rectangle(
          {
            width: p.long,
            height: p.wide + p.extra,
            widthLabel: String(p.long),
            heightLabel: p.extra > 0 ? `${p.wide} and ${p.extra}` : String(p.wide),
            grid: p.extra === 0 && p.long <= 10,
          },
          p.extra > 0
            ? `Two rectangles of length ${p.long} side by side, ${p.wide} and ${p.extra} wide.`
            : `A rectangle ${p.long} long and ${p.wide} wide${p.long <= 10 ? ', with unit squares drawn in' : ''}.`,
        ),
  hints: (p) => [
    p.side
      ? 'Area is length times width. Which of the three numbers is missing?'
      : 'Area is the number of unit squares that cover the inside.',
    p.side ? `${p.long} times which number is ${p.long * p.wide}?` : `Think of rows: ${p.long} squares in each row.`,
    p.side
      ? `Divide ${p.long * p.wide} by ${p.long}.`
      : p.extra > 0
        ? `Find ${p.long} × ${p.wide} and ${p.long} × ${p.extra}, then add.`
        : `There are ${p.wide} rows of ${p.long}.`,
  ],
  explanation: (p) => {
    if (p.side) return `${p.long} × ${p.wide} = ${p.long * p.wide}, so the missing side is ${p.wide}.`;
    if (p.extra > 0)
      return `${p.long} × ${p.wide} = ${p.long * p.wide} and ${p.long} × ${p.extra} = ${p.long * p.extra}. Together that is ${wholeText(p.long * (p.wide + p.extra))}.`;
    return `${p.wide} rows of ${p.long} squares are ${p.long} × ${p.wide} = ${p.long * p.wide} squares.`;
  },
});

const ROW = noun('row');
