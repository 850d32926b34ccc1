/** Area of triangles. Harder: larger numbers, a slanted side that is not needed, a missing height. */
import { decimalText, fraction, numberAnswer } from '../../../items/index.ts';
import { defineTemplate } from '../../template-kit/index.ts';

/** `slant` is 0 when no slanted side is told; `height` asks for the height when the area is known. */
type P = { readonly base: number; readonly height: number; readonly slant: number; readonly findHeight: boolean };

export const triangleArea = defineTemplate<P>({
  id: 'triangle-area',
  name: 'Area of a triangle',
  skill: 'Find the area of a triangle from its base and height.',
  grades: { from: 6, to: 7 },
  levels: {
    1: 'small even numbers',
    2: 'numbers to 20',
    3: 'a slanted side that is not needed',
    4: 'a slanted side and a half in the answer',
    5: 'the area is known and the height is asked',
  },
  parameters(random, difficulty) {
    const top = difficulty === 1 ? 10 : difficulty === 2 ? 20 : 18;
    const [base, height] = [random.int(4, top), random.int(3, top)];
    const even = (base * height) % 2 === 0;
    if (base === height || base === 4 || height === 4 || (difficulty === 4) === even) return null;
    if (difficulty === 2 && base * height < 100) return null;
    const slant = difficulty === 3 || difficulty === 4 ? height + random.int(1, 3) : 0;
    return slant === base ? null : { base, height, slant, findHeight: difficulty === 5 };
  },
  complexity: (p) =>
    (p.base * p.height) / 40 +
    (p.slant > 0 ? 12 : 0) +
    ((p.base * p.height) % 2 === 0 ? 0 : 8) +
    (p.findHeight ? 40 : 0),
  stems: [
    {
      id: 'plain',
      bloom: 'apply',
      suits: (p) => !p.findHeight,
      text: (p) =>
        `A triangle has a base of ${p.base} cm and a height of ${p.height} cm.${p.slant > 0 ? ` One slanted side is ${p.slant} cm long.` : ''} What is its area?`,
      unit: 'square cm',
    },
    {
      id: 'sail',
      bloom: 'apply',
      suits: (p) => !p.findHeight,
      text: (p, cast) =>
        `${cast.name} sews a sail in the shape of a triangle. Its bottom edge is ${p.base} feet and it is ${p.height} feet high.${p.slant > 0 ? ` Its slanted edge is ${p.slant} feet.` : ''} How many square feet of cloth is that?`,
      unit: 'square feet',
    },
    {
      id: 'height',
      bloom: 'analyze',
      suits: (p) => p.findHeight,
      text: (p) => `A triangle has an area of ${area(p)} square meters and a base of ${p.base} meters. How high is it?`,
      unit: 'meters',
    },
    {
      id: 'flag',
      bloom: 'analyze',
      suits: (p) => p.findHeight,
      text: (p, cast) =>
        `${cast.name} cuts a flag in the shape of a triangle with an area of ${area(p)} square inches. Its base is ${p.base} inches. What is its height?`,
      unit: 'inches',
    },
  ],
  task: {
    kind: 'answer',
    form: 'decimal',
    formats: ['choice', 'numeric', 'error-analysis'],
    solve: (p) => (p.findHeight ? numberAnswer(p.height) : shown(p.base * p.height, 2)),
    wrong: [
      {
        misconception: 'triangle-area-no-half',
        answer: (p) => (p.findHeight ? shown(p.height, 2) : numberAnswer(p.base * p.height)),
        work: (p) => (p.findHeight ? `${area(p)} ÷ ${p.base}` : `${p.base} × ${p.height}`),
      },
      {
        misconception: 'triangle-area-slanted-side',
        answer: (p) => (p.slant > 0 ? shown(p.base * p.slant, 2) : null),
        work: (p) => `half of ${p.base} × ${p.slant}`,
      },
      {
        misconception: 'area-add-sides',
        answer: (p) => (p.findHeight ? null : numberAnswer(p.base + p.height)),
        work: (p) => `${p.base} + ${p.height}`,
      },
      {
        misconception: 'area-half-both',
        answer: (p) => (p.findHeight ? numberAnswer(2 * p.height) : shown(p.base * p.height, 4)),
        work: (p) =>
          p.findHeight
            ? `doubling ${area(p)} twice before dividing by ${p.base}`
            : `half of ${p.base} times half of ${p.height}`,
      },
      {
        misconception: 'subtract-instead',
        answer: (p) =>
          p.findHeight && p.base * p.height - 2 * p.base > 0 && (p.base * p.height) % 2 === 0
            ? numberAnswer(Math.abs((p.base * p.height) / 2 - p.base))
            : null,
        work: (p) => `subtracting ${p.base} and ${area(p)}`,
      },
    ],
  },
  hints: (p) => [
    'Think of the rectangle around the triangle. How much of it does the triangle fill?',
    p.findHeight
      ? `Twice the area is the rectangle: ${p.base * p.height}.`
      : `The rectangle has an area of ${p.base} × ${p.height}.`,
    p.findHeight ? `${p.base} times which number is ${p.base * p.height}?` : 'Take half of that.',
  ],
  explanation: (p) =>
    p.findHeight
      ? `Twice the area is ${p.base * p.height}, the area of the rectangle. ${p.base * p.height} ÷ ${p.base} = ${p.height}.`
      : `The rectangle around it has ${p.base} × ${p.height} = ${p.base * p.height}, and the triangle is half of that: ${area(p)}.`,
});

const shown = (top: number, bottom: number) => {
  const value = fraction(top, bottom);
  return endsSoon(value.d) ? numberAnswer(value, decimalText(value)) : numberAnswer(value);
};
const endsSoon = (bottom: bigint) => 1000n % bottom === 0n;
const area = (p: P) => decimalText(fraction(p.base * p.height, 2));
