/** Label points on a number line. Harder: more parts, numbers beyond 1, only some marks counted. */
import { fraction, fractionText, listText, numberAnswer } from '../../../items/index.ts';
import { NUMBER_LINE_Y, numberLine, stepX } from '../../figures/index.ts';
import { type Difficulty, defineTemplate } from '../../template-kit/index.ts';

/** The line runs from 0 to `wholes`, each whole cut into `parts`; points stand at the listed steps. */
type P = { readonly parts: number; readonly wholes: number; readonly steps: string };

const LEVELS: Readonly<Record<Difficulty, readonly [parts: readonly number[], wholes: number, points: number]>> = {
  1: [[4, 5], 1, 2],
  2: [[5, 6], 1, 3],
  3: [[8, 10], 1, 3],
  4: [[3, 4], 2, 3],
  5: [[5, 6], 2, 4],
};

const LETTERS = ['A', 'B', 'C', 'D'];

export const fractionsOnALine = defineTemplate<P>({
  id: 'fractions-on-a-line',
  name: 'Fractions on a number line',
  skill: 'Name points on a number line as fractions.',
  grades: { from: 3, to: 4 },
  levels: {
    1: 'fourths or fifths from 0 to 1, two points',
    2: 'fifths or sixths from 0 to 1, three points',
    3: 'eighths or tenths from 0 to 1, three points',
    4: 'thirds or fourths from 0 to 2, three points',
    5: 'fifths or sixths from 0 to 2, four points',
  },
  parameters(random, difficulty) {
    const [partsPool, wholes, points] = LEVELS[difficulty];
    const parts = random.pick(partsPool);
    const places = Array.from({ length: parts * wholes - 1 }, (_, index) => index + 1).filter(
      (step) => step % parts !== 0,
    );
    const steps = random.sample(places, points).sort((a, b) => a - b);
    if (wholes > 1 && !steps.some((step) => step > parts)) return null;
    return { parts, wholes, steps: steps.join(' ') };
  },
  complexity: (p) => p.parts + (p.wholes > 1 ? 12 : 0) + stepsOf(p).length * 2,
  stems: [
    {
      id: 'points',
      bloom: 'understand',
      text: (p) =>
        `The line from 0 to ${p.wholes} has ${p.parts} equal steps ${p.wholes > 1 ? 'in each whole' : ''}. Drag each number to its point: ${labels(p)}.`
          .replaceAll('  ', ' ')
          .replace(' .', '.'),
    },
    {
      id: 'trail',
      bloom: 'apply',
      text: (p, cast) =>
        `A trail is ${p.wholes} mile${p.wholes > 1 ? 's' : ''} long, with posts that cut each mile into ${p.parts} equal parts. ${cast.name} rests at the points. Label them with ${labels(p)}.`,
    },
    {
      id: 'ruler',
      bloom: 'apply',
      text: (p, cast) =>
        `${cast.name} makes a ruler from 0 to ${p.wholes} and cuts each unit into ${p.parts} equal parts. Where do ${labels(p)} belong?`,
    },
  ],
  task: {
    kind: 'label',
    targets: (p) =>
      stepsOf(p).map((step, index) => ({
        x: stepX({ steps: p.parts * p.wholes }, step),
        y: NUMBER_LINE_Y,
        description: `point ${LETTERS[index] ?? ''}, ${step} equal ${step === 1 ? 'step' : 'steps'} to the right of 0`,
        label: numberAnswer(fraction(step, p.parts), fractionText(step, p.parts)),
      })),
    extra: (p) => {
      const last = stepsOf(p).at(-1) ?? 1;
      return [numberAnswer(fraction(last + 1, p.parts + 1), fractionText(last + 1, p.parts + 1))];
    },
    slip: {
      misconception: 'fraction-number-line-ticks',
      given: (p) => fractionText((stepsOf(p).at(-1) ?? 1) + 1, p.parts + 1),
      work: (p) => `counting the ${p.parts + 1} marks from 0 to 1`,
    },
  },
  figure: (p) =>
    numberLine(
      {
        steps: p.parts * p.wholes,
        labels: Object.fromEntries(
          Array.from({ length: p.wholes + 1 }, (_, whole) => [whole * p.parts, String(whole)]),
        ),
        points: stepsOf(p).map((step, index) => ({ step, letter: LETTERS[index] ?? '' })),
      },
      `A number line from 0 to ${p.wholes} with ${p.parts} equal steps in each whole. ${listText(stepsOf(p).map((step, index) => `Point ${LETTERS[index] ?? ''} is ${step} ${step === 1 ? 'step' : 'steps'} from 0`))}.`,
    ),
  hints: (p) => [
    'Start at 0 and count equal steps, not marks.',
    `It takes ${p.parts} steps to get from 0 to 1. So each step is 1/${p.parts}.`,
    'The top number is the number of steps from 0.',
  ],
  explanation: (p) =>
    `Each step is 1/${p.parts}. ${listText(stepsOf(p).map((step, index) => `${LETTERS[index] ?? ''} is ${step} ${step === 1 ? 'step' : 'steps'} from 0, so it is ${fractionText(step, p.parts)}`))}.`,
});

const stepsOf = (p: P) => p.steps.split(' ').map(Number);
const labels = (p: P) => listText(stepsOf(p).map((step) => fractionText(step, p.parts)));
