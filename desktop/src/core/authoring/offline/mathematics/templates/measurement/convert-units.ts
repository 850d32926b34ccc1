/** Convert measures. Harder: to a larger unit, mixed measures, two steps. */
import { decimalText, fraction, numberAnswer, wholeText } from '../../../items/index.ts';
import { defineTemplate } from '../../template-kit/index.ts';

/** `amount` large units and `extra` small ones; `down` converts to the small unit. */
type P = { readonly kind: string; readonly amount: number; readonly extra: number; readonly down: boolean };

interface Units {
  readonly large: string;
  readonly small: string;
  readonly factor: number;
  readonly metric: boolean;
}

const UNITS: Readonly<Record<string, Units>> = {
  'feet-inches': { large: 'feet', small: 'inches', factor: 12, metric: false },
  'yards-feet': { large: 'yards', small: 'feet', factor: 3, metric: false },
  'pounds-ounces': { large: 'pounds', small: 'ounces', factor: 16, metric: false },
  'hours-minutes': { large: 'hours', small: 'minutes', factor: 60, metric: false },
  'minutes-seconds': { large: 'minutes', small: 'seconds', factor: 60, metric: false },
  'gallons-quarts': { large: 'gallons', small: 'quarts', factor: 4, metric: false },
  'meters-centimeters': { large: 'meters', small: 'centimeters', factor: 100, metric: true },
  'kilometers-meters': { large: 'kilometers', small: 'meters', factor: 1000, metric: true },
  'kilograms-grams': { large: 'kilograms', small: 'grams', factor: 1000, metric: true },
};

export const convertUnits = defineTemplate<P>({
  id: 'convert-units',
  name: 'Converting units',
  skill: 'Convert measures within one system.',
  grades: { from: 4, to: 5 },
  levels: {
    1: 'to the smaller unit, factors to 16',
    2: 'to the smaller unit, factors of 60, 100 and 1,000',
    3: 'a measure in two units, to the smaller one',
    4: 'to the larger unit, whole result',
    5: 'to the larger unit, the result is a decimal (metric) or the measure is large',
  },
  parameters(random, difficulty) {
    const all = Object.keys(UNITS);
    const small = all.filter((kind) => unitsOf(kind).factor <= 16);
    const kind = random.pick(
      difficulty === 1
        ? small
        : difficulty === 2
          ? all.filter((name) => !small.includes(name))
          : difficulty === 5
            ? all.filter((name) => unitsOf(name).metric)
            : all.filter((name) => unitsOf(name).factor !== 1000),
    );
    const { factor } = unitsOf(kind);
    if (factor === 10) return null;
    const amount = random.int(2, 9);
    switch (difficulty) {
      case 1:
      case 2:
        return { kind, amount, extra: 0, down: true };
      case 3:
        return {
          kind,
          amount,
          extra: factor === 3 ? random.int(1, 2) : random.int(2, Math.min(factor - 1, 50)),
          down: true,
        };
      case 4:
        return { kind, amount: random.int(3, 12), extra: 0, down: false };
      case 5:
        return { kind, amount, extra: (factor / 20) * random.int(1, 19), down: false };
    }
  },
  complexity: (p) => Math.log10(unitsOf(p.kind).factor) + (p.extra > 0 ? 4 : 0) + (p.down ? 0 : 8),
  stems: [
    {
      id: 'plain',
      bloom: 'apply',
      text: (p) =>
        p.down
          ? `How many ${u(p).small} are ${measure(p)}?`
          : `How many ${u(p).large} are ${wholeText(inSmall(p))} ${u(p).small}?`,
      unit: (p) => (p.down ? u(p).small : u(p).large),
    },
    {
      id: 'needs',
      bloom: 'apply',
      text: (p, cast) =>
        p.down
          ? `${cast.name} needs ${measure(p)} for a project but the label shows ${u(p).small}. Which number must the label show?`
          : `${cast.name} measured ${wholeText(inSmall(p))} ${u(p).small} and writes it in ${u(p).large}. Which number is it?`,
      unit: (p) => (p.down ? u(p).small : u(p).large),
    },
    {
      id: 'check',
      bloom: 'analyze',
      text: (p, cast) =>
        p.down
          ? `${cast.name} and ${cast.other} do not agree on how many ${u(p).small} make ${measure(p)}. What is the right number?`
          : `${cast.name} and ${cast.other} do not agree on how many ${u(p).large} make ${wholeText(inSmall(p))} ${u(p).small}. What is the right number?`,
      unit: (p) => (p.down ? u(p).small : u(p).large),
    },
  ],
  task: {
    kind: 'answer',
    form: 'decimal',
    formats: ['choice', 'numeric'],
    solve: (p) => (p.down ? numberAnswer(inSmall(p)) : inLarge(p)),
    wrong: [
      {
        misconception: 'convert-add-factor',
        answer: (p) => numberAnswer(p.down ? p.amount + u(p).factor + p.extra : inSmall(p) + u(p).factor),
        work: (p) =>
          p.down
            ? `${p.amount} + ${wholeText(u(p).factor)}${p.extra > 0 ? ` + ${p.extra}` : ''}`
            : `${wholeText(inSmall(p))} + ${wholeText(u(p).factor)}`,
      },
      {
        misconception: 'convert-times-ten',
        answer: (p) => {
          if (p.down) return numberAnswer(p.amount * 10 + p.extra);
          const value = fraction(inSmall(p), 10);
          return numberAnswer(value, decimalText(value));
        },
        work: (p) =>
          p.down ? `${p.amount} × 10${p.extra > 0 ? ` + ${p.extra}` : ''}` : `${wholeText(inSmall(p))} ÷ 10`,
      },
      {
        misconception: 'convert-ignore-part',
        answer: (p) => (p.extra === 0 ? null : p.down ? numberAnswer(p.amount * u(p).factor) : numberAnswer(p.amount)),
        work: (p) =>
          p.down
            ? `${p.amount} × ${wholeText(u(p).factor)}, without the ${p.extra}`
            : `the ${p.amount} full ${u(p).large}, without the rest`,
      },
      {
        misconception: 'convert-wrong-direction',
        answer: (p) => (p.down ? null : numberAnswer(inSmall(p) * u(p).factor)),
        work: (p) => `${wholeText(inSmall(p))} × ${wholeText(u(p).factor)}`,
      },
      {
        misconception: 'multiply-one-group-short',
        answer: (p) => (p.down ? numberAnswer((p.amount - 1) * u(p).factor + p.extra) : null),
        work: (p) => `${p.amount - 1} × ${wholeText(u(p).factor)}${p.extra > 0 ? ` + ${p.extra}` : ''}`,
      },
    ],
  },
  hints: (p) => [
    `Which unit is larger, ${u(p).large} or ${u(p).small}? Will the number grow or shrink?`,
    `One of the ${u(p).large} makes ${wholeText(u(p).factor)} ${u(p).small}.`,
    p.down
      ? `Multiply ${p.amount} by ${wholeText(u(p).factor)}${p.extra > 0 ? ` and add ${p.extra}` : ''}.`
      : `Divide ${wholeText(inSmall(p))} by ${wholeText(u(p).factor)}.`,
  ],
  explanation: (p) =>
    p.down
      ? `${p.amount} × ${wholeText(u(p).factor)} = ${wholeText(p.amount * u(p).factor)}${p.extra > 0 ? `, and ${p.extra} more make ${wholeText(inSmall(p))}` : ''}.`
      : `${wholeText(inSmall(p))} ÷ ${wholeText(u(p).factor)} = ${inLarge(p).text}.`,
});

function unitsOf(kind: string): Units {
  const found = UNITS[kind];
  if (found === undefined) throw new RangeError(`no units "${kind}"`);
  return found;
}

const u = (p: P) => unitsOf(p.kind);
const inSmall = (p: P) => p.amount * u(p).factor + p.extra;
const measure = (p: P) => `${p.amount} ${u(p).large}${p.extra > 0 ? ` and ${p.extra} ${u(p).small}` : ''}`;

function inLarge(p: P) {
  const value = fraction(inSmall(p), u(p).factor);
  return numberAnswer(value, decimalText(value));
}
