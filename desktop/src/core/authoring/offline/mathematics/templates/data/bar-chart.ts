/** Read a bar chart. Harder: scale steps of 2, 5 and 10, comparing two bars, bars between lines. */
import { numberAnswer } from '../../../items/index.ts';
import { barChart } from '../../figures/index.ts';
import { defineTemplate } from '../../template-kit/index.ts';

/** Four bars in half steps of the scale; `ask` is `one`, `more` or `total`, about the bars `i` and `j`. */
type P = {
  readonly set: string;
  readonly step: number;
  readonly halves: string;
  readonly ask: string;
  readonly i: number;
  readonly j: number;
};

const SETS: Readonly<Record<string, { readonly title: string; readonly labels: readonly string[] }>> = {
  fruit: { title: 'fruit that children like best', labels: ['apple', 'pear', 'plum', 'mango'] },
  pets: { title: 'pets of a class', labels: ['dogs', 'cats', 'fish', 'birds'] },
  sports: { title: 'votes for a game', labels: ['soccer', 'tag', 'chess', 'ropes'] },
  trees: { title: 'trees in a park', labels: ['oak', 'pine', 'palm', 'birch'] },
};

export const readBarChart = defineTemplate<P>({
  id: 'bar-chart',
  name: 'Reading a bar chart',
  skill: 'Read bar charts with a scale and answer questions about them.',
  grades: { from: 2, to: 4 },
  levels: {
    1: 'one bar, a scale step of 2',
    2: 'one bar, a scale step of 5 or 10',
    3: 'how many more, a scale step of 2 or 5',
    4: 'how many in all, a scale step of 5 or 10',
    5: 'how many more, with bars that end between two lines',
  },
  parameters(random, difficulty) {
    const step = random.pick(({ 1: [2], 2: [5, 10], 3: [2, 5], 4: [5, 10], 5: [2, 10] } as const)[difficulty]);
    const between = difficulty === 5;
    const halves = Array.from({ length: 4 }, () => random.int(2, 8) * 2 - (between && random.chance(1, 2) ? 1 : 0));
    if (new Set(halves).size < 4) return null;
    const [i, j] = random.sample([0, 1, 2, 3], 2) as [number, number];
    const [first, second] = [halves[i] ?? 0, halves[j] ?? 0];
    if (difficulty >= 3 && first <= second) return null;
    if (between && first % 2 === second % 2) return null;
    const ask = difficulty <= 2 ? 'one' : difficulty === 4 ? 'total' : 'more';
    return { set: random.pick(Object.keys(SETS)), step, halves: halves.join(' '), ask, i, j };
  },
  complexity: (p) =>
    p.step / 5 +
    (p.ask === 'one' ? 0 : 4) +
    (p.ask === 'total' ? 4 : 0) +
    (values(p).some((_, index) => (halvesOf(p)[index] ?? 0) % 2 !== 0) ? 12 : 0),
  stems: [
    {
      id: 'one',
      bloom: 'understand',
      suits: (p) => p.ask === 'one',
      text: (p) =>
        `The chart shows ${title(p)}. Each line of the scale stands for ${p.step}. How many are there for "${label(p, p.i)}"?`,
    },
    {
      id: 'one-ask',
      bloom: 'apply',
      suits: (p) => p.ask === 'one',
      text: (p, cast) =>
        `${cast.name} made a chart of ${title(p)}. Each line of the scale stands for ${p.step}. What number does the bar "${label(p, p.i)}" show?`,
    },
    {
      id: 'more',
      bloom: 'apply',
      suits: (p) => p.ask === 'more',
      text: (p) =>
        `The chart shows ${title(p)}. Each line of the scale stands for ${p.step}. How many more are there for "${label(p, p.i)}" than for "${label(p, p.j)}"?`,
    },
    {
      id: 'more-ask',
      bloom: 'analyze',
      suits: (p) => p.ask === 'more',
      text: (p, cast) =>
        `${cast.name} made a chart of ${title(p)}. Each line of the scale stands for ${p.step}. By how much is "${label(p, p.i)}" above "${label(p, p.j)}"?`,
    },
    {
      id: 'total',
      bloom: 'apply',
      suits: (p) => p.ask === 'total',
      text: (p) =>
        `The chart shows ${title(p)}. Each line of the scale stands for ${p.step}. How many are there for "${label(p, p.i)}" and "${label(p, p.j)}" together?`,
    },
    {
      id: 'total-ask',
      bloom: 'analyze',
      suits: (p) => p.ask === 'total',
      text: (p, cast) =>
        `${cast.name} reads a chart of ${title(p)}. Each line of the scale stands for ${p.step}. What do the bars "${label(p, p.i)}" and "${label(p, p.j)}" make together?`,
    },
  ],
  task: {
    kind: 'answer',
    form: 'integer',
    formats: ['choice', 'numeric', 'error-analysis'],
    solve: (p) => numberAnswer(result(p, values(p))),
    wrong: [
      {
        misconception: 'chart-count-lines',
        answer: (p) => {
          const halves = halvesOf(p);
          const lines = result(p, halves);
          return lines % 2 === 0 ? numberAnswer(lines / 2) : null;
        },
        work: () => 'counting each line of the scale as 1',
      },
      {
        misconception: 'chart-one-bar-only',
        answer: (p) => (p.ask === 'one' ? null : numberAnswer(values(p)[p.i] ?? 0)),
        work: (p) => `reading only the bar "${label(p, p.i)}"`,
      },
      {
        misconception: 'chart-wrong-bar',
        answer: (p) => numberAnswer(values(p)[p.j] ?? 0),
        work: (p) => `reading the bar "${label(p, p.j)}"`,
      },
      {
        misconception: 'chart-one-line-off',
        answer: (p) => numberAnswer(result(p, values(p)) + p.step),
        work: () => 'reading one line of the scale too high',
      },
      {
        misconception: 'add-instead',
        answer: (p) => (p.ask === 'more' ? numberAnswer((values(p)[p.i] ?? 0) + (values(p)[p.j] ?? 0)) : null),
        work: () => 'putting both bars together',
      },
      {
        misconception: 'subtract-instead',
        answer: (p) =>
          p.ask === 'total' ? numberAnswer(Math.abs((values(p)[p.i] ?? 0) - (values(p)[p.j] ?? 0))) : null,
        work: () => 'taking one bar from the other',
      },
    ],
  },
  figure: (p) =>
    barChart(
      { bars: values(p).map((value, index) => ({ label: label(p, index), value })), step: p.step, steps: 8 },
      `A bar chart of ${title(p)} with a scale in steps of ${p.step}: ${described(p)}.`,
    ),
  hints: (p) => [
    `Look at the scale first. One line is worth ${p.step}.`,
    `Trace from the top of the bar "${label(p, p.i)}" across to the scale.`,
    p.ask === 'one'
      ? 'Count the lines up to the top of the bar, each with its worth.'
      : `Read both bars, then ${p.ask === 'more' ? 'find the difference' : 'add'}.`,
  ],
  explanation: (p) => {
    const [first, second] = [values(p)[p.i] ?? 0, values(p)[p.j] ?? 0];
    if (p.ask === 'one')
      return `The bar "${label(p, p.i)}" reaches ${lines(halvesOf(p)[p.i] ?? 0)} lines of ${p.step}: ${first}.`;
    return `The bars show ${first} and ${second}: ${first} ${p.ask === 'more' ? '−' : '+'} ${second} = ${result(p, values(p))}.`;
  },
});

const halvesOf = (p: P) => p.halves.split(' ').map(Number);
const values = (p: P) => halvesOf(p).map((half) => (half * p.step) / 2);
const title = (p: P) => SETS[p.set]?.title ?? '';
const label = (p: P, index: number) => SETS[p.set]?.labels[index] ?? '';
const lines = (half: number) => (half % 2 === 0 ? String(half / 2) : `${(half - 1) / 2} and a half`);

/** The bars in lines of the scale, for who cannot see the chart; the numbers must still be worked out. */
const described = (p: P) =>
  halvesOf(p)
    .map((half, index) => `${label(p, index)} ${lines(half)} lines high`)
    .join(', ');

function result(p: P, bars: readonly number[]): number {
  const [first, second] = [bars[p.i] ?? 0, bars[p.j] ?? 0];
  if (p.ask === 'one') return first;
  return p.ask === 'more' ? first - second : first + second;
}
