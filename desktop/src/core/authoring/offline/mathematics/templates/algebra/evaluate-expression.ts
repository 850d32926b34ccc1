/** Evaluate an expression for a value. Harder: from one term to two terms, parentheses and powers. */
import { numberAnswer } from '../../../items/index.ts';
import { defineTemplate } from '../../template-kit/index.ts';

/** `linear`: ax + b; `minus`: b − ax; `brackets`: a(x + b); `square`: ax² + b. */
type P = { readonly form: string; readonly a: number; readonly b: number; readonly x: number };

const FORM = { 1: 'product', 2: 'linear', 3: 'minus', 4: 'brackets', 5: 'square' } as const;
const ORDER: readonly string[] = Object.values(FORM);

export const evaluateExpression = defineTemplate<P>({
  id: 'evaluate-expression',
  name: 'Evaluating expressions',
  skill: 'Find the value of an expression for a given value of the letter.',
  grades: { from: 6, to: 7 },
  levels: {
    1: 'one product',
    2: 'a product and a sum',
    3: 'a product taken from a number',
    4: 'parentheses',
    5: 'a square',
  },
  parameters(random, difficulty) {
    const [a, x] = [random.int(2, 9), random.int(3, 9)];
    const b = difficulty === 3 ? a * x + random.int(3, 20) : random.int(2, 15);
    return a === x || b === x || (a === 2 && x === 2) ? null : { form: FORM[difficulty], a, b, x };
  },
  complexity: (p) => ORDER.indexOf(p.form),
  stems: [
    { id: 'bare', bloom: 'apply', text: (p) => `What is the value of ${expression(p)} when x = ${p.x}?` },
    {
      id: 'tickets',
      bloom: 'apply',
      suits: (p) => p.form === 'linear',
      text: (p, cast) =>
        `A visit costs $${p.b} and $${p.a} for each ride, or ${expression(p)} dollars for x rides. ${cast.name} takes ${p.x} rides. What does the visit cost, in dollars?`,
    },
    {
      id: 'rows',
      bloom: 'apply',
      suits: (p) => p.form === 'brackets',
      text: (p, cast) =>
        `Each of ${p.a} rows holds x chairs and ${p.b} stools, or ${expression(p)} seats in all. ${cast.name} sets x = ${p.x}. How many seats is that?`,
    },
    {
      id: 'card',
      bloom: 'apply',
      text: (p, cast) => `${cast.name} writes ${expression(p)} on a card and puts ${p.x} in for x. What is the value?`,
    },
  ],
  task: {
    kind: 'answer',
    form: 'integer',
    formats: ['choice', 'numeric', 'true-false', 'error-analysis'],
    claim: (p, shown) => `When x = ${p.x}, the value of ${expression(p)} is ${shown}.`,
    solve: (p) => numberAnswer(value(p, p.a * p.x)),
    wrong: [
      {
        misconception: 'algebra-coefficient-as-digit',
        answer: (p) => (p.form === 'brackets' || p.form === 'square' ? null : numberAnswer(value(p, p.a * 10 + p.x))),
        work: (p) => `reading ${p.a}x as ${p.a}${p.x}`,
      },
      {
        misconception: 'algebra-add-coefficient',
        answer: (p) =>
          p.form === 'square'
            ? numberAnswer(p.a + p.x * p.x + p.b)
            : numberAnswer(p.form === 'brackets' ? p.a + p.x + p.b : value(p, p.a + p.x)),
        work: (p) => `adding ${p.a} instead of multiplying by it`,
      },
      {
        misconception: 'algebra-partial-distribution',
        answer: (p) => (p.form === 'brackets' ? numberAnswer(p.a * p.x + p.b) : null),
        work: (p) => `${p.a} × ${p.x} + ${p.b}`,
      },
      {
        misconception: 'exponent-as-product',
        answer: (p) => (p.form === 'square' ? numberAnswer(p.a * p.x * 2 + p.b) : null),
        work: (p) => `taking ${p.x}² for ${p.x} × 2`,
      },
      {
        misconception: 'exponent-before-factor',
        answer: (p) => (p.form === 'square' ? numberAnswer((p.a * p.x) ** 2 + p.b) : null),
        work: (p) => `squaring ${p.a} × ${p.x}`,
      },
      {
        misconception: 'order-add-first',
        answer: (p) => (p.form === 'linear' ? numberAnswer(p.a * (p.x + p.b)) : null),
        work: (p) => `${p.x} + ${p.b} first, then times ${p.a}`,
      },
      {
        misconception: 'order-left-to-right',
        answer: (p) => (p.form === 'minus' ? numberAnswer((p.b - p.a) * p.x) : null),
        work: (p) => `${p.b} − ${p.a} first, then times ${p.x}`,
      },
      {
        misconception: 'multiply-one-group-short',
        answer: (p) => (p.form === 'square' ? null : numberAnswer(value(p, p.a * (p.x - 1)))),
        work: (p) => `${p.a} × ${p.x - 1} for ${p.a}x`,
      },
    ],
  },
  hints: (p) => [
    'Put the value in the place of the letter. A number before the letter means multiply.',
    p.form === 'brackets'
      ? `Work out the parentheses first: ${p.x} + ${p.b}.`
      : p.form === 'square'
        ? `Square first: ${p.x} × ${p.x}.`
        : `${p.a}x means ${p.a} × ${p.x}.`,
    p.form === 'brackets'
      ? `Then ${p.a} × ${p.x + p.b}.`
      : p.form === 'square'
        ? `Then ${p.a} × ${p.x * p.x}, and add ${p.b}.`
        : `${p.a} × ${p.x} = ${p.a * p.x}.`,
  ],
  explanation: (p) => `${written(p)} = ${value(p, p.a * p.x)}.`,
});

/** The value, given what ax is taken to be. */
function value(p: P, product: number): number {
  switch (p.form) {
    case 'product':
      return product;
    case 'linear':
      return product + p.b;
    case 'minus':
      return p.b - product;
    case 'brackets':
      return product + p.a * p.b;
    default:
      return product * p.x + p.b;
  }
}

function expression(p: P): string {
  switch (p.form) {
    case 'product':
      return `${p.a}x`;
    case 'linear':
      return `${p.a}x + ${p.b}`;
    case 'minus':
      return `${p.b} − ${p.a}x`;
    case 'brackets':
      return `${p.a}(x + ${p.b})`;
    default:
      return `${p.a}x² + ${p.b}`;
  }
}

function written(p: P): string {
  switch (p.form) {
    case 'product':
      return `${p.a} × ${p.x}`;
    case 'linear':
      return `${p.a} × ${p.x} + ${p.b} = ${p.a * p.x} + ${p.b}`;
    case 'minus':
      return `${p.b} − ${p.a} × ${p.x} = ${p.b} − ${p.a * p.x}`;
    case 'brackets':
      return `${p.a} × (${p.x} + ${p.b}) = ${p.a} × ${p.x + p.b}`;
    default:
      return `${p.a} × ${p.x}² + ${p.b} = ${p.a} × ${p.x * p.x} + ${p.b}`;
  }
}
