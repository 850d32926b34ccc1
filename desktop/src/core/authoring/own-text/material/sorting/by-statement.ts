/** Sorting by what is said: of which thing, of which time, as cause or as effect, in which part of the notes. */
import { datedEventsIn } from '../../items/index.ts';
import { withoutStop } from '../../understanding/facts.ts';
import { capitalized, startsWithPronoun } from '../../understanding/grammar.ts';
import { contentWords, termKey } from '../../understanding/key-terms.ts';
import type { Understanding } from '../../understanding/understand.ts';
import { type Card, type Category, card, MAX_CATEGORIES, type Sorting } from './category.ts';

/** From this many dated events on, each period holds enough of them. */
const MIN_EVENTS = 5;
const EVENTS_FOR_THREE = 8;
const MIN_PAIRS = 3;

/** Events under the stretches of years in which they lie; no year is in two of them. */
export function eventsByPeriod(understanding: Understanding): Sorting {
  const events = datedEventsIn(understanding);
  const years = [...new Set(events.map(({ year }) => year))];
  const count = years.length >= EVENTS_FOR_THREE ? 3 : 2;
  const periods =
    events.length < MIN_EVENTS || years.length < 4
      ? []
      : Array.from({ length: count }, (_, index) =>
          years.slice(Math.round((years.length * index) / count), Math.round((years.length * (index + 1)) / count)),
        );
  return {
    prompt: 'When did it happen?',
    instructions: 'Each card is an event from the notes. Carry it to the years in which it happened.',
    categories: periods.map(
      (period): Category => ({
        label: `${period[0]} to ${period.at(-1)}`,
        cards: events
          .filter(({ year }) => period.includes(year))
          .map(({ text, fact }) => card(text, fact.sentence.text)),
      }),
    ),
  };
}

/** What the notes give as a reason beside what they say follows; nothing that is both in different sentences. */
export function causesAndEffects({ causes }: Understanding): Sorting {
  const plain = causes.filter(
    ({ cause, effect, isCase }) =>
      !isCase &&
      ![cause, effect].some((side) => startsWithPronoun(side) || /\b(?:it|them|they|he|she|him)\b/i.test(side)),
  );
  const cards = (side: 'cause' | 'effect'): readonly Card[] =>
    plain.map((cause) => card(capitalized(cause[side]), cause.sentence.text));
  return {
    prompt: 'Is it a cause or an effect?',
    instructions: 'In the notes each card either brings something about or follows from something. Carry it there.',
    categories:
      plain.length < MIN_PAIRS
        ? []
        : [
            { label: 'Cause: it brings something about', cards: cards('cause') },
            { label: 'Effect: it follows from something', cards: cards('effect') },
          ],
  };
}

/** Predicates under the two or three subjects that have the most, where each predicate is said of one alone. */
export function statementsBySubject({ facts, terms }: Understanding): Sorting {
  const known = new Set(terms.map((term) => term.key));
  const bySubject = new Map<string, { label: string; cards: Card[] }>();
  for (const { subject, predicate, sentence } of facts) {
    const key = subject ? termKey(subject.text) : '';
    if (!subject || !predicate || !known.has(key) || /\b(?:it|its|they|their|them)\b/i.test(predicate)) continue;
    const entry = bySubject.get(key) ?? { label: capitalized(subject.text.replace(/^(?:an?|the)\s+/i, '')), cards: [] };
    entry.cards.push(card(`… ${predicate}`, sentence.text));
    bySubject.set(key, entry);
  }
  const best: [string, { label: string; cards: Card[] }][] = [];
  for (const entry of [...bySubject].sort(([, a], [, b]) => b.cards.length - a.cards.length)) {
    // "Volcano" and "shield volcano" side by side: what is said of one holds for the other.
    const nested = best.some(([key]) => ` ${key} `.includes(` ${entry[0]} `) || ` ${entry[0]} `.includes(` ${key} `));
    if (!nested && best.length < MAX_CATEGORIES) best.push(entry);
  }
  const keys = best.map(([key]) => key);
  return {
    prompt: 'What do the notes say this about?',
    instructions: 'Each card says something from the notes. Carry it to the thing that it is about.',
    categories: best.map(([, { label, cards }]) => ({
      label,
      // A card that names its own bin, or another, would sort itself or mislead.
      cards: cards.filter((one) => !keys.some((key) => ` ${termKey(one.label)} `.includes(` ${key} `))),
    })),
  };
}

/** Statements and defined words under the heading of their part, where no heading's own words give them away. */
export function statementsByPart({ notes, facts, definitions }: Understanding): Sorting {
  const parts = notes.sections.filter(
    ({ heading }) => heading !== undefined && termKey(heading) !== termKey(notes.title ?? ''),
  );
  const headingWords = parts.flatMap(({ heading }) => [...contentWords(heading ?? '')]);
  const telling = (text: string) => [...contentWords(text)].some((word) => headingWords.includes(word));
  const isDefinition = new Set(definitions.map(({ sentence }) => sentence.id));
  return {
    prompt: 'Which part of the notes does it belong to?',
    instructions: 'Each card comes from one part of the notes. Think what it is mainly about, and carry it there.',
    categories: parts.map(({ id, heading }): Category => {
      const words = definitions
        .filter(({ sentence, term }) => sentence.sectionId === id && !telling(term))
        .filter(({ term }) => facts.every(({ sentence }) => sentence.sectionId === id || !sentence.text.includes(term)))
        .map(({ term, sentence }) => card(capitalized(term), sentence.text));
      const statements = facts
        .filter(
          ({ sentence }) => sentence.sectionId === id && !isDefinition.has(sentence.id) && !telling(sentence.text),
        )
        .map(({ sentence }) => card(withoutStop(sentence.text), sentence.text));
      return { label: heading ?? '', cards: [...words, ...statements] };
    }),
  };
}
