/** Mean and median. Harder: more values, an even number of values, a missing value. */
import { decimalText, fraction, listText, numberAnswer } from '../../../items/index.ts';
import { defineTemplate } from '../../template-kit/index.ts';

/** Values in the order given; `ask` is `mean`, `median` or `missing` (one more value so that the mean is `target`). */
type P = { readonly values: string; readonly ask: string; readonly target: number };

export const meanAndMedian = defineTemplate<P>({
  id: 'mean-and-median',
  name: 'Mean and median',
  skill: 'Find and use the mean and the median of a small data set.',
  grades: { from: 6, to: 7 },
  levels: {
    1: 'mean of three values',
    2: 'mean of five values',
    3: 'median of five unordered values',
    4: 'median of six unordered values',
    5: 'a missing value when the mean is known',
  },
  parameters(random, difficulty) {
    const count = { 1: 3, 2: 5, 3: 5, 4: 6, 5: 4 }[difficulty];
    const values = Array.from({ length: count }, () => random.int(2, difficulty === 1 ? 15 : 24));
    if (new Set(values).size < count) return null;
    const sum = values.reduce((total, value) => total + value, 0);
    const ordered = [...values].sort((x, y) => x - y);
    if (difficulty <= 2)
      return sum % count === 0 && sum / count !== median(values)
        ? { values: values.join(' '), ask: 'mean', target: 0 }
        : null;
    if (difficulty <= 4) {
      const middle = (count - 1) / 2;
      const unordered =
        count % 2 === 1 ? values[middle] : ((values[count / 2 - 1] ?? 0) + (values[count / 2] ?? 0)) / 2;
      if (unordered === median(values) || (sum * 10) % count !== 0 || sum / count === median(values)) return null;
      return ordered.every((value, index) => value === values[index])
        ? null
        : { values: values.join(' '), ask: 'median', target: 0 };
    }
    const target = random.int(6, 20);
    const missing = target * (count + 1) - sum;
    return missing < 2 || missing > 30 || missing === target || values.includes(missing) || sum % count !== 0
      ? null
      : { values: values.join(' '), ask: 'missing', target };
  },
  complexity: (p) => numbers(p).length + (p.ask === 'median' ? 6 : 0) + (p.ask === 'missing' ? 14 : 0),
  stems: [
    {
      id: 'plain',
      bloom: 'apply',
      suits: (p) => p.ask !== 'missing',
      text: (p) => `What is the ${p.ask} of ${list(p)}?`,
    },
    {
      id: 'pages',
      bloom: 'apply',
      suits: (p) => p.ask !== 'missing',
      text: (p, cast) =>
        `${cast.name} read these numbers of pages on ${numbers(p).length} days: ${list(p)}. What is the ${p.ask}?`,
    },
    {
      id: 'share',
      bloom: 'apply',
      suits: (p) => p.ask === 'mean',
      text: (p) =>
        `Players scored ${list(p)} points. If all had scored the same with the same total, how many points would each have?`,
    },
    {
      id: 'missing',
      bloom: 'analyze',
      suits: (p) => p.ask === 'missing',
      text: (p, cast) =>
        `${cast.name} scored ${list(p)} in four games. How many points are needed in the fifth game for a mean of ${p.target}?`,
    },
    {
      id: 'missing-plants',
      bloom: 'analyze',
      suits: (p) => p.ask === 'missing',
      text: (p) =>
        `Five plants have a mean height of ${p.target} inches. Four of them are ${list(p)} inches high. How many inches high is the fifth?`,
    },
  ],
  task: {
    kind: 'answer',
    form: 'decimal',
    formats: ['choice', 'numeric', 'error-analysis'],
    solve: (p) => numberAnswer(key(p), decimalText(key(p))),
    wrong: [
      {
        misconception: 'mean-no-division',
        answer: (p) => (p.ask === 'median' ? null : numberAnswer(sumOf(p))),
        work: (p) => numbers(p).join(' + '),
      },
      {
        misconception: 'mean-as-median',
        answer: (p) => (p.ask === 'mean' ? decimal(fraction(Math.round(median(numbers(p)) * 2), 2)) : null),
        work: () => 'the value in the middle of the ordered list',
      },
      {
        misconception: 'mean-midrange',
        answer: (p) =>
          p.ask === 'missing' ? null : decimal(fraction(Math.min(...numbers(p)) + Math.max(...numbers(p)), 2)),
        work: (p) => `halfway between ${Math.min(...numbers(p))} and ${Math.max(...numbers(p))}`,
      },
      {
        misconception: 'median-unsorted',
        answer: (p) => (p.ask === 'median' ? decimal(unsortedMiddle(p)) : null),
        work: () => 'the middle of the list as it is written',
      },
      {
        misconception: 'median-as-mean',
        answer: (p) => (p.ask === 'median' ? decimal(fraction(sumOf(p), numbers(p).length)) : null),
        work: (p) => `${sumOf(p)} ÷ ${numbers(p).length}`,
      },
      {
        misconception: 'data-range-confused',
        answer: (p) => (p.ask === 'missing' ? null : numberAnswer(Math.max(...numbers(p)) - Math.min(...numbers(p)))),
        work: (p) => `${Math.max(...numbers(p))} − ${Math.min(...numbers(p))}`,
      },
      {
        misconception: 'mean-repeat-target',
        answer: (p) => (p.ask === 'missing' ? numberAnswer(p.target) : null),
        work: (p) => `taking the mean, ${p.target}, for the missing value`,
      },
      {
        misconception: 'mean-of-given',
        answer: (p) => (p.ask === 'missing' ? numberAnswer(sumOf(p) / 4) : null),
        work: (p) => `${sumOf(p)} ÷ 4`,
      },
    ],
  },
  hints: (p) => HINTS[p.ask]?.(p) ?? [],
  explanation: (p) => {
    if (p.ask === 'mean')
      return `The values add up to ${sumOf(p)}. Shared among ${numbers(p).length}: ${sumOf(p)} ÷ ${numbers(p).length} = ${decimalText(key(p))}.`;
    if (p.ask === 'missing')
      return `For a mean of ${p.target}, five values must add up to 5 × ${p.target} = ${5 * p.target}. The four make ${sumOf(p)}, so ${5 * p.target} − ${sumOf(p)} = ${decimalText(key(p))} is missing.`;
    const ordered = [...numbers(p)].sort((x, y) => x - y);
    return `In order: ${ordered.join(', ')}. ${ordered.length % 2 === 1 ? `The middle value is ${decimalText(key(p))}.` : `Halfway between the two middle values is ${decimalText(key(p))}.`}`;
  },
});

const HINTS: Readonly<Record<string, (p: P) => readonly string[]>> = {
  mean: (p) => [
    'Think of leveling towers of blocks.',
    'Add all the values first.',
    `They add up to ${sumOf(p)}. Share that among ${numbers(p).length}.`,
  ],
  median: (p) => [
    'Put the values in order first.',
    `In order: ${[...numbers(p)].sort((x, y) => x - y).join(', ')}.`,
    numbers(p).length % 2 === 1
      ? 'Cross off one at each end until one is left.'
      : 'Two values are in the middle. Take the number halfway between them.',
  ],
  missing: (p) => [
    'What must all five values add up to?',
    `5 × ${p.target} = ${5 * p.target}. How much of that is there already?`,
    `The four values make ${sumOf(p)}.`,
  ],
};

const numbers = (p: P) => p.values.split(' ').map(Number);
const list = (p: P) => listText(numbers(p).map(String));
const sumOf = (p: P) => numbers(p).reduce((total, value) => total + value, 0);
const decimal = (value: ReturnType<typeof fraction>) => numberAnswer(value, decimalText(value));

/** The middle of the ordered values; halves are exact in floating point. */
function median(values: readonly number[]): number {
  const ordered = [...values].sort((x, y) => x - y);
  const half = ordered.length / 2;
  return ordered.length % 2 === 1
    ? (ordered[Math.floor(half)] ?? 0)
    : ((ordered[half - 1] ?? 0) + (ordered[half] ?? 0)) / 2;
}

function unsortedMiddle(p: P) {
  const values = numbers(p);
  const half = values.length / 2;
  return values.length % 2 === 1
    ? fraction(values[Math.floor(half)] ?? 0)
    : fraction((values[half - 1] ?? 0) + (values[half] ?? 0), 2);
}

function key(p: P) {
  if (p.ask === 'mean') return fraction(sumOf(p), numbers(p).length);
  if (p.ask === 'missing') return fraction(p.target * 5 - sumOf(p));
  return fraction(Math.round(median(numbers(p)) * 2), 2);
}
