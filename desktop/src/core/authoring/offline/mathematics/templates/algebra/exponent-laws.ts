/** Laws of exponents. Harder: from products over quotients to powers of powers and negative exponents. */
import { textAnswer } from '../../../items/index.ts';
import { defineTemplate } from '../../template-kit/index.ts';

/** `product`, `quotient`, `power`, `negative` (a quotient with a larger second exponent), `mixed` (product over power). */
type P = { readonly form: string; readonly base: number; readonly m: number; readonly n: number };

const FORM = { 1: 'product', 2: 'quotient', 3: 'power', 4: 'negative', 5: 'mixed' } as const;
const ORDER: readonly string[] = Object.values(FORM);

export const exponentLaws = defineTemplate<P>({
  id: 'exponent-laws',
  name: 'Laws of exponents',
  skill: 'Write products, quotients and powers of powers as one power.',
  grades: { from: 8, to: 8 },
  levels: {
    1: 'a product of powers',
    2: 'a quotient of powers',
    3: 'a power of a power',
    4: 'a quotient with a negative exponent as result',
    5: 'a power of a power times a power',
  },
  parameters(random, difficulty) {
    const [base, m, n] = [random.pick([2, 3, 5, 7, 10]), random.int(2, 9), random.int(2, 9)];
    const form = FORM[difficulty];
    if (m === n || m + n === m * n || m - n === 1) return null;
    if (form === 'quotient' && m <= n + 1) return null;
    if (form === 'negative' && m >= n - 1) return null;
    if (form === 'mixed' && (m > 6 || n > 6)) return null;
    return { form, base, m, n };
  },
  complexity: (p) => ORDER.indexOf(p.form),
  stems: [
    { id: 'bare', bloom: 'apply', text: (p) => `Which single power is equal to ${expression(p)}?` },
    {
      id: 'write',
      bloom: 'apply',
      text: (p, cast) => `${cast.name} writes ${expression(p)} as one power of ${p.base}. Which one is it?`,
    },
    {
      id: 'why',
      bloom: 'analyze',
      text: (p) => `Think of ${expression(p)} written out in full. Which power of ${p.base} is it?`,
    },
  ],
  task: {
    kind: 'answer',
    form: 'integer',
    formats: ['choice', 'true-false', 'error-analysis'],
    claim: (p, shown) => `${expression(p)} = ${shown}`,
    solve: (p) => power(p.base, exponent(p)),
    wrong: [
      {
        misconception: 'exponent-multiply-exponents',
        answer: (p) => {
          if (p.form === 'product') return power(p.base, p.m * p.n);
          if (p.form === 'mixed') return power(p.base, p.m * 2 * p.n);
          return p.form === 'quotient' || p.form === 'negative' ? power(p.base, p.m * p.n) : null;
        },
        work: (p) => (p.form === 'mixed' ? `${p.m} × 2 × ${p.n} in the exponent` : `${p.m} × ${p.n} in the exponent`),
      },
      {
        misconception: 'exponent-add-wrongly',
        answer: (p) => {
          if (p.form === 'power') return power(p.base, p.m + p.n);
          if (p.form === 'mixed') return power(p.base, p.m + 2 + p.n);
          return p.form === 'quotient' || p.form === 'negative' ? power(p.base, p.m + p.n) : null;
        },
        work: (p) => (p.form === 'mixed' ? `${p.m} + 2 + ${p.n} in the exponent` : `${p.m} + ${p.n} in the exponent`),
      },
      {
        misconception: 'exponent-multiply-bases',
        answer: (p) => {
          if (p.form === 'product') return power(p.base * p.base, p.m + p.n);
          if (p.form === 'quotient') return power(1, p.m - p.n);
          return p.form === 'mixed' ? power(p.base * p.base, 2 * p.m + p.n) : null;
        },
        work: (p) =>
          p.form === 'quotient' ? `${p.base} ÷ ${p.base} for the base` : `${p.base} × ${p.base} for the base`,
      },
      {
        misconception: 'exponent-subtract-wrongly',
        answer: (p) => {
          if (p.form === 'product' && p.m !== p.n) return power(p.base, Math.abs(p.m - p.n));
          if (p.form === 'power') return power(p.base, Math.abs(p.m - p.n));
          return p.form === 'negative' ? power(p.base, p.n - p.m) : null;
        },
        work: (p) => `${Math.max(p.m, p.n)} − ${Math.min(p.m, p.n)} in the exponent`,
      },
      {
        misconception: 'exponent-as-repeated-exponent',
        answer: (p) => (p.form === 'power' ? power(p.base * p.n, p.m) : null),
        work: (p) => `${p.base} × ${p.n} for the base`,
      },
    ],
  },
  hints: (p) => [
    'Write the powers out in full. How often does the base stand there?',
    HINTS[p.form] ?? '',
    'The base stays the same. Only the exponent changes.',
  ],
  explanation: (p) => `${EXPLANATIONS[p.form]?.(p) ?? ''} So ${expression(p)} = ${power(p.base, exponent(p)).text}.`,
});

const HINTS: Readonly<Record<string, string>> = {
  product: 'Multiplying puts the factors side by side: count them all.',
  quotient: 'Dividing takes factors away.',
  power: 'A power of a power repeats the whole group of factors.',
  negative: 'More factors are taken away than are there. What does the exponent become?',
  mixed: 'Work on the power of a power first, then count all the factors.',
};

const EXPLANATIONS: Readonly<Record<string, (p: P) => string>> = {
  product: (p) => `There are ${p.m} factors and then ${p.n} more, ${p.m + p.n} in all.`,
  quotient: (p) => `Of ${p.m} factors, ${p.n} are divided out, and ${p.m - p.n} stay.`,
  power: (p) => `${p.n} groups of ${p.m} factors are ${p.m * p.n} factors.`,
  negative: (p) => `The exponent is ${p.m} − ${p.n} = −${p.n - p.m}: ${p.n - p.m} factors are left below the line.`,
  mixed: (p) => `The power of a power has 2 × ${p.m} = ${2 * p.m} factors, and ${p.n} more make ${2 * p.m + p.n}.`,
};

function exponent(p: P): number {
  switch (p.form) {
    case 'product':
      return p.m + p.n;
    case 'power':
      return p.m * p.n;
    case 'mixed':
      return 2 * p.m + p.n;
    default:
      return p.m - p.n;
  }
}

const RAISED: Readonly<Record<string, string>> = {
  '0': '⁰',
  '1': '¹',
  '2': '²',
  '3': '³',
  '4': '⁴',
  '5': '⁵',
  '6': '⁶',
  '7': '⁷',
  '8': '⁸',
  '9': '⁹',
  '-': '⁻',
};
const raised = (value: number) => [...String(value)].map((character) => RAISED[character] ?? '').join('');
const written = (base: number, to: number) => `${base}${raised(to)}`;
const power = (base: number, to: number) => textAnswer(written(base, to));

function expression(p: P): string {
  switch (p.form) {
    case 'product':
      return `${written(p.base, p.m)} × ${written(p.base, p.n)}`;
    case 'power':
      return `(${written(p.base, p.m)})${raised(p.n)}`;
    case 'mixed':
      return `(${written(p.base, p.m)})² × ${written(p.base, p.n)}`;
    default:
      return `${written(p.base, p.m)} ÷ ${written(p.base, p.n)}`;
  }
}
