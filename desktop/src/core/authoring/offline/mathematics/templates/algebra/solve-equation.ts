/** Solve a linear equation. Harder: from one step to two steps, parentheses and the letter on both sides. */
import { numberAnswer, wholeText } from '../../../items/index.ts';
import { defineTemplate } from '../../template-kit/index.ts';

/** `add`: x + b = c; `times`: ax = c; `two-step`: ax + b = c; `brackets`: a(x + b) = c; `both-sides`: ax + b = dx + c. */
type P = { readonly form: string; readonly a: number; readonly b: number; readonly c: number; readonly d: number };

const FORM = { 1: 'add', 2: 'times', 3: 'two-step', 4: 'brackets', 5: 'both-sides' } as const;
const ORDER: readonly string[] = Object.values(FORM);

export const solveEquation = defineTemplate<P>({
  id: 'solve-equation',
  name: 'Solving equations',
  skill: 'Solve linear equations by undoing what was done to the letter.',
  grades: { from: 6, to: 8 },
  levels: {
    1: 'one step, adding',
    2: 'one step, multiplying',
    3: 'two steps',
    4: 'parentheses',
    5: 'the letter on both sides',
  },
  parameters(random, difficulty) {
    const form = FORM[difficulty];
    const [x, a, b] = [random.int(3, 15), random.int(3, 9), random.int(2, 20)];
    if (x === a || x === b || a === b) return null;
    switch (form) {
      case 'add':
        return { form, a: 1, b, c: x + b, d: 0 };
      case 'times':
        return { form, a, b: 0, c: a * x, d: 0 };
      case 'two-step':
        return { form, a, b: b * a, c: a * x + b * a, d: 0 };
      case 'brackets':
        return { form, a, b, c: a * (x + b), d: 0 };
      case 'both-sides': {
        const d = random.int(2, a - 1);
        return { form, a, b, c: (a - d) * x + b, d };
      }
    }
  },
  complexity: (p) => ORDER.indexOf(p.form),
  stems: [
    { id: 'bare', bloom: 'apply', text: (p) => `Solve ${equation(p)}. What is x?` },
    {
      id: 'number',
      bloom: 'apply',
      suits: (p) => p.form === 'two-step',
      text: (p, cast) =>
        `${cast.name} thinks of a number, multiplies it by ${p.a} and adds ${p.b}. The result is ${wholeText(p.c)}. What is the number?`,
    },
    {
      id: 'age',
      bloom: 'apply',
      suits: (p) => p.form === 'add',
      text: (p, cast) =>
        `${cast.name} had x stamps and got ${p.b} more. Now there are ${p.c}, so ${equation(p)}. How many stamps were there at first?`,
    },
    {
      id: 'boxes',
      bloom: 'apply',
      suits: (p) => p.form === 'times',
      text: (p) =>
        `${p.a} equal boxes hold ${wholeText(p.c)} apples, so ${equation(p)}. How many apples are in one box?`,
    },
    {
      id: 'kits',
      bloom: 'analyze',
      suits: (p) => p.form === 'brackets',
      text: (p, cast) =>
        `${cast.name} packs ${p.a} kits. Each kit has x pens and ${p.b} clips. There are ${wholeText(p.c)} things in all, so ${equation(p)}. How many pens are in one kit?`,
    },
    {
      id: 'plans',
      bloom: 'analyze',
      suits: (p) => p.form === 'both-sides',
      text: (p, cast) =>
        `Two clubs cost the same for x visits: one asks $${p.a} a visit and $${p.b} once, the other $${p.d} a visit and $${p.c} once. ${cast.name} writes ${equation(p)}. What is x?`,
    },
  ],
  task: {
    kind: 'answer',
    form: 'fraction',
    formats: ['choice', 'numeric', 'true-false', 'error-analysis'],
    claim: (p, shown) => `The solution of ${equation(p)} is x = ${shown}.`,
    solve: (p) => numberAnswer(solution(p)),
    wrong: [
      {
        misconception: 'equation-same-operation',
        answer: (p) => {
          if (p.form === 'add') return numberAnswer(p.c + p.b);
          if (p.form === 'times') return numberAnswer(p.c * p.a);
          if (p.form === 'two-step') return numberAnswer((p.c + p.b) / p.a);
          return p.form === 'brackets' ? numberAnswer(p.c / p.a + p.b) : null;
        },
        work: (p) => (p.form === 'times' ? `${wholeText(p.c)} × ${p.a}` : `adding ${p.b} once more`),
      },
      {
        misconception: 'equation-wrong-inverse',
        answer: (p) => {
          if (p.form === 'times') return numberAnswer(p.c - p.a);
          if (p.form === 'add') return p.c % p.b === 0 ? numberAnswer(p.c / p.b) : null;
          if (p.form === 'two-step') return numberAnswer(p.c - p.b - p.a);
          return p.form === 'brackets' ? numberAnswer(p.c - p.a - p.b) : null;
        },
        work: (p) => (p.form === 'add' ? `${p.c} ÷ ${p.b}` : `taking ${p.a} away where it was multiplied`),
      },
      {
        misconception: 'equation-one-step-only',
        answer: (p) => {
          if (p.form === 'two-step') return numberAnswer(p.c - p.b);
          if (p.form === 'brackets') return numberAnswer(p.c / p.a);
          return p.form === 'both-sides' ? numberAnswer(p.c - p.b) : null;
        },
        work: (p) => (p.form === 'brackets' ? `${wholeText(p.c)} ÷ ${p.a}` : `${wholeText(p.c)} − ${p.b}`),
      },
      {
        misconception: 'equation-divide-first-part',
        answer: (p) => (p.form === 'two-step' ? numberAnswer(p.c / p.a - p.b) : null),
        work: (p) => `${wholeText(p.c)} ÷ ${p.a} − ${p.b}`,
      },
      {
        misconception: 'algebra-partial-distribution',
        answer: (p) => (p.form === 'brackets' && (p.c - p.b) % p.a === 0 ? numberAnswer((p.c - p.b) / p.a) : null),
        work: (p) => `(${wholeText(p.c)} − ${p.b}) ÷ ${p.a}`,
      },
      {
        misconception: 'equation-add-letters',
        answer: (p) =>
          p.form === 'both-sides' && (p.c - p.b) % (p.a + p.d) === 0 ? numberAnswer((p.c - p.b) / (p.a + p.d)) : null,
        work: (p) => `putting ${p.a}x and ${p.d}x together, though they stand on different sides`,
      },
      {
        misconception: 'equation-constants-added',
        answer: (p) =>
          p.form === 'both-sides' && (p.c + p.b) % (p.a - p.d) === 0 ? numberAnswer((p.c + p.b) / (p.a - p.d)) : null,
        work: (p) => `${wholeText(p.c)} + ${p.b}, divided by ${p.a - p.d}`,
      },
      {
        misconception: 'copies-given-number',
        answer: (p) => (p.form === 'two-step' || p.form === 'brackets' ? null : numberAnswer(p.c)),
        work: (p) => `reading the ${wholeText(p.c)} that stands in the equation`,
      },
    ],
  },
  hints: (p) => [
    'What was done to x? Undo it, last step first, on both sides.',
    FIRST_STEP[p.form]?.(p) ?? '',
    'Put your answer in for x. Are both sides equal?',
  ],
  explanation: (p) => `${STEPS[p.form]?.(p) ?? ''} So x = ${solution(p)}. Check: ${check(p)}.`,
});

const FIRST_STEP: Readonly<Record<string, (p: P) => string>> = {
  add: (p) => `${p.b} was added. What undoes that?`,
  times: (p) => `x was multiplied by ${p.a}. What undoes that?`,
  'two-step': (p) => `Take ${p.b} away from both sides first.`,
  brackets: (p) => `Divide both sides by ${p.a} first.`,
  'both-sides': (p) => `Take ${p.d}x away from both sides, so that x stands on one side only.`,
};

const STEPS: Readonly<Record<string, (p: P) => string>> = {
  add: (p) => `Take ${p.b} away from both sides: x = ${wholeText(p.c)} − ${p.b}.`,
  times: (p) => `Divide both sides by ${p.a}: x = ${wholeText(p.c)} ÷ ${p.a}.`,
  'two-step': (p) => `Take ${p.b} away: ${p.a}x = ${wholeText(p.c - p.b)}. Divide by ${p.a}.`,
  brackets: (p) => `Divide by ${p.a}: x + ${p.b} = ${p.c / p.a}. Take ${p.b} away.`,
  'both-sides': (p) =>
    `Take ${p.d}x away: ${p.a - p.d === 1 ? '' : p.a - p.d}x + ${p.b} = ${p.c}. Take ${p.b} away: ${p.a - p.d === 1 ? '' : p.a - p.d}x = ${p.c - p.b}.`,
};

function solution(p: P): number {
  switch (p.form) {
    case 'add':
      return p.c - p.b;
    case 'times':
      return p.c / p.a;
    case 'two-step':
      return (p.c - p.b) / p.a;
    case 'brackets':
      return p.c / p.a - p.b;
    default:
      return (p.c - p.b) / (p.a - p.d);
  }
}

function equation(p: P): string {
  switch (p.form) {
    case 'add':
      return `x + ${p.b} = ${wholeText(p.c)}`;
    case 'times':
      return `${p.a}x = ${wholeText(p.c)}`;
    case 'two-step':
      return `${p.a}x + ${p.b} = ${wholeText(p.c)}`;
    case 'brackets':
      return `${p.a}(x + ${p.b}) = ${wholeText(p.c)}`;
    default:
      return `${p.a}x + ${p.b} = ${p.d}x + ${p.c}`;
  }
}

function check(p: P): string {
  const x = solution(p);
  switch (p.form) {
    case 'add':
      return `${x} + ${p.b} = ${wholeText(p.c)}`;
    case 'times':
      return `${p.a} × ${x} = ${wholeText(p.c)}`;
    case 'two-step':
      return `${p.a} × ${x} + ${p.b} = ${wholeText(p.c)}`;
    case 'brackets':
      return `${p.a} × (${x} + ${p.b}) = ${wholeText(p.c)}`;
    default:
      return `both sides make ${wholeText(p.a * x + p.b)}`;
  }
}
