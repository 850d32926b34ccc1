/** Match or choose an equivalent expression. Harder: from like terms to distributing with a difference and collecting. */
import { textAnswer } from '../../../items/index.ts';
import { defineTemplate } from '../../template-kit/index.ts';

/** `collect`: ax + b + cx; `distribute`: a(x + b); `distribute-minus`: a(x − b); `both`: a(x + b) + cx; `coefficient`: a(cx + b) + d. */
type P = { readonly form: string; readonly a: number; readonly b: number; readonly c: number; readonly d: number };

const FORM = { 1: 'collect', 2: 'distribute', 3: 'distribute-minus', 4: 'both', 5: 'coefficient' } as const;
const ORDER: readonly string[] = Object.values(FORM);

export const equivalentExpressions = defineTemplate<P>({
  id: 'equivalent-expressions',
  name: 'Equivalent expressions',
  skill: 'Rewrite expressions by distributing and by collecting like terms.',
  grades: { from: 6, to: 8 },
  levels: {
    1: 'collecting like terms',
    2: 'distributing over a sum',
    3: 'distributing over a difference',
    4: 'distributing and collecting',
    5: 'distributing over a term with a number in front, then a constant',
  },
  parameters(random, difficulty) {
    const [a, b, c, d] = [random.int(2, 9), random.int(2, 9), random.int(2, 6), random.int(1, 9)];
    return a === b || a === c || b === c || a * b === a + b ? null : { form: FORM[difficulty], a, b, c, d };
  },
  complexity: (p) => ORDER.indexOf(p.form),
  stems: [
    { id: 'bare', bloom: 'apply', text: (p) => `Which expression is equivalent to ${expression(p)}?` },
    {
      id: 'rewrite',
      bloom: 'apply',
      text: (p, cast) =>
        `${cast.name} writes ${expression(p)} in a shorter way. Which expression has the same value for every x?`,
    },
    {
      id: 'test',
      bloom: 'analyze',
      difficulty: [2, 5],
      text: (p, cast) =>
        `${cast.name} and ${cast.other} rewrite ${expression(p)} and get different results. Which result is equal to it for every x?`,
    },
  ],
  task: {
    kind: 'answer',
    form: 'integer',
    formats: ['choice', 'true-false', 'error-analysis'],
    claim: (p, shown) => `${expression(p)} is equal to ${shown} for every x.`,
    solve: (p) => linear(...key(p)),
    wrong: [
      {
        misconception: 'algebra-partial-distribution',
        answer: (p) => {
          switch (p.form) {
            case 'distribute':
              return linear(p.a, p.b);
            case 'distribute-minus':
              return linear(p.a, -p.b);
            case 'both':
              return linear(p.a + p.c, p.b);
            case 'coefficient':
              return linear(p.a * p.c, p.b + p.d);
            default:
              return null;
          }
        },
        work: (p) => `multiplying only the first term by ${p.a}`,
      },
      {
        misconception: 'algebra-join-unlike',
        answer: (p) => {
          const [x, constant] = key(p);
          return linear(x + constant, 0);
        },
        work: (p) => `joining the x terms with the number, ${Math.abs(key(p)[0])} and ${Math.abs(key(p)[1])}`,
      },
      {
        misconception: 'algebra-add-outside',
        answer: (p) => {
          switch (p.form) {
            case 'distribute':
              return linear(p.a, p.a + p.b);
            case 'distribute-minus':
              return linear(p.a, p.a - p.b);
            case 'both':
              return linear(p.a + p.c, p.a + p.b);
            case 'coefficient':
              return linear(p.a * p.c, p.a + p.b + p.d);
            default:
              return null;
          }
        },
        work: (p) => `adding ${p.a} to the second term`,
      },
      {
        misconception: 'integer-ignore-sign',
        answer: (p) => (p.form === 'distribute-minus' ? linear(p.a, p.a * p.b) : null),
        work: (p) => `writing + before ${p.a * p.b}`,
      },
      {
        misconception: 'algebra-multiply-like-terms',
        answer: (p) => {
          if (p.form === 'collect') return linear(p.a * p.c, p.b);
          return p.form === 'both' ? linear(p.a * p.c, p.a * p.b) : null;
        },
        work: (p) => `${p.a} × ${p.c} in front of the x`,
      },
      {
        misconception: 'algebra-term-left-out',
        answer: (p) =>
          p.form === 'collect' ? linear(p.a, p.b) : p.form === 'coefficient' ? linear(p.a * p.c, p.a * p.b) : null,
        work: (p) => `leaving ${p.form === 'collect' ? `${p.c}x` : p.d} out`,
      },
    ],
  },
  hints: (p) => [
    'Terms with x go together, and plain numbers go together.',
    p.form === 'collect'
      ? `How many x are ${p.a}x and ${p.c}x together?`
      : `${p.a} groups of the parentheses hold ${p.a} times each term.`,
    'Test your answer: put 2 in for x on both sides.',
  ],
  explanation: (p) => `${steps(p)} = ${linear(...key(p)).text}.`,
});

function key(p: P): [number, number] {
  switch (p.form) {
    case 'collect':
      return [p.a + p.c, p.b];
    case 'distribute':
      return [p.a, p.a * p.b];
    case 'distribute-minus':
      return [p.a, -p.a * p.b];
    case 'both':
      return [p.a + p.c, p.a * p.b];
    default:
      return [p.a * p.c, p.a * p.b + p.d];
  }
}

/** `5x + 3`, `5x − 3`, `8x`. */
function linear(x: number, constant: number) {
  if (constant === 0) return textAnswer(`${x}x`.replace('-', '−'));
  return textAnswer(`${x}x ${constant < 0 ? '−' : '+'} ${Math.abs(constant)}`);
}

function expression(p: P): string {
  switch (p.form) {
    case 'collect':
      return `${p.a}x + ${p.b} + ${p.c}x`;
    case 'distribute':
      return `${p.a}(x + ${p.b})`;
    case 'distribute-minus':
      return `${p.a}(x − ${p.b})`;
    case 'both':
      return `${p.a}(x + ${p.b}) + ${p.c}x`;
    default:
      return `${p.a}(${p.c}x + ${p.b}) + ${p.d}`;
  }
}

function steps(p: P): string {
  switch (p.form) {
    case 'collect':
      return `${expression(p)} = ${p.a}x + ${p.c}x + ${p.b}`;
    case 'distribute':
      return `${expression(p)} = ${p.a} × x + ${p.a} × ${p.b}`;
    case 'distribute-minus':
      return `${expression(p)} = ${p.a} × x − ${p.a} × ${p.b}`;
    case 'both':
      return `${expression(p)} = ${p.a}x + ${p.a * p.b} + ${p.c}x`;
    default:
      return `${expression(p)} = ${p.a * p.c}x + ${p.a * p.b} + ${p.d}`;
  }
}
