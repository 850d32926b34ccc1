/**
 * What the offline author has understood of the notes: terms, definitions, facts, causes, orders, comparisons and
 * enumerations, each with the sentence that says so. Deterministic; nothing here is not in the text.
 *
 * Sentences with personal data, links or unsafe words are set aside first and never become material.
 */
import type { Subject } from '@toolboxai/shared/lesson';
import { findConcerns } from '../../text/index.ts';
import type { NotesDocument, NotesSentence } from '../document.ts';
import { type Cause, causeIn } from './causes.ts';
import { type Comparison, comparisonIn, type Enumeration, enumerationIn } from './connections.ts';
import { type Definition, definitionOf } from './definitions.ts';
import { type Entity, entitiesIn } from './entities.ts';
import { type Fact, factOf } from './facts.ts';
import { type Chunk, focusOf } from './focus.ts';
import { type Instance, instancesIn } from './instances.ts';
import { type KeyTerm, keyTermsOf, termKey } from './key-terms.ts';
import { type Sequence, sequencesOf, withoutMarker } from './sequences.ts';

export interface KnownFact extends Fact {
  readonly entities: readonly Entity[];
}

export interface Understanding {
  readonly notes: NotesDocument;
  /** The pieces of the notes that the lesson is about, in order; one passage each. */
  readonly chunks: readonly Chunk[];
  /** All sentences of those, in order. */
  readonly sentences: readonly NotesSentence[];
  /** Sentences set aside because a child must not read them. */
  readonly omitted: readonly NotesSentence[];
  readonly facts: readonly KnownFact[];
  /** One for each term, the first that the notes give. */
  readonly definitions: readonly Definition[];
  readonly terms: readonly KeyTerm[];
  readonly causes: readonly Cause[];
  readonly sequences: readonly Sequence[];
  readonly comparisons: readonly Comparison[];
  readonly enumerations: readonly Enumeration[];
  /** Examples of what is defined. */
  readonly instances: readonly Instance[];
}

export function understand(notes: NotesDocument, options: { readonly subject: Subject }): Understanding {
  const unsafe = (sentence: NotesSentence) =>
    findConcerns(sentence.text, options).some((concern) => concern.level === 'block');
  const omitted = notes.sentences.filter(unsafe);
  const gone = new Set(omitted);
  const chunks = focusOf(
    notes,
    notes.sentences.filter((sentence) => !gone.has(sentence)),
  );
  const sentences = chunks.flat();

  const isName = namesOf(sentences);
  const seen = new Set<string>();
  const stated = sentences.flatMap((sentence): KnownFact[] => {
    const fact = factOf(sentence);
    const same = sentence.text.toLowerCase();
    if (!fact || seen.has(same)) return [];
    seen.add(same);
    return [{ ...fact, entities: entitiesIn(sentence.text, fact.words, isName) }];
  });
  const facts = withPersons(stated);
  const definitions = withoutInstances(
    firstOfEach(
      sentences.flatMap((sentence) => definitionOf(sentence) ?? []),
      (definition) => termKey(definition.term),
    ),
  );
  const dated = facts.flatMap((fact) => {
    const dates = fact.entities.filter((entity) => entity.kind === 'date');
    const [date] = dates;
    return date && dates.length === 1 ? [{ fact, date }] : [];
  });
  const enumerations = facts.flatMap((fact) => enumerationIn(fact) ?? []);
  return {
    notes,
    chunks,
    sentences,
    omitted,
    facts,
    definitions,
    terms: keyTermsOf(notes, facts, definitions, isName),
    causes: causesIn(sentences, facts),
    sequences: sequencesOf(notes, new Set(sentences.map((sentence) => sentence.id)), dated),
    comparisons: facts.flatMap((fact) => comparisonIn(fact) ?? []),
    enumerations,
    instances: instancesIn(
      facts.map((fact) => fact.sentence),
      definitions,
      enumerations,
    ),
  };
}

/** "Carver" is a person where the notes speak of "George Washington Carver". */
function withPersons(facts: readonly KnownFact[]): readonly KnownFact[] {
  const persons = facts.flatMap(({ entities }) => entities.filter(({ kind }) => kind === 'person'));
  const surnames = new Set(persons.flatMap(({ text }) => (text.includes(' ') ? (text.split(' ').at(-1) ?? []) : [])));
  return facts.map((fact) => ({
    ...fact,
    entities: fact.entities.map((entity) =>
      entity.kind === 'name' && surnames.has(entity.text) ? { ...entity, kind: 'person' } : entity,
    ),
  }));
}

/** "A ramp is an inclined plane" gives an example of a word that is defined itself. */
function withoutInstances(definitions: readonly Definition[]): readonly Definition[] {
  const keys = new Set(definitions.map(({ term }) => termKey(term)));
  return definitions.filter(({ meaning }) => !keys.has(termKey(meaning)));
}

/** Reasons given by facts, and by steps that are facts but for their "first" or "then". */
function causesIn(sentences: readonly NotesSentence[], facts: readonly KnownFact[]): readonly Cause[] {
  const known = new Map(facts.map((fact) => [fact.sentence, fact]));
  return sentences.flatMap((sentence): readonly Cause[] => {
    const bare = { ...sentence, text: withoutMarker(sentence.text) };
    const fact = known.get(sentence) ?? (bare.text === sentence.text ? undefined : factOf(bare));
    const cause = fact && causeIn(fact);
    return cause ? [{ ...cause, sentence }] : [];
  });
}

/** Words that stand capitalized inside sentences and never in lower case are names wherever they stand. */
function namesOf(sentences: readonly NotesSentence[]): (word: string) => boolean {
  const inside = new Set<string>();
  const lower = new Set<string>();
  for (const { text } of sentences) {
    for (const [word] of text.matchAll(/(?<=[\p{L}\p{N},;] )\p{Lu}[\p{L}'’-]+/gu)) inside.add(word);
    for (const [word] of text.matchAll(/(?<![\p{L}\p{N}])\p{Ll}[\p{L}'’-]+/gu)) lower.add(word);
  }
  return (word) => inside.has(word) && !lower.has(word.toLowerCase());
}

function firstOfEach<T>(values: readonly T[], key: (value: T) => string): readonly T[] {
  const seen = new Set<string>();
  return values.filter((value) => !seen.has(key(value)) && seen.add(key(value)));
}
