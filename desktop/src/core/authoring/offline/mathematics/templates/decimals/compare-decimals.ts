/** Compare decimals. Harder: different lengths, zeros inside, thousandths. */
import { decimalText, fraction, textAnswer } from '../../../items/index.ts';
import { defineTemplate } from '../../template-kit/index.ts';

/** Each number as digits behind the point and how many there are: 7 with 2 places is 0.07. */
type P = {
  readonly a: number;
  readonly aPlaces: number;
  readonly b: number;
  readonly bPlaces: number;
  readonly whole: number;
};

export const compareDecimals = defineTemplate<P>({
  id: 'compare-decimals',
  name: 'Comparing decimals',
  skill: 'Compare decimals by the value of their places.',
  grades: { from: 4, to: 6 },
  levels: {
    1: 'tenths with tenths, or hundredths with hundredths',
    2: 'one digit and two digits behind the point, the shorter one is greater',
    3: 'one digit and two digits behind the point, the longer one is greater or both are equal',
    4: 'a zero right behind the point, with wholes in front',
    5: 'two and three digits behind the point with the same first digits',
  },
  parameters(random, difficulty) {
    const swap = random.chance(1, 2);
    const made = (a: number, aPlaces: number, b: number, bPlaces: number, whole = 0): P =>
      swap ? { a: b, aPlaces: bPlaces, b: a, bPlaces: aPlaces, whole } : { a, aPlaces, b, bPlaces, whole };
    switch (difficulty) {
      case 1: {
        const places = random.int(1, 2);
        const [a, b] = [
          random.int(places === 1 ? 1 : 11, places === 1 ? 9 : 99),
          random.int(places === 1 ? 1 : 11, places === 1 ? 9 : 99),
        ];
        return a === b || a % 10 === 0 || b % 10 === 0 ? null : made(a, places, b, places);
      }
      case 2: {
        const [tenths, hundredths] = [random.int(3, 9), random.int(11, 89)];
        return tenths * 10 > hundredths && hundredths % 10 !== 0 ? made(tenths, 1, hundredths, 2) : null;
      }
      case 3: {
        const [tenths, hundredths] = [random.int(1, 8), random.int(11, 99)];
        if (random.chance(1, 4)) return made(tenths, 1, tenths * 10, 2);
        return hundredths > tenths * 10 && hundredths % 10 !== 0 ? made(tenths, 1, hundredths, 2) : null;
      }
      case 4: {
        const [small, tenths] = [random.int(2, 9), random.int(1, 8)];
        return small > tenths ? made(small, 2, tenths, 1, random.int(1, 9)) : null;
      }
      case 5: {
        const start = random.int(11, 98);
        const third = random.int(1, 9);
        return random.chance(1, 2) ? made(start + 1, 2, start * 10 + third, 3) : made(start, 2, start * 10 + third, 3);
      }
    }
  },
  complexity: (p) => {
    if (Math.max(p.aPlaces, p.bPlaces) === 3) return 5;
    if (p.whole > 0) return 4;
    if (p.aPlaces === p.bPlaces) return 1;
    const [short, long] = p.aPlaces < p.bPlaces ? [p.a * 10, p.b] : [p.b * 10, p.a];
    return short > long ? 2 : 3;
  },
  stems: [
    { id: 'sign', bloom: 'apply', text: (p) => `Which sign belongs in the circle? ${first(p)} ○ ${second(p)}` },
    {
      id: 'jump',
      bloom: 'apply',
      text: (p, cast) =>
        `${cast.name} jumps ${first(p)} meters, and ${cast.other} jumps ${second(p)} meters. Which sign compares the jumps? ${first(p)} ○ ${second(p)}`,
    },
    {
      id: 'weigh',
      bloom: 'apply',
      text: (p) =>
        `One stone weighs ${first(p)} kilograms and another ${second(p)} kilograms. Which sign belongs in the circle? ${first(p)} ○ ${second(p)}`,
    },
  ],
  task: {
    kind: 'answer',
    form: 'decimal',
    formats: ['choice', 'fill-in'],
    distractors: 2,
    fewAnswers: true,
    wordBank: true,
    claim: (p, shown) => `${first(p)} ${shown} ${second(p)}`,
    solve: (p) => textAnswer(right(p)),
    wrong: [
      {
        misconception: 'decimal-longer-is-larger',
        answer: (p) => given(p, sign(p.a, p.b)),
        work: (p) => `comparing ${p.a} with ${p.b}`,
      },
      {
        misconception: 'decimal-shorter-is-larger',
        answer: (p) => (p.aPlaces === p.bPlaces ? null : given(p, sign(p.bPlaces, p.aPlaces))),
        work: () => 'looking only at how long the two are',
      },
      {
        misconception: 'compare-symbol-swapped',
        answer: (p) => given(p, sign(scaled(p).b, scaled(p).a)),
        work: () => 'turning the sign the other way',
      },
      {
        misconception: 'compare-looks-equal',
        answer: (p) => given(p, '='),
        work: () => 'taking the two for equal without comparing place by place',
      },
    ],
  },
  hints: (p) => [
    'Compare place by place: wholes, tenths, hundredths.',
    `Write both with ${Math.max(p.aPlaces, p.bPlaces)} ${Math.max(p.aPlaces, p.bPlaces) === 1 ? 'digit' : 'digits'} behind the point.`,
    'The open side of the sign faces the greater number.',
  ],
  explanation: (p) => {
    const places = Math.max(p.aPlaces, p.bPlaces);
    const [a, b] = [
      decimalText(value(p.whole, p.a, p.aPlaces), places),
      decimalText(value(p.whole, p.b, p.bPlaces), places),
    ];
    return `With equally many places: ${a} ${right(p)} ${b}. So ${first(p)} ${right(p)} ${second(p)}.`;
  },
});

const value = (whole: number, digits: number, places: number) => fraction(digits, 10 ** places).add(whole);
const first = (p: P) => decimalText(value(p.whole, p.a, p.aPlaces), p.aPlaces);
const second = (p: P) => decimalText(value(p.whole, p.b, p.bPlaces), p.bPlaces);
const scaled = (p: P) => ({ a: p.a * 10 ** (3 - p.aPlaces), b: p.b * 10 ** (3 - p.bPlaces) });
const right = (p: P) => sign(scaled(p).a, scaled(p).b);
const given = (p: P, shown: string) => (shown === right(p) ? null : textAnswer(shown));

function sign(left: number, other: number): string {
  if (left === other) return '=';
  return left < other ? '<' : '>';
}
