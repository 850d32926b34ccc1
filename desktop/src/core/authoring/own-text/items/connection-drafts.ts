/** Questions about how things hang together: causes, orders, comparisons, and where in the notes a thing belongs. */
import {
  numberAnswer,
  numericItem,
  orderingItem,
  singleChoiceItem,
  textAnswer,
  trueFalseItem,
  type WrongAnswer,
} from '../../offline/items/index.ts';
import type { Cause } from '../understanding/causes.ts';
import type { Comparison } from '../understanding/connections.ts';
import { capitalized, startsWithPronoun } from '../understanding/grammar.ts';
import { termKey } from '../understanding/key-terms.ts';
import { type Sequence, withoutDate } from '../understanding/sequences.ts';
import type { KnownFact, Understanding } from '../understanding/understand.ts';
import { explanationOf, explanationOfAll, hintsFor, type ItemDraft, placeOf, quoted } from './draft.ts';

const OPTIONS = 3;

export function connectionDrafts(understanding: Understanding): readonly ItemDraft[] {
  return [
    ...understanding.causes.flatMap((cause) => [
      ...reasonDraft(cause, understanding),
      ...effectDraft(cause, understanding),
    ]),
    ...understanding.sequences.flatMap((sequence) => [
      orderDraft(sequence, understanding),
      ...nextDrafts(sequence, understanding),
    ]),
    ...understanding.comparisons.map((comparison) => reversedComparison(comparison, understanding)),
    ...intervals(understanding),
    ...earliest(understanding),
    ...partDrafts(understanding),
  ];
}

/** Statements that are no reason for the effect: other causes first, then facts that share no word with it. */
function otherSides(cause: Cause, side: 'cause' | 'effect', understanding: Understanding): readonly WrongAnswer[] {
  const key = new Set(termKey(cause[side]).split(' '));
  const differs = (text: string) => {
    const words = termKey(text).split(' ');
    return words.filter((word) => key.has(word)).length / words.length < 0.5;
  };
  const causes = understanding.causes.filter((other) => other !== cause && differs(other[side]));
  const used = new Set([cause.sentence.id, ...causes.map((other) => other.sentence.id)]);
  const facts = understanding.facts.filter(
    (fact) =>
      !used.has(fact.sentence.id) &&
      fact.sentence.text.length <= 120 &&
      differs(fact.sentence.text) &&
      !understanding.causes.some((other) => other.sentence.id === fact.sentence.id),
  );
  const wrong = [
    ...causes.map(
      (other): WrongAnswer => ({
        answer: textAnswer(clause(other[side])),
        feedback: `The notes connect this with something else: ${quoted(other.sentence.text, 400)}`,
      }),
    ),
    ...facts.map(
      (fact): WrongAnswer => ({
        answer: textAnswer(clause(fact.sentence.text)),
        feedback: `The notes say this, but not as ${side === 'cause' ? 'the reason for it' : 'what follows from it'}. Find the sentence with “because”, “so” or “when”.`,
      }),
    ),
  ];
  const seen = new Set([textAnswer(clause(cause[side])).value]);
  return wrong.filter(({ answer }) => !seen.has(answer.value) && seen.add(answer.value));
}

function clause(text: string): string {
  return capitalized(text.replace(/[.;,]+$/, ''));
}

function reasonDraft(cause: Cause, understanding: Understanding): readonly ItemDraft[] {
  const wrong = otherSides(cause, 'cause', understanding);
  if (wrong.length < 2 || startsWithPronoun(cause.effect)) return [];
  return [
    {
      aim: 'facts',
      kind: 'reason',
      stem: `Which reason do the notes give for this? ${quoted(clause(cause.effect))}`,
      bloom: 'understand',
      difficulty: 3,
      evidence: cause.sentence,
      hints: hintsFor(understanding.notes, cause.sentence, { answer: clause(cause.cause) }),
      explanation: explanationOf(cause.sentence),
      build: (frame, random) =>
        singleChoiceItem(
          frame,
          { key: textAnswer(clause(cause.cause)), wrong: random.sample(wrong.slice(0, 5), OPTIONS) },
          random,
        ),
    },
  ];
}

function effectDraft(cause: Cause, understanding: Understanding): readonly ItemDraft[] {
  const wrong = otherSides(cause, 'effect', understanding);
  if (wrong.length < 2 || startsWithPronoun(cause.cause)) return [];
  return [
    {
      aim: 'facts',
      kind: 'effect',
      stem: `What do the notes say follows from this? ${quoted(clause(cause.cause))}`,
      bloom: 'understand',
      difficulty: 4,
      evidence: cause.sentence,
      hints: hintsFor(understanding.notes, cause.sentence, { answer: clause(cause.effect) }),
      explanation: explanationOf(cause.sentence),
      build: (frame, random) =>
        singleChoiceItem(
          frame,
          { key: textAnswer(clause(cause.effect)), wrong: random.sample(wrong.slice(0, 5), OPTIONS) },
          random,
        ),
    },
  ];
}

function orderDraft(sequence: Sequence, { notes }: Understanding): ItemDraft {
  const [first] = sequence.entries;
  const last = sequence.entries.at(-1);
  if (!first || !last) throw new RangeError('a sequence has entries');
  const steps = sequence.kind === 'steps';
  return {
    aim: 'connections',
    kind: 'order',
    stem: steps
      ? `Put these steps in order. Begin with the first step.${sequence.about ? ` (${sequence.about})` : ''}`
      : `Put these ${sequence.entries.length} events in order, from the earliest on.${sequence.span ? ` They happened from ${sequence.span.from} to ${sequence.span.to}.` : ''}`,
    bloom: steps ? 'understand' : 'analyze',
    difficulty: steps ? 4 : 5,
    // Any of them proves the order together with the others; the last is asked for least elsewhere.
    evidence: last.sentence,
    hints: [...hintsFor(notes, first.sentence, {}), `The first is: ${quoted(first.text, 250)}`],
    explanation: explanationOfAll(sequence.entries.map((entry) => entry.sentence)),
    build: (frame, random) =>
      orderingItem(
        frame,
        {
          entries: sequence.entries.map((entry) => entry.text),
          direction: steps ? 'first step to last step' : 'earliest to latest',
          wrong: {
            feedback: steps
              ? 'Two steps have changed places. Ask of each: what must have happened before it?'
              : 'Two events have changed places. Find the date of each in the notes.',
          },
        },
        random,
      ),
  };
}

/** "What comes right after …?" for every place in the order. */
function nextDrafts(sequence: Sequence, { notes }: Understanding): readonly ItemDraft[] {
  const { entries } = sequence;
  return entries.slice(0, -1).flatMap((entry, index): readonly ItemDraft[] => {
    const next = entries[index + 1];
    const wrong = entries
      .filter((other) => other !== entry && other !== next)
      .map(
        (other): WrongAnswer => ({
          answer: textAnswer(other.text),
          feedback: `In the notes this comes ${entries.indexOf(other) < index ? 'before' : 'later than'} the one in the question. Look for what comes directly after.`,
        }),
      );
    if (!next || wrong.length < 2) return [];
    const steps = sequence.kind === 'steps';
    return [
      {
        aim: 'facts',
        kind: 'next',
        stem: `Which of these comes first after this ${steps ? 'step' : 'event'}? ${quoted(entry.text)}`,
        bloom: 'understand',
        difficulty: steps ? 3 : 4,
        evidence: next.sentence,
        hints: hintsFor(notes, next.sentence, { answer: next.text }),
        explanation: `First: ${quoted(entry.sentence.text)} Then: ${quoted(next.sentence.text)}`,
        build: (frame, random) =>
          singleChoiceItem(frame, { key: textAnswer(next.text), wrong: random.sample(wrong, OPTIONS) }, random),
      },
    ];
  });
}

function reversedComparison({ left, relation, right, sentence }: Comparison, { notes }: Understanding): ItemDraft {
  const lowered =
    /^(?:an?|the)\s/i.test(left) || !/^\p{Lu}\S*\s+\p{Lu}/u.test(left)
      ? left.charAt(0).toLowerCase() + left.slice(1)
      : left;
  return {
    aim: 'connections',
    kind: 'reversed-comparison',
    stem: `True or false: the notes say this. ${quoted(`${capitalized(right)} ${relation} ${lowered}.`)}`,
    bloom: 'analyze',
    difficulty: 3,
    evidence: sentence,
    hints: hintsFor(notes, sentence, {}),
    explanation: explanationOf(sentence),
    build: (frame) =>
      trueFalseItem(frame, {
        holds: false,
        wrong: { feedback: `The two have changed places. ${explanationOf(sentence).slice(0, 420)}` },
      }),
  };
}

/** "How many years passed between … and …?": computed from two dates of the notes. */
function intervals(understanding: Understanding): readonly ItemDraft[] {
  const dated = understanding.facts.flatMap((fact) => datedEvent(fact)).sort((a, b) => a.year - b.year);
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

/** "Which of these happened first?": three events from across the notes, told apart by their dates alone. */
function earliest(understanding: Understanding): readonly ItemDraft[] {
  const dated = understanding.facts.flatMap((fact) => datedEvent(fact)).sort((a, b) => a.year - b.year);
  const separate = dated.filter((event, index) => index === 0 || event.year > (dated[index - 1]?.year ?? 0));
  return separate.slice(0, -2).map((first, index): ItemDraft => {
    const later = separate.slice(index + 1);
    return {
      aim: 'connections',
      kind: 'earliest',
      stem: `Which of these events happened first? (None of them was before ${first.year - (first.year % 10)}.)`,
      bloom: 'analyze',
      difficulty: 4,
      evidence: first.fact.sentence,
      hints: hintsFor(understanding.notes, first.fact.sentence, { answer: first.text }),
      explanation: explanationOfAll([first, ...later].map((event) => event.fact.sentence)),
      build: (frame, random) =>
        singleChoiceItem(
          frame,
          {
            key: textAnswer(first.text),
            wrong: random.sample(later, OPTIONS).map(
              (event): WrongAnswer => ({
                answer: textAnswer(event.text),
                feedback: `That was in ${event.year}. Find the years of the others.`,
              }),
            ),
          },
          random,
        ),
    };
  });
}

function datedEvent(
  fact: KnownFact,
): readonly { readonly fact: KnownFact; readonly text: string; readonly year: number }[] {
  const dates = fact.entities.filter((entity) => entity.kind === 'date');
  const [date] = dates;
  // Only plain years: within months the difference in years is not what passed.
  if (!date || dates.length !== 1 || !/^\d{4}$/.test(date.text)) return [];
  const text = withoutDate(fact.sentence.text, date);
  return text === undefined ? [] : [{ fact, text, year: Number(date.text) }];
}

/** "In which part of the notes does this belong?", where the notes have at least three parts. */
function partDrafts(understanding: Understanding): readonly ItemDraft[] {
  const { notes, facts } = understanding;
  const parts = notes.sections.filter((section) => section.heading !== undefined && section.paragraphs.length > 0);
  const headings = parts.map((section) => section.heading ?? '');
  if (parts.length < 3 || new Set(headings.map(termKey)).size !== parts.length) return [];
  return facts.flatMap((fact): readonly ItemDraft[] => {
    const own = parts.find((section) => section.id === fact.sentence.sectionId)?.heading;
    // The heading's own words in the sentence would answer for the student; another heading's would mislead.
    const words = new Set(termKey(fact.sentence.text).split(' '));
    if (
      own === undefined ||
      fact.sentence.listed ||
      headings.some((heading) =>
        termKey(heading)
          .split(' ')
          .some((word) => word.length > 3 && words.has(word)),
      )
    )
      return [];
    const wrong = headings
      .filter((heading) => heading !== own)
      .map(
        (heading): WrongAnswer => ({
          answer: textAnswer(heading),
          feedback: `The part ${quoted(heading)} is about something else. What is the sentence mainly about?`,
        }),
      );
    return [
      {
        aim: 'connections',
        kind: 'part',
        stem: `In which part of the notes does this sentence stand? ${quoted(fact.sentence.text)}`,
        bloom: 'analyze',
        difficulty: 3,
        evidence: fact.sentence,
        hints: [
          `What is the sentence mainly about? Compare it with the titles of the parts.`,
          `The title begins with “${own.charAt(0)}”.`,
        ],
        explanation: `The sentence stands ${placeOf(notes, fact.sentence)}: ${quoted(fact.sentence.text)}`,
        build: (frame, random) =>
          singleChoiceItem(frame, { key: textAnswer(own), wrong: random.sample(wrong, OPTIONS) }, random),
      },
    ];
  });
}
