/** Add and subtract integers. Harder: from one negative number to subtracting negatives and three terms. */
import { numberAnswer, wholeText } from '../../../items/index.ts';
import { numberLine } from '../../figures/index.ts';
import { defineTemplate } from '../../template-kit/index.ts';

/** a ± b, and then + c when c is not 0. */
type P = { readonly a: number; readonly b: number; readonly minus: boolean; readonly c: number };

export const addIntegers = defineTemplate<P>({
  id: 'add-integers',
  name: 'Adding and subtracting integers',
  skill: 'Add and subtract positive and negative whole numbers.',
  grades: { from: 6, to: 8 },
  levels: {
    1: 'a negative and a positive number are added',
    2: 'two negative numbers, or a positive number taken from a smaller one',
    3: 'a negative number is subtracted from a positive one',
    4: 'a negative number is subtracted from a negative one',
    5: 'three terms',
  },
  parameters(random, difficulty) {
    const [x, y] = [random.int(2, difficulty >= 4 ? 20 : 12), random.int(2, difficulty >= 4 ? 20 : 12)];
    if (x === y || x === 2 * y || y === 2 * x) return null;
    switch (difficulty) {
      case 1:
        return random.chance(1, 2) ? { a: -x, b: y, minus: false, c: 0 } : { a: x, b: -y, minus: false, c: 0 };
      case 2:
        return random.chance(1, 2)
          ? { a: -x, b: -y, minus: false, c: 0 }
          : { a: Math.min(x, y), b: Math.max(x, y), minus: true, c: 0 };
      case 3:
        return { a: x, b: -y, minus: true, c: 0 };
      case 4:
        return { a: -x, b: -y, minus: true, c: 0 };
      case 5: {
        const c = random.int(3, 9);
        return { a: -x, b: -y, minus: true, c: -c };
      }
    }
  },
  complexity: (p) => {
    if (p.c !== 0) return 5;
    if (p.minus && p.b < 0) return p.a < 0 ? 4 : 3;
    return p.minus || (p.a < 0 && p.b < 0) ? 2 : 1;
  },
  stems: [
    { id: 'bare', bloom: 'apply', text: (p) => `What is ${expression(p)}?` },
    {
      id: 'temperature',
      bloom: 'apply',
      suits: (p) => !p.minus && p.a < 0 && p.b > 0,
      text: (p) =>
        `In the morning it is ${wholeText(p.a)} degrees. By noon the temperature has risen by ${p.b} degrees. What is the temperature at noon?`,
    },
    {
      id: 'diver',
      bloom: 'apply',
      suits: (p) => !p.minus && p.a < 0 && p.b < 0,
      text: (p, cast) =>
        `${cast.name} dives at ${wholeText(p.a)} meters and goes ${-p.b} meters deeper. At what height is ${cast.name} now, in meters?`,
    },
    {
      id: 'distance',
      bloom: 'analyze',
      suits: (p) => p.minus && p.b < 0 && p.a > 0 && p.c === 0,
      text: (p) =>
        `A kite is at ${p.a} meters and a fish at ${wholeText(p.b)} meters. How many meters is the kite above the fish? Work out ${expression(p)}.`,
    },
    {
      id: 'debt',
      bloom: 'analyze',
      suits: (p) => p.minus && p.b < 0 && p.a < 0 && p.c === 0,
      text: (p, cast) =>
        `${cast.name} has ${wholeText(p.a)} points. A penalty of ${wholeText(p.b)} points is taken away again. Work out ${expression(p)}. What is the score now?`,
    },
  ],
  task: {
    kind: 'answer',
    form: 'integer',
    formats: ['choice', 'numeric', 'true-false', 'error-analysis'],
    negatives: true,
    claim: (p, shown) => `${expression(p)} = ${shown}`,
    solve: (p) => numberAnswer(value(p)),
    wrong: [
      {
        misconception: 'integer-ignore-sign',
        answer: (p) => (!p.minus && p.a * p.b < 0 ? numberAnswer(Math.abs(p.a) + Math.abs(p.b)) : null),
        work: (p) => `${Math.abs(p.a)} + ${Math.abs(p.b)}`,
      },
      {
        misconception: 'integer-add-magnitudes',
        answer: (p) =>
          p.c === 0 && ((!p.minus && p.a * p.b < 0) || (p.minus && p.b > 0))
            ? numberAnswer(-(Math.abs(p.a) + Math.abs(p.b)))
            : null,
        work: (p) => `putting ${Math.abs(p.a)} and ${Math.abs(p.b)} together and writing a minus sign`,
      },
      {
        misconception: 'integer-subtract-negative',
        answer: (p) => (p.minus && p.b < 0 ? numberAnswer(p.a + p.b + p.c) : null),
        work: (p) => `${wholeText(p.a)} − ${Math.abs(p.b)}${p.c === 0 ? '' : ` − ${Math.abs(p.c)}`}`,
      },
      {
        misconception: 'integer-two-negatives-positive',
        answer: (p) => (p.a < 0 && p.b < 0 ? numberAnswer(Math.abs(p.a) + Math.abs(p.b) + Math.abs(p.c)) : null),
        work: (p) =>
          `${[p.a, p.b, p.c]
            .filter((part) => part !== 0)
            .map(Math.abs)
            .join(' + ')}, as if the minus signs cancelled each other`,
      },
      {
        misconception: 'integer-subtract-magnitudes',
        answer: (p) => {
          if (p.a < 0 && p.b < 0 && !p.minus) return numberAnswer(p.b - p.a);
          return p.a > 0 && p.b < 0 && p.minus ? numberAnswer(-(p.a + p.b)) : null;
        },
        work: (p) => `taking the sizes ${Math.abs(p.a)} and ${Math.abs(p.b)} from each other`,
      },
      {
        misconception: 'subtract-instead',
        answer: (p) => (p.a < 0 && p.b < 0 && !p.minus ? numberAnswer(p.a - p.b) : null),
        work: (p) => `${wholeText(p.a)} − ${bracketed(p.b)}`,
      },
      {
        misconception: 'add-instead',
        answer: (p) => (p.minus && p.b > 0 ? numberAnswer(p.a + p.b) : null),
        work: (p) => `${p.a} + ${p.b}`,
      },
      {
        misconception: 'integer-wrong-sign',
        answer: (p) => (p.a < 0 && p.b < 0 && !p.minus ? null : numberAnswer(-value(p))),
        work: () => 'the right distance on the wrong side of zero',
      },
    ],
  },
  figure: (p) => {
    const reach = Math.max(10, Math.ceil(Math.max(Math.abs(p.a), Math.abs(value(p))) / 5) * 5);
    const labels: Record<number, string> = { 0: wholeText(-reach), 4: '0', 8: wholeText(reach) };
    return numberLine(
      { steps: 8, labels },
      `A number line from ${wholeText(-reach)} to ${wholeText(reach)} with 0 in the middle.`,
    );
  },
  hints: (p) => [
    'Start at the first number on a number line. Which way do you go?',
    p.minus && p.b < 0
      ? 'Taking away a negative number is the same as adding its opposite.'
      : 'Adding a negative number goes to the left.',
    `${p.minus ? `Rewrite it as ${wholeText(p.a)} + ${bracketed(-p.b)}${p.c === 0 ? '' : ` + ${bracketed(p.c)}`}.` : `Go ${Math.abs(p.b)} steps to the ${p.b < 0 ? 'left' : 'right'} from ${wholeText(p.a)}.`}`,
  ],
  explanation: (p) => {
    const sum = `${wholeText(p.a)} + ${bracketed(p.minus ? -p.b : p.b)}${p.c === 0 ? '' : ` + ${bracketed(p.c)}`}`;
    return p.minus
      ? `Subtracting a number is adding its opposite: ${expression(p)} = ${sum} = ${wholeText(value(p))}.`
      : `From ${wholeText(p.a)} go ${Math.abs(p.b)} steps to the ${p.b < 0 ? 'left' : 'right'}: ${expression(p)} = ${wholeText(value(p))}.`;
  },
});

const bracketed = (value: number) => (value < 0 ? `(${wholeText(value)})` : wholeText(value));

function value(p: P): number {
  return (p.minus ? p.a - p.b : p.a + p.b) + p.c;
}

const expression = (p: P) =>
  `${wholeText(p.a)} ${p.minus ? '−' : '+'} ${bracketed(p.b)}${p.c === 0 ? '' : ` + ${bracketed(p.c)}`}`;
