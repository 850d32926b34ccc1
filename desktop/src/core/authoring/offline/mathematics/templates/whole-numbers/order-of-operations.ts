/** Order of operations. Harder: from one product in a sum to parentheses and powers. */
import { numberAnswer } from '../../../items/index.ts';
import { defineTemplate } from '../../template-kit/index.ts';

type P = { readonly form: string; readonly a: number; readonly b: number; readonly c: number; readonly d: number };

interface Form {
  readonly write: (p: P) => string;
  readonly value: (p: P) => number;
  readonly leftToRight: (p: P) => number;
  readonly addFirst: (p: P) => number | null;
  readonly noParentheses: (p: P) => number | null;
  readonly firstStep: (p: P) => string;
}

const FORMS: Readonly<Record<string, Form>> = {
  'sum-product': {
    write: (p) => `${p.a} + ${p.b} × ${p.c}`,
    value: (p) => p.a + p.b * p.c,
    leftToRight: (p) => (p.a + p.b) * p.c,
    addFirst: () => null,
    noParentheses: () => null,
    firstStep: (p) => `${p.b} × ${p.c} = ${p.b * p.c}`,
  },
  'product-sum': {
    write: (p) => `${p.a} × ${p.b} + ${p.c} × ${p.d}`,
    value: (p) => p.a * p.b + p.c * p.d,
    leftToRight: (p) => (p.a * p.b + p.c) * p.d,
    addFirst: (p) => p.a * (p.b + p.c) * p.d,
    noParentheses: () => null,
    firstStep: (p) => `${p.a} × ${p.b} = ${p.a * p.b} and ${p.c} × ${p.d} = ${p.c * p.d}`,
  },
  'parentheses-product': {
    write: (p) => `${p.d} + (${p.a} + ${p.b}) × ${p.c}`,
    value: (p) => p.d + (p.a + p.b) * p.c,
    leftToRight: (p) => (p.d + p.a + p.b) * p.c,
    addFirst: () => null,
    noParentheses: (p) => p.d + p.a + p.b * p.c,
    firstStep: (p) => `${p.a} + ${p.b} = ${p.a + p.b}`,
  },
  'two-parentheses': {
    write: (p) => `${p.d} × (${p.a} + ${p.b}) − (${p.c} + ${p.b})`,
    value: (p) => p.d * (p.a + p.b) - (p.c + p.b),
    leftToRight: (p) => p.d * (p.a + p.b) - p.c + p.b,
    addFirst: () => null,
    noParentheses: (p) => p.d * p.a + p.b - p.c + p.b,
    firstStep: (p) => `${p.a} + ${p.b} = ${p.a + p.b} and ${p.c} + ${p.b} = ${p.c + p.b}`,
  },
  power: {
    write: (p) => `${p.a} + ${p.b} × ${p.c}²`,
    value: (p) => p.a + p.b * p.c * p.c,
    leftToRight: (p) => (p.a + p.b) * p.c * p.c,
    addFirst: (p) => ((p.a + p.b) * p.c) ** 2,
    noParentheses: () => null,
    firstStep: (p) => `${p.c}² = ${p.c} × ${p.c} = ${p.c * p.c}`,
  },
};

const BY_DIFFICULTY = {
  1: 'sum-product',
  2: 'product-sum',
  3: 'parentheses-product',
  4: 'two-parentheses',
  5: 'power',
} as const;

export const orderOfOperations = defineTemplate<P>({
  id: 'order-of-operations',
  name: 'Order of operations',
  skill: 'Evaluate expressions with several operations, parentheses and powers.',
  grades: { from: 5, to: 6 },
  levels: {
    1: 'a sum with one product',
    2: 'a sum of two products',
    3: 'parentheses in a sum with a product',
    4: 'two pairs of parentheses',
    5: 'a power',
  },
  parameters(random, difficulty) {
    const [a, b, c, d] = [random.int(2, 9), random.int(2, 9), random.int(3, 8), random.int(2, 6)];
    const p = { form: BY_DIFFICULTY[difficulty], a, b, c, d };
    return form(p).value(p) > 0 && new Set([a, b, c]).size === 3 ? p : null;
  },
  complexity: (p) => Object.keys(FORMS).indexOf(p.form) + 1,
  stems: [
    { id: 'bare', bloom: 'apply', text: (p) => `What is the value of ${write(p)}?` },
    {
      id: 'screen',
      bloom: 'apply',
      text: (p, cast) => `${cast.name} writes ${write(p)} on the board. What is its value?`,
    },
    {
      id: 'check',
      bloom: 'analyze',
      difficulty: [3, 5],
      text: (p, cast) =>
        `${cast.name} and ${cast.other} get different answers for ${write(p)}. Which value is right when the steps are done in the right order?`,
    },
  ],
  task: {
    kind: 'answer',
    form: 'integer',
    formats: ['choice', 'numeric', 'true-false', 'error-analysis'],
    negatives: false,
    claim: (p, shown) => `${write(p)} = ${shown}`,
    solve: (p) => numberAnswer(form(p).value(p)),
    wrong: [
      {
        misconception: 'order-left-to-right',
        answer: (p) => numberAnswer(form(p).leftToRight(p)),
        work: () => 'working from left to right, one step after the other',
      },
      {
        misconception: 'order-add-first',
        answer: (p) => numberOrNull(form(p).addFirst(p)),
        work: () => 'adding before the other steps',
      },
      {
        misconception: 'order-ignore-parentheses',
        answer: (p) => numberOrNull(form(p).noParentheses(p)),
        work: () => 'reading the line without its parentheses',
      },
      {
        misconception: 'exponent-as-product',
        answer: (p) => (p.form === 'power' ? numberAnswer(p.a + p.b * p.c * 2) : null),
        work: (p) => `taking ${p.c}² for ${p.c} × 2`,
      },
      {
        misconception: 'add-instead',
        answer: (p) => (p.form === 'two-parentheses' ? null : numberAnswer(sum(p))),
        work: () => 'adding all the numbers',
      },
      {
        misconception: 'multiply-one-group-short',
        answer: (p) => multiplyShort(p),
        work: () => 'a product that is one group too small',
      },
    ],
  },
  hints: (p) => [
    'Which step comes first? Parentheses, then powers, then products, then sums.',
    `Begin with ${form(p).firstStep(p).split(' = ')[0] ?? ''}.`,
    `${form(p).firstStep(p)}. Now go on.`,
  ],
  explanation: (p) => `First: ${form(p).firstStep(p)}. Then the rest in order: ${write(p)} = ${form(p).value(p)}.`,
});

function form(p: P): Form {
  const found = FORMS[p.form];
  if (found === undefined) throw new RangeError(`no form "${p.form}"`);
  return found;
}

const write = (p: P) => form(p).write(p);
const numberOrNull = (value: number | null) => (value === null ? null : numberAnswer(value));

function sum(p: P): number {
  switch (p.form) {
    case 'sum-product':
      return p.a + p.b + p.c;
    case 'power':
      return p.a + p.b + p.c + 2;
    default:
      return p.a + p.b + p.c + p.d;
  }
}

function multiplyShort(p: P) {
  switch (p.form) {
    case 'sum-product':
      return numberAnswer(p.a + (p.b - 1) * p.c);
    case 'two-parentheses':
      return numberAnswer((p.d - 1) * (p.a + p.b) - (p.c + p.b));
    default:
      return null;
  }
}
