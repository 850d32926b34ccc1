/** Numbers worked out from numbers of the notes: years between events, what is left of a hundred, by how much two differ. */
import { numberAnswer, numericItem, type WrongAnswer } from '../../offline/items/index.ts';
import { termKey } from '../understanding/key-terms.ts';
import type { KnownFact, Understanding } from '../understanding/understand.ts';
import { datedEventsIn } from './dated-events.ts';
import { explanationOf, explanationOfAll, hintsFor, type ItemDraft, quoted } from './draft.ts';

export function numberDrafts(understanding: Understanding): readonly ItemDraft[] {
  return [...intervals(understanding), ...remainders(understanding), ...differences(understanding)];
}

/** "How many years passed between … and …?": computed from two dates of the notes. */
function intervals(understanding: Understanding): readonly ItemDraft[] {
  const dated = datedEventsIn(understanding);
  return dated.slice(0, -1).flatMap((from, index): readonly ItemDraft[] => {
    const to = dated[index + 1];
    if (!to || to.year - from.year < 2) return [];
    const years = to.year - from.year;
    const near = [
      { value: years + 1, feedback: 'That counts one year too many. Subtract the earlier year from the later one.' },
      { value: years - 1, feedback: 'That is one year too few. Subtract the earlier year from the later one.' },
      { value: from.year, feedback: 'That is the year of the earlier event. How far is it to the later one?' },
      { value: to.year, feedback: 'That is the year of the later event. How far is it from the earlier one?' },
    ];
    return [
      {
        aim: 'connections',
        kind: 'interval',
        stem: `How many years passed between these two events? First: ${quoted(from.text)} Then: ${quoted(to.text)}`,
        bloom: 'apply',
        difficulty: 5,
        evidence: to.fact.sentence,
        hints: [
          ...hintsFor(understanding.notes, to.fact.sentence, {}),
          `The earlier event was in ${from.year}.`,
          `Subtract: ${to.year} − ${from.year}.`,
        ],
        explanation: `${quoted(from.fact.sentence.text)} ${quoted(to.fact.sentence.text)} ${to.year} − ${from.year} = ${years}.`,
        build: (frame) =>
          numericItem(frame, {
            key: numberAnswer(years),
            wrong: near.map(({ value, feedback }) => ({ answer: numberAnswer(value), feedback })),
            unit: 'years',
            form: 'integer',
          }),
      },
    ];
  });
}

/** "How many percent are left?": where the notes give one share of a whole. */
function remainders({ facts }: Understanding): readonly ItemDraft[] {
  return facts.flatMap((fact): readonly ItemDraft[] => {
    const { sentence } = fact;
    const shares = fact.entities.filter(({ kind, text }) => kind === 'number' && /%|percent/.test(text));
    const [share] = shares;
    if (!share || shares.length !== 1 || !Number.isInteger(share.value) || share.value <= 0 || share.value >= 100)
      return [];
    // "Rose by 20 percent" is no share of a whole.
    if (
      !/^\s+of\s/.test(sentence.text.slice(share.end)) ||
      !/^(?:about |nearly |almost |around )?$/i.test(sentence.text.slice(0, share.start))
    )
      return [];
    const rest = 100 - share.value;
    return [
      {
        aim: 'connections',
        kind: 'remainder',
        stem: `${quoted(sentence.text)} About how many percent does that leave for everything else?`,
        bloom: 'apply',
        difficulty: 4,
        evidence: sentence,
        hints: ['The whole is 100 percent.', `Subtract ${share.value} from 100.`],
        explanation: `${explanationOf(sentence)} The whole is 100 percent, and 100 − ${share.value} = ${rest}.`,
        build: (frame) =>
          numericItem(frame, {
            key: numberAnswer(rest),
            wrong: [
              {
                answer: numberAnswer(share.value),
                feedback: 'That is the share that the notes name. How much is left?',
              },
              { answer: numberAnswer(100), feedback: 'That is the whole. Take away the share that the notes name.' },
            ],
            unit: 'percent',
            form: 'integer',
          }),
      },
    ];
  });
}

/** "By how much do they differ?": two sentences that measure two things in the same words. */
function differences({ facts, notes }: Understanding): readonly ItemDraft[] {
  const measured = facts.flatMap((fact) => measureIn(fact));
  return measured.flatMap((first, index) =>
    measured.slice(index + 1).flatMap((second): readonly ItemDraft[] => {
      const alike = first.after === second.after && first.unit === second.unit && first.subject !== second.subject;
      if (!alike || first.value === second.value) return [];
      const [more, less] = first.value > second.value ? [first, second] : [second, first];
      const difference = more.value - less.value;
      const wrong: readonly WrongAnswer[] = [
        { answer: numberAnswer(more.value + less.value), feedback: 'That is both together. How far are they apart?' },
        { answer: numberAnswer(more.value), feedback: 'That is the greater number. Subtract the smaller one from it.' },
        { answer: numberAnswer(less.value), feedback: 'That is the smaller number. Subtract it from the greater one.' },
      ];
      return [
        {
          aim: 'connections',
          kind: 'difference',
          stem: `Compare: ${quoted(first.sentence.text)} ${quoted(second.sentence.text)} What is the difference in ${more.unit}?`,
          bloom: 'apply',
          difficulty: 4,
          evidence: more.sentence,
          hints: [...hintsFor(notes, more.sentence, {}), 'Subtract the smaller number from the greater one.'],
          explanation: `${explanationOfAll([more.sentence, less.sentence])} ${more.written} − ${less.written} = ${difference.toLocaleString('en-US')}.`,
          build: (frame) =>
            numericItem(frame, { key: numberAnswer(difference), wrong, unit: more.unit, form: 'integer' }),
        },
      ];
    }),
  );
}

interface Measure {
  readonly sentence: KnownFact['sentence'];
  readonly subject: string;
  readonly value: number;
  readonly written: string;
  readonly unit: string;
  /** What stands behind the number. */
  readonly after: string;
}

/** The only number of a sentence with a plain subject, counted in a word. */
function measureIn({ sentence, subject, entities }: KnownFact): readonly Measure[] {
  const numbers = entities.filter(({ kind }) => kind === 'number' || kind === 'date');
  const [number] = numbers;
  if (!subject || !number || numbers.length !== 1 || number.kind !== 'number' || !Number.isInteger(number.value))
    return [];
  if (number.unit === undefined || !/^\p{L}{3,}$/u.test(number.unit) || /%|percent/.test(number.text)) return [];
  return [
    {
      sentence,
      subject: termKey(subject.text),
      value: number.value,
      written: number.value.toLocaleString('en-US'),
      unit: number.unit,
      after: sentence.text.slice(number.end).replace(/[.\s]+$/, ''),
    },
  ];
}
