/** Multiply decimals. Harder: from a whole number times tenths to tenths times hundredths. */
import { decimalText, fraction, numberAnswer } from '../../../items/index.ts';
import { defineTemplate } from '../../template-kit/index.ts';

type P = { readonly a: number; readonly aPlaces: number; readonly b: number; readonly bPlaces: number };

export const multiplyDecimals = defineTemplate<P>({
  id: 'multiply-decimals',
  name: 'Multiplying decimals',
  skill: 'Multiply decimals and place the point by reasoning about size.',
  grades: { from: 5, to: 6 },
  levels: {
    1: 'a whole number times tenths below 1',
    2: 'a whole number times a number with tenths',
    3: 'tenths times tenths',
    4: 'a number with tenths times tenths',
    5: 'a number with tenths times hundredths',
  },
  parameters(random, difficulty) {
    const p = ((): P => {
      switch (difficulty) {
        case 1:
          return { a: random.int(3, 9), aPlaces: 0, b: random.int(2, 9), bPlaces: 1 };
        case 2:
          return { a: random.int(3, 9), aPlaces: 0, b: random.int(12, 48), bPlaces: 1 };
        case 3:
          return { a: random.int(2, 9), aPlaces: 1, b: random.int(2, 9), bPlaces: 1 };
        case 4:
          return { a: random.int(12, 48), aPlaces: 1, b: random.int(3, 9), bPlaces: 1 };
        case 5:
          return { a: random.int(12, 68), aPlaces: 1, b: random.int(12, 48), bPlaces: 2 };
      }
    })();
    return p.a % 10 === 0 || p.b % 10 === 0 || (p.a * p.b) % 10 === 0 || p.a === p.b ? null : p;
  },
  complexity: (p) => (p.aPlaces + p.bPlaces) * 10 + String(p.a).length * 2 + String(p.b).length * 2,
  stems: [
    { id: 'bare', bloom: 'apply', text: (p) => `What is ${first(p)} × ${second(p)}?` },
    {
      id: 'bottles',
      bloom: 'apply',
      suits: (p) => p.aPlaces === 0,
      text: (p, cast) => `${cast.name} fills ${p.a} bottles with ${second(p)} liters each. How many liters is that?`,
    },
    {
      id: 'field',
      bloom: 'apply',
      suits: (p) => p.aPlaces > 0,
      text: (p) =>
        `A strip of land is ${first(p)} kilometers long and ${second(p)} kilometers wide. What is its area in square kilometers?`,
    },
    {
      id: 'size',
      bloom: 'analyze',
      suits: (p) => p.aPlaces > 0,
      text: (p, cast) =>
        `One meter of wire weighs ${second(p)} kilograms. ${cast.name} needs ${first(p)} meters. How many kilograms does the wire weigh?`,
    },
  ],
  task: {
    kind: 'answer',
    form: 'decimal',
    formats: ['choice', 'numeric', 'true-false', 'error-analysis'],
    claim: (p, shown) => `${first(p)} × ${second(p)} = ${shown}`,
    solve: (p) => scaled(p, p.aPlaces + p.bPlaces),
    wrong: [
      {
        misconception: 'decimal-product-point-as-sum',
        answer: (p) => (p.aPlaces === 0 ? null : scaled(p, Math.max(p.aPlaces, p.bPlaces))),
        work: (p) => `${p.a} × ${p.b} with the point where it stands in the factors`,
      },
      {
        misconception: 'decimal-drop-point',
        answer: (p) => scaled(p, 0),
        work: (p) => `${p.a} × ${p.b} without a point`,
      },
      {
        misconception: 'decimal-product-one-too-many',
        answer: (p) => scaled(p, p.aPlaces + p.bPlaces + 1),
        work: (p) => `${p.a} × ${p.b} with the point moved ${p.aPlaces + p.bPlaces + 1} places`,
      },
      {
        misconception: 'add-instead',
        answer: (p) => {
          const sum = fraction(p.a, 10 ** p.aPlaces).add(fraction(p.b, 10 ** p.bPlaces));
          return numberAnswer(sum, decimalText(sum));
        },
        work: (p) => `${first(p)} + ${second(p)}`,
      },
    ],
  },
  hints: (p) => [
    `Multiply the digits first: ${p.a} × ${p.b}.`,
    p.aPlaces === 0
      ? 'Tenths times a whole number are tenths.'
      : 'A tenth of a tenth is a hundredth. Where must the point stand?',
    `Estimate: about ${estimate(p)}.`,
  ],
  explanation: (p) =>
    `${p.a} × ${p.b} = ${p.a * p.b}. The factors have ${p.aPlaces + p.bPlaces} ${p.aPlaces + p.bPlaces === 1 ? 'place' : 'places'} behind the point together, so the product is ${decimalText(fraction(p.a * p.b, 10 ** (p.aPlaces + p.bPlaces)))}.`,
});

const first = (p: P) => decimalText(fraction(p.a, 10 ** p.aPlaces), p.aPlaces);
const second = (p: P) => decimalText(fraction(p.b, 10 ** p.bPlaces), p.bPlaces);
function scaled(p: P, places: number) {
  const value = fraction(p.a * p.b, 10 ** places);
  return numberAnswer(value, decimalText(value));
}
/** Both factors rounded to one digit. */
function estimate(p: P): string {
  const rough = (digits: number) =>
    Math.max(1, Math.round(digits / 10 ** (String(digits).length - 1))) * 10 ** (String(digits).length - 1);
  return decimalText(fraction(rough(p.a) * rough(p.b), 10 ** (p.aPlaces + p.bPlaces)));
}
