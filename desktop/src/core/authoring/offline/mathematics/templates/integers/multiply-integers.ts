/** Multiply and divide integers. Harder: from one negative factor to quotients and three factors. */
import { counted, noun, numberAnswer, wholeText } from '../../../items/index.ts';
import { defineTemplate } from '../../template-kit/index.ts';

/** a × b, a ÷ b, or a × b × c when c is not 0. */
type P = { readonly a: number; readonly b: number; readonly divide: boolean; readonly c: number };

export const multiplyIntegers = defineTemplate<P>({
  id: 'multiply-integers',
  name: 'Multiplying and dividing integers',
  skill: 'Multiply and divide positive and negative whole numbers.',
  grades: { from: 7, to: 8 },
  levels: {
    1: 'one negative factor, small numbers',
    2: 'two negative factors',
    3: 'a quotient with one negative number',
    4: 'a quotient of two negative numbers',
    5: 'three factors',
  },
  parameters(random, difficulty) {
    const [x, y] = [random.int(3, 12), random.int(2, 9)];
    if (x === y || x * y === x + y) return null;
    switch (difficulty) {
      case 1:
        return random.chance(1, 2) ? { a: -x, b: y, divide: false, c: 0 } : { a: x, b: -y, divide: false, c: 0 };
      case 2:
        return { a: -x, b: -y, divide: false, c: 0 };
      case 3:
        return random.chance(1, 2) ? { a: -x * y, b: y, divide: true, c: 0 } : { a: x * y, b: -y, divide: true, c: 0 };
      case 4:
        return { a: -x * y, b: -y, divide: true, c: 0 };
      case 5:
        return { a: -x, b: random.chance(1, 2) ? -y : y, divide: false, c: -random.int(2, 4) };
    }
  },
  complexity: (p) => {
    if (p.c !== 0) return 5;
    return (p.divide ? 3 : 1) + (p.a < 0 && p.b < 0 ? 1 : 0);
  },
  stems: [
    { id: 'bare', bloom: 'apply', text: (p) => `What is ${expression(p)}?` },
    {
      id: 'meter',
      bloom: 'apply',
      suits: (p) => !p.divide && p.a > 0 && p.c === 0,
      text: (p) =>
        `The water level changes by ${wholeText(p.b)} centimeters each day. By how many centimeters has it changed after ${p.a} days?`,
    },
    {
      id: 'share-debt',
      bloom: 'apply',
      suits: (p) => p.divide && p.a < 0 && p.b > 0,
      text: (p) =>
        `In ${p.b} hours the temperature changed by ${wholeText(p.a)} degrees, by the same amount each hour. By how many degrees did it change each hour?`,
    },
    {
      id: 'missing',
      bloom: 'analyze',
      suits: (p) => p.divide,
      text: (p) => `Which number times ${bracketed(p.b)} is ${wholeText(p.a)}?`,
    },
    {
      id: 'back',
      bloom: 'analyze',
      suits: (p) => !p.divide && p.a < 0 && p.b < 0 && p.c === 0,
      text: (p) =>
        `A tank changes by ${wholeText(p.a)} liters each hour. Going back in time by ${-p.b} hours can be written as ${wholeText(p.b)}. Work out ${expression(p)} to find the difference in liters.`,
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
        misconception: 'integer-wrong-sign',
        answer: (p) => numberAnswer(-value(p)),
        work: () => 'the right size with the sign of another rule',
      },
      {
        misconception: 'integer-product-as-sum',
        answer: (p) => numberAnswer(p.a + p.b + p.c),
        work: (p) => `${wholeText(p.a)} + ${bracketed(p.b)}${p.c === 0 ? '' : ` + ${bracketed(p.c)}`}`,
      },
      {
        misconception: 'multiply-one-group-over',
        answer: (p) => {
          const size = p.divide
            ? Math.abs(value(p)) + 1
            : Math.abs(p.a) * (Math.abs(p.b) + 1) * Math.max(1, Math.abs(p.c));
          return numberAnswer(value(p) < 0 ? -size : size);
        },
        work: (p) =>
          p.divide
            ? `one group of ${Math.abs(p.b)} too many`
            : `${counted(Math.abs(p.b) + 1, GROUP)} of ${Math.abs(p.a)}`,
      },
      {
        misconception: 'multiply-one-group-short',
        answer: (p) => {
          const size = p.divide
            ? Math.abs(value(p)) - 1
            : Math.abs(p.a) * (Math.abs(p.b) - 1) * Math.max(1, Math.abs(p.c));
          return size < 1 ? null : numberAnswer(value(p) < 0 ? -size : size);
        },
        work: (p) =>
          p.divide
            ? `one group of ${Math.abs(p.b)} too few`
            : `${counted(Math.abs(p.b) - 1, GROUP)} of ${Math.abs(p.a)}`,
      },
    ],
  },
  hints: (p) => [
    'Decide on the sign first. How many negative numbers are there?',
    p.c !== 0
      ? 'Two negative factors make a positive product. What does a third one do?'
      : 'Like signs give a positive result, unlike signs a negative one.',
    p.divide
      ? `Think: ${Math.abs(p.a)} ÷ ${Math.abs(p.b)}. Then set the sign.`
      : `Multiply the sizes: ${[p.a, p.b, p.c]
          .filter((part) => part !== 0)
          .map(Math.abs)
          .join(' × ')}. Then set the sign.`,
  ],
  explanation: (p) => {
    const negatives = [p.a, p.b, p.c].filter((part) => part < 0).length;
    return `There ${negatives === 1 ? 'is 1 negative number' : `are ${negatives} negative numbers`}, so the result is ${value(p) < 0 ? 'negative' : 'positive'}: ${expression(p)} = ${wholeText(value(p))}.`;
  },
});

const bracketed = (number: number) => (number < 0 ? `(${wholeText(number)})` : wholeText(number));

function value(p: P): number {
  if (p.divide) return p.a / p.b;
  return p.a * p.b * (p.c === 0 ? 1 : p.c);
}

const expression = (p: P) =>
  `${wholeText(p.a)} ${p.divide ? '÷' : '×'} ${bracketed(p.b)}${p.c === 0 ? '' : ` × ${bracketed(p.c)}`}`;

const GROUP = noun('group');
