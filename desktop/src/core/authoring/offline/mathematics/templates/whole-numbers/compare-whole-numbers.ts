/** Compare two whole numbers. Harder: same tens, different lengths with a tempting first digit, swapped digits. */
import { textAnswer, wholeText } from '../../../items/index.ts';
import { defineTemplate } from '../../template-kit/index.ts';

type P = { readonly a: number; readonly b: number };

export const compareWholeNumbers = defineTemplate<P>({
  id: 'compare-whole-numbers',
  name: 'Comparing whole numbers',
  skill: 'Compare two-digit and three-digit numbers with <, = and >.',
  grades: { from: 1, to: 3 },
  levels: {
    1: 'a two-digit and a one-digit number',
    2: 'two-digit numbers with different tens',
    3: 'two-digit numbers with the same tens or swapped digits',
    4: 'a three-digit number that begins with a small digit and a two-digit number that begins with a large one',
    5: 'three-digit numbers with the same hundreds and swapped tens and ones',
  },
  parameters(random, difficulty) {
    const swap = random.chance(1, 2);
    const order = (a: number, b: number): P => (swap ? { a: b, b: a } : { a, b });
    const [s, t, u] = [random.int(1, 9), random.int(1, 9), random.int(1, 9)];
    switch (difficulty) {
      case 1:
        return u > s ? order(10 * s + t, u) : null;
      case 2:
        return s < t && u !== s ? order(10 * s + random.int(5, 9), 10 * t + random.int(0, 4)) : null;
      case 3:
        return s === t ? null : random.chance(1, 2) ? order(10 * s + t, 10 * t + s) : order(10 * u + s, 10 * u + t);
      case 4:
        return s < t ? order(100 * s + random.int(0, 99), 10 * t + u) : null;
      case 5:
        return s === t ? null : order(100 * u + 10 * s + t, 100 * u + 10 * t + s);
    }
  },
  complexity: (p) => {
    const [long, short] = [String(Math.max(p.a, p.b)), String(Math.min(p.a, p.b))];
    if (long.length !== short.length) return long.length === 2 ? 1 : 4;
    if (long.length === 3) return 5;
    const swapped = [...long].reverse().join('') === short;
    return long[0] === short[0] || swapped ? 3 : 2;
  },
  stems: [
    {
      id: 'sign',
      bloom: 'understand',
      text: (p) => `Which sign belongs in the circle? ${wholeText(p.a)} ○ ${wholeText(p.b)}`,
    },
    {
      id: 'collect',
      bloom: 'apply',
      text: (p, cast) =>
        `${cast.name} has ${wholeText(p.a)} points, and ${cast.other} has ${wholeText(p.b)}. Which sign compares them? ${wholeText(p.a)} ○ ${wholeText(p.b)}`,
    },
    {
      id: 'pages',
      bloom: 'apply',
      text: (p) =>
        `One book has ${wholeText(p.a)} pages and another has ${wholeText(p.b)}. Which sign belongs in the circle? ${wholeText(p.a)} ○ ${wholeText(p.b)}`,
    },
  ],
  task: {
    kind: 'answer',
    form: 'integer',
    formats: ['choice', 'fill-in'],
    distractors: 2,
    fewAnswers: true,
    wordBank: true,
    claim: (p, shown) => `${wholeText(p.a)} ${shown} ${wholeText(p.b)}`,
    solve: (p) => textAnswer(sign(p.a, p.b)),
    wrong: [
      {
        misconception: 'compare-first-digit',
        answer: (p) => {
          const given = sign(lead(p.a), lead(p.b));
          return given === '=' || given === sign(p.a, p.b) ? null : textAnswer(given);
        },
        work: (p) => `comparing ${lead(p.a)} with ${lead(p.b)}`,
      },
      {
        misconception: 'compare-symbol-swapped',
        answer: (p) => textAnswer(sign(p.b, p.a)),
        work: () => 'turning the sign the other way',
      },
      {
        misconception: 'compare-looks-equal',
        answer: () => textAnswer('='),
        work: () => 'taking the two for equal',
      },
    ],
  },
  hints: (p) => [
    'How many digits does each number have?',
    String(p.a).length === String(p.b).length
      ? 'Begin with the digits at the left. If they are the same, go one place to the right.'
      : 'A number with more digits reaches a higher place.',
    'The open side of the sign faces the greater number.',
  ],
  explanation: (p) =>
    String(p.a).length === String(p.b).length
      ? `Compare place by place from the left. The first place that differs decides: ${wholeText(p.a)} ${sign(p.a, p.b)} ${wholeText(p.b)}.`
      : `${wholeText(Math.max(p.a, p.b))} has more digits, so it is greater: ${wholeText(p.a)} ${sign(p.a, p.b)} ${wholeText(p.b)}.`,
});

function sign(left: number, right: number): string {
  if (left === right) return '=';
  return left < right ? '<' : '>';
}

const lead = (value: number) => Number(String(value)[0]);
