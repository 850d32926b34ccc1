/** Perimeter of rectangles and squares. Harder: larger sides, a missing side. */
import { numberAnswer } from '../../../items/index.ts';
import { rectangle } from '../../figures/index.ts';
import { defineTemplate } from '../../template-kit/index.ts';

type P = { readonly long: number; readonly wide: number; readonly side: boolean };

export const rectanglePerimeter = defineTemplate<P>({
  id: 'rectangle-perimeter',
  name: 'Perimeter of a rectangle',
  skill: 'Find the perimeter of a rectangle, or a side when the perimeter is known.',
  grades: { from: 3, to: 4 },
  levels: {
    1: 'sides to 6',
    2: 'sides to 12',
    3: 'sides to 30',
    4: 'a side is asked, sides to 20',
    5: 'a side is asked, sides to 60',
  },
  parameters(random, difficulty) {
    const [low, top] = ({ 1: [2, 6], 2: [5, 12], 3: [11, 30], 4: [6, 20], 5: [21, 60] } as const)[difficulty];
    const [long, wide] = [random.int(low, top), random.int(low, top)];
    return long <= wide || long * wide === 2 * (long + wide) || long === 2 * wide
      ? null
      : { long, wide, side: difficulty >= 4 };
  },
  complexity: (p) => p.long + p.wide + (p.side ? 60 : 0),
  stems: [
    {
      id: 'plain',
      bloom: 'understand',
      suits: (p) => !p.side,
      text: (p) => `A rectangle is ${p.long} inches long and ${p.wide} inches wide. What is its perimeter?`,
      unit: 'inches',
    },
    {
      id: 'fence',
      bloom: 'apply',
      suits: (p) => !p.side,
      text: (p, cast) =>
        `${cast.name} puts a fence all around a garden that is ${p.long} meters long and ${p.wide} meters wide. How many meters of fence are needed?`,
      unit: 'meters',
    },
    {
      id: 'frame',
      bloom: 'apply',
      suits: (p) => !p.side,
      text: (p, cast) =>
        `${cast.name} glues ribbon around the edge of a card, ${p.long} cm by ${p.wide} cm. How many centimeters of ribbon is that?`,
      unit: 'cm',
    },
    {
      id: 'side-fence',
      bloom: 'analyze',
      suits: (p) => p.side,
      text: (p) =>
        `A fence of ${2 * (p.long + p.wide)} meters goes all around a rectangle that is ${p.long} meters long. How wide is the rectangle?`,
      unit: 'meters',
    },
    {
      id: 'side-string',
      bloom: 'analyze',
      suits: (p) => p.side,
      text: (p, cast) =>
        `${cast.name} bends ${2 * (p.long + p.wide)} cm of wire into a rectangle that is ${p.long} cm long. How many centimeters wide is it?`,
      unit: 'cm',
    },
  ],
  task: {
    kind: 'answer',
    form: 'integer',
    formats: ['choice', 'numeric', 'error-analysis'],
    solve: (p) => numberAnswer(p.side ? p.wide : 2 * (p.long + p.wide)),
    wrong: [
      {
        misconception: 'perimeter-as-area',
        answer: (p) => (p.side ? null : numberAnswer(p.long * p.wide)),
        work: (p) => `${p.long} × ${p.wide}`,
      },
      {
        misconception: 'perimeter-two-sides',
        answer: (p) => numberAnswer(p.side ? p.long + 2 * p.wide : p.long + p.wide),
        work: (p) =>
          p.side ? `${2 * (p.long + p.wide)} − ${p.long}, with one long side taken away` : `${p.long} + ${p.wide}`,
      },
      {
        misconception: 'perimeter-three-sides',
        answer: (p) => (p.side ? null : numberAnswer(2 * p.long + p.wide)),
        work: (p) => `${p.long} + ${p.wide} + ${p.long}`,
      },
      {
        misconception: 'equation-one-step-only',
        answer: (p) => (p.side ? numberAnswer(2 * p.wide) : null),
        work: (p) => `${2 * (p.long + p.wide)} − 2 × ${p.long}`,
      },
      {
        misconception: 'area-half-as-side',
        answer: (p) => (p.side ? numberAnswer(p.long + p.wide) : null),
        work: (p) => `half of ${2 * (p.long + p.wide)}`,
      },
    ],
  },
  figure: (p) =>
    rectangle(
      {
        width: p.long,
        height: p.wide,
        widthLabel: String(p.long),
        heightLabel: p.side ? '?' : String(p.wide),
        grid: false,
      },
      p.side
        ? `A rectangle with one side of ${p.long}; the other side is not known.`
        : `A rectangle ${p.long} long and ${p.wide} wide.`,
    ),
  hints: (p) => [
    'Perimeter is the way all around. Walk it with a finger.',
    p.side
      ? 'Two of the four sides are known. How much of the way do they take?'
      : 'A rectangle has two long sides and two short sides.',
    p.side
      ? `${2 * (p.long + p.wide)} − ${2 * p.long} is left for two equal sides.`
      : `Add ${p.long} + ${p.wide} + ${p.long} + ${p.wide}.`,
  ],
  explanation: (p) =>
    p.side
      ? `The two long sides take 2 × ${p.long} = ${2 * p.long}. The rest, ${2 * p.wide}, is for two sides, so each is ${p.wide}.`
      : `${p.long} + ${p.wide} + ${p.long} + ${p.wide} = ${2 * (p.long + p.wide)}.`,
});
