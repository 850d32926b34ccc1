/** Volume of boxes. Harder: larger edges, a missing edge, two boxes together. */
import { numberAnswer, wholeText } from '../../../items/index.ts';
import { defineTemplate } from '../../template-kit/index.ts';

/** `edge`: the height is asked; `second`: the height of a box with the same base that is put on top (0 for none). */
type P = {
  readonly long: number;
  readonly wide: number;
  readonly high: number;
  readonly edge: boolean;
  readonly second: number;
};

export const prismVolume = defineTemplate<P>({
  id: 'prism-volume',
  name: 'Volume of a box',
  skill: 'Find the volume of right rectangular prisms.',
  grades: { from: 5, to: 6 },
  levels: {
    1: 'edges to 5',
    2: 'edges to 8',
    3: 'edges to 12',
    4: 'the volume is known and the height is asked',
    5: 'two boxes with one base',
  },
  parameters(random, difficulty) {
    const [low, top] = ({ 1: [2, 5], 2: [4, 8], 3: [6, 12], 4: [4, 9], 5: [4, 9] } as const)[difficulty];
    const [long, wide, high] = [random.int(low, top), random.int(low, top), random.int(low, top)];
    if (new Set([long, wide, high]).size < 3) return null;
    const second = difficulty === 5 ? random.int(2, 5) : 0;
    return second === high ? null : { long, wide, high, edge: difficulty === 4, second };
  },
  complexity: (p) => (p.long * p.wide * p.high) / 100 + (p.edge ? 20 : 0) + (p.second > 0 ? 30 : 0),
  stems: [
    {
      id: 'plain',
      bloom: 'apply',
      suits: (p) => !p.edge && p.second === 0,
      text: (p) => `A box is ${p.long} cm long, ${p.wide} cm wide and ${p.high} cm high. What is its volume?`,
      unit: 'cubic cm',
    },
    {
      id: 'tank',
      bloom: 'apply',
      suits: (p) => !p.edge && p.second === 0,
      text: (p, cast) =>
        `${cast.name} fills a crate with cubes of 1 foot. The crate is ${p.long} feet long, ${p.wide} feet wide and ${p.high} feet high. How many cubes fit in?`,
    },
    {
      id: 'edge',
      bloom: 'analyze',
      suits: (p) => p.edge,
      text: (p) =>
        `A box has a volume of ${wholeText(volume(p))} cubic inches. It is ${p.long} inches long and ${p.wide} inches wide. How high is it?`,
      unit: 'inches',
    },
    {
      id: 'edge-sand',
      bloom: 'analyze',
      suits: (p) => p.edge,
      text: (p, cast) =>
        `${cast.name} pours ${wholeText(volume(p))} cubic feet of sand into a box with a base of ${p.long} feet by ${p.wide} feet. How many feet deep is the sand?`,
      unit: 'feet',
    },
    {
      id: 'stack',
      bloom: 'analyze',
      suits: (p) => p.second > 0,
      text: (p) =>
        `Two boxes stand on each other. Both are ${p.long} cm long and ${p.wide} cm wide. One is ${p.high} cm high and the other ${p.second} cm. What is the volume of both together?`,
      unit: 'cubic cm',
    },
    {
      id: 'pool',
      bloom: 'analyze',
      suits: (p) => p.second > 0,
      text: (p, cast) =>
        `${cast.name} builds a step of two blocks. Each block is ${p.long} feet long and ${p.wide} feet wide; their heights are ${p.high} feet and ${p.second} feet. How many cubic feet is that in all?`,
      unit: 'cubic feet',
    },
  ],
  task: {
    kind: 'answer',
    form: 'integer',
    formats: ['choice', 'numeric', 'error-analysis'],
    solve: (p) => numberAnswer(p.edge ? p.high : p.long * p.wide * (p.high + p.second)),
    wrong: [
      {
        misconception: 'volume-add-edges',
        answer: (p) => (p.edge ? null : numberAnswer(p.long + p.wide + p.high + p.second)),
        work: (p) => `${p.long} + ${p.wide} + ${p.high}${p.second > 0 ? ` + ${p.second}` : ''}`,
      },
      {
        misconception: 'volume-one-layer',
        answer: (p) => numberAnswer(p.long * p.wide),
        work: (p) => `${p.long} × ${p.wide}`,
      },
      {
        misconception: 'volume-surface',
        answer: (p) =>
          p.edge || p.second > 0 ? null : numberAnswer(2 * (p.long * p.wide + p.long * p.high + p.wide * p.high)),
        work: () => 'adding the areas of the six faces',
      },
      {
        misconception: 'add-one-left-out',
        answer: (p) => (p.second > 0 ? numberAnswer(p.long * p.wide * p.high) : null),
        work: (p) => `${p.long} × ${p.wide} × ${p.high}, one of the two boxes`,
      },
      {
        misconception: 'equation-one-step-only',
        answer: (p) => (p.edge ? numberAnswer(p.wide * p.high) : null),
        work: (p) => `${wholeText(volume(p))} ÷ ${p.long}`,
      },
      {
        misconception: 'subtract-instead',
        answer: (p) => (p.edge ? numberAnswer(volume(p) - p.long * p.wide) : null),
        work: (p) => `${wholeText(volume(p))} − ${p.long * p.wide}`,
      },
    ],
  },
  hints: (p) => [
    'How many cubes fill the bottom layer? How many layers are there?',
    `The bottom layer holds ${p.long} × ${p.wide} = ${p.long * p.wide} cubes.`,
    p.edge
      ? `How many layers of ${p.long * p.wide} make ${wholeText(volume(p))}?`
      : `There are ${p.high + p.second} layers.`,
  ],
  explanation: (p) =>
    p.edge
      ? `One layer is ${p.long} × ${p.wide} = ${p.long * p.wide}. ${wholeText(volume(p))} ÷ ${p.long * p.wide} = ${p.high}.`
      : `One layer is ${p.long} × ${p.wide} = ${p.long * p.wide}. ${p.high + p.second} layers${p.second > 0 ? ` (${p.high} and ${p.second})` : ''} make ${wholeText(p.long * p.wide * (p.high + p.second))}.`,
});

const volume = (p: P) => p.long * p.wide * p.high;
