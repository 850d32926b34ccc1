/** Solve an inequality. Harder: from adding to a negative factor, which turns the sign. */
import { textAnswer, wholeText } from '../../../items/index.ts';
import { defineTemplate } from '../../template-kit/index.ts';

/** a·x + b sign c, with a not 0 and b perhaps 0. */
type P = { readonly a: number; readonly b: number; readonly c: number; readonly sign: string };

const TURNED: Readonly<Record<string, string>> = { '<': '>', '>': '<', '≤': '≥', '≥': '≤' };
const OTHER_BOUNDARY: Readonly<Record<string, string>> = { '<': '≤', '>': '≥', '≤': '<', '≥': '>' };
const WORDS: Readonly<Record<string, string>> = { '<': 'less than', '>': 'more than', '≤': 'at most', '≥': 'at least' };

export const solveInequality = defineTemplate<P>({
  id: 'solve-inequality',
  name: 'Solving inequalities',
  skill: 'Solve inequalities and tell which numbers fit.',
  grades: { from: 6, to: 8 },
  levels: {
    1: 'one step, adding',
    2: 'one step, multiplying',
    3: 'two steps',
    4: 'a negative factor',
    5: 'a negative factor in two steps',
  },
  parameters(random, difficulty) {
    const sign = random.pick(['<', '>', '≤', '≥']);
    const [x, factor, plus] = [random.int(2, 12), random.int(2, 9), random.int(2, 15)];
    const a = difficulty === 1 ? 1 : difficulty >= 4 ? -factor : factor;
    const b = difficulty === 2 || difficulty === 4 ? 0 : plus;
    return x === factor || x === plus || factor === plus ? null : { a, b, c: a * x + b, sign };
  },
  complexity: (p) => (p.a < 0 ? 3 : 0) + (p.a === 1 ? 0 : 1) + (p.b !== 0 && p.a !== 1 ? 1 : 0),
  stems: [
    { id: 'bare', bloom: 'apply', text: (p) => `Which inequality is the solution of ${inequality(p)}?` },
    {
      id: 'set',
      bloom: 'apply',
      text: (p, cast) => `${cast.name} solves ${inequality(p)}. Which line tells all numbers that fit?`,
    },
    {
      id: 'words',
      bloom: 'analyze',
      suits: (p) => p.a > 0,
      text: (p) =>
        `${p.a === 1 ? 'A number' : `${p.a} times a number`}${p.b === 0 ? '' : ` plus ${p.b}`} is ${WORDS[p.sign] ?? ''} ${wholeText(p.c)}, so ${inequality(p)}. Which numbers fit?`,
    },
    {
      id: 'negative-words',
      bloom: 'analyze',
      suits: (p) => p.a < 0,
      text: (p, cast) =>
        `${cast.name} tests numbers in ${inequality(p)} and then solves it. Which line fits all the numbers that work?`,
    },
  ],
  task: {
    kind: 'answer',
    form: 'integer',
    formats: ['choice', 'true-false', 'error-analysis'],
    claim: (p, shown) => `The solution of ${inequality(p)} is ${shown}.`,
    solve: (p) => line(rightSign(p), boundary(p)),
    wrong: [
      {
        misconception: 'inequality-flip-wrong',
        answer: (p) => line(TURNED[rightSign(p)] ?? '', boundary(p)),
        work: (p) =>
          p.a < 0
            ? `dividing by ${wholeText(p.a)} and keeping the sign`
            : 'turning the sign, though nothing negative was divided by',
      },
      {
        misconception: 'inequality-boundary',
        answer: (p) => line(OTHER_BOUNDARY[rightSign(p)] ?? '', boundary(p)),
        work: (p) => `${p.sign.match(/[<>]/) ? 'letting the boundary itself in' : 'leaving the boundary itself out'}`,
      },
      {
        misconception: 'equation-same-operation',
        answer: (p) => {
          if (p.b !== 0 && p.a === 1) return line(rightSign(p), p.c + p.b);
          return p.b === 0 ? line(rightSign(p), p.c * p.a) : null;
        },
        work: (p) => (p.b === 0 ? `${wholeText(p.c)} × ${wholeText(p.a)}` : `${wholeText(p.c)} + ${p.b}`),
      },
      {
        misconception: 'equation-one-step-only',
        answer: (p) => (p.b !== 0 && p.a !== 1 ? line(rightSign(p), p.c - p.b) : null),
        work: (p) => `${wholeText(p.c)} − ${p.b}`,
      },
      {
        misconception: 'integer-ignore-sign',
        answer: (p) => (p.a < 0 ? line(p.sign, -boundary(p)) : null),
        work: (p) => `dividing by ${-p.a} and leaving the sign of ${wholeText(p.a)} out`,
      },
    ],
  },
  hints: (p) => [
    'Solve it like an equation: undo what was done to x.',
    p.a < 0
      ? 'Dividing by a negative number turns the sign. Why? Test 1 < 2 with −1.'
      : 'Adding, subtracting and dividing by a positive number keep the sign.',
    `The boundary is ${wholeText(boundary(p))}. Test a number on each side of it in the first line.`,
  ],
  explanation: (p) => {
    const subtract =
      p.b === 0
        ? ''
        : `Take ${p.b} away from both sides${p.a === 1 ? '' : `: ${coefficient(p.a)}x ${p.sign} ${wholeText(p.c - p.b)}`}. `;
    const divide = p.a === 1 ? '' : `Divide by ${wholeText(p.a)}${p.a < 0 ? ', which turns the sign' : ''}. `;
    return `${subtract}${divide}The solution is ${line(rightSign(p), boundary(p)).text}.`;
  },
});

const boundary = (p: P) => (p.c - p.b) / p.a;
const rightSign = (p: P) => (p.a < 0 ? (TURNED[p.sign] ?? '') : p.sign);
const line = (sign: string, value: number) => textAnswer(`x ${sign} ${wholeText(value)}`);
const coefficient = (a: number) => (a === 1 ? '' : wholeText(a));
const inequality = (p: P) => `${coefficient(p.a)}x${p.b === 0 ? '' : ` + ${p.b}`} ${p.sign} ${wholeText(p.c)}`;
