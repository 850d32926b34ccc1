/** Questions about what comes before what: whole orders, what comes next, a gap to fill, and which event was first. */
import { orderingItem, singleChoiceItem, textAnswer, type WrongAnswer } from '../../offline/items/index.ts';
import type { Sequence } from '../understanding/sequences.ts';
import type { Understanding } from '../understanding/understand.ts';
import { datedEventsIn } from './dated-events.ts';
import { explanationOfAll, hintsFor, type ItemDraft, quoted } from './draft.ts';

const OPTIONS = 3;
/** More of them would ask the same dates again and again. */
const MAX_EARLIEST = 2;

export function orderDrafts(understanding: Understanding): readonly ItemDraft[] {
  return [
    ...understanding.sequences.flatMap((sequence) => [
      orderDraft(sequence, understanding),
      ...nextDrafts(sequence, understanding),
      ...gapDrafts(sequence, understanding),
    ]),
    ...earliest(understanding),
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

/** "Which step is missing?": the neighbours are shown, and what stands between them in the notes is to be found. */
function gapDrafts(sequence: Sequence, { notes }: Understanding): readonly ItemDraft[] {
  const { entries, kind } = sequence;
  const thing = kind === 'steps' ? 'step' : 'event';
  return entries.slice(1, -1).flatMap((entry, place): readonly ItemDraft[] => {
    const before = entries[place];
    const after = entries[place + 2];
    const wrong = entries
      .filter((other) => other !== entry && other !== before && other !== after)
      .map(
        (other): WrongAnswer => ({
          answer: textAnswer(other.text),
          feedback: `In the notes this comes ${entries.indexOf(other) < place ? 'earlier' : 'later'}. Find the two ${thing}s around the gap.`,
        }),
      );
    if (!before || !after || wrong.length < 2) return [];
    return [
      {
        aim: 'connections',
        kind: 'gap',
        stem: `Which ${thing} belongs in the gap? Before it: ${quoted(before.text, 200)} After it: ${quoted(after.text, 200)}`,
        bloom: 'analyze',
        difficulty: 3,
        evidence: entry.sentence,
        hints: hintsFor(notes, before.sentence, { answer: entry.text }),
        explanation: explanationOfAll([entry, before, after].map(({ sentence }) => sentence)),
        build: (frame, random) =>
          singleChoiceItem(frame, { key: textAnswer(entry.text), wrong: random.sample(wrong, OPTIONS) }, random),
      },
    ];
  });
}

/** "Which of these happened first?": three events from across the notes, told apart by their dates alone. */
function earliest(understanding: Understanding): readonly ItemDraft[] {
  const dated = datedEventsIn(understanding);
  const separate = dated.filter((event, index) => index === 0 || event.year > (dated[index - 1]?.year ?? 0));
  return separate
    .slice(0, -2)
    .slice(0, MAX_EARLIEST)
    .map((first, index): ItemDraft => {
      const later = separate.slice(index + 1);
      const before = separate[index - 1];
      return {
        aim: 'connections',
        kind: 'earliest',
        stem:
          before === undefined
            ? 'Which of these events happened first?'
            : `Which of these events was the first to happen after ${before.year}?`,
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
