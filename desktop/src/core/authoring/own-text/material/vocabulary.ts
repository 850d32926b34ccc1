/**
 * The words of the lesson. Where the notes define a word, on level quotes their definition, below gives what kind of thing
 * it is and above adds a sentence that uses it. Where they only use it, the notes' own sentences show it: no meaning is
 * made up. Names of people are no words to learn.
 */
import type { VocabularyEntry } from '@toolboxai/shared/lesson';
import type { NotesSentence } from '../document.ts';
import type { Definition } from '../understanding/definitions.ts';
import { capitalized } from '../understanding/grammar.ts';
import { type KeyTerm, termKey } from '../understanding/key-terms.ts';
import type { Understanding } from '../understanding/understand.ts';
import { genusOf } from './genus.ts';
import { withoutAsides } from './simplify.ts';

const MAX_ENTRIES = 12;
/** With so many defined words, others need not be shown. */
const ENOUGH_DEFINED = 5;
const MAX_LENGTH = 400;

export function vocabularyOf(understanding: Understanding): readonly VocabularyEntry[] {
  const defined = understanding.definitions
    .slice(0, MAX_ENTRIES)
    .flatMap((definition) => definedEntry(definition, understanding));
  const known = new Set(understanding.definitions.map((definition) => termKey(definition.term)));
  const persons = new Set(
    understanding.facts.flatMap(({ entities }) =>
      entities.filter(({ kind }) => kind === 'person').map(({ text }) => text),
    ),
  );
  const title = ` ${termKey(understanding.notes.title ?? '')} `;
  const shown = understanding.terms
    .filter((term) => !known.has(term.key) && term.sentenceIds.length > 0 && !persons.has(term.text))
    // Common words first; names of places only where there are too few.
    .toSorted((a, b) => Number(a.proper) - Number(b.proper))
    .filter((term) => !term.proper || !title.includes(` ${term.key} `))
    .flatMap((term) => shownEntry(term, understanding))
    .slice(0, Math.max(0, ENOUGH_DEFINED - defined.length));
  return [...defined, ...shown].map((entry, index) => ({ id: `word-${index + 1}`, ...entry }));
}

type Entry = Omit<VocabularyEntry, 'id'>;

function definedEntry(definition: Definition, understanding: Understanding): readonly Entry[] {
  const { term, meaning, sentence } = definition;
  if (term.length > 60) return [];
  const on = `${capitalized(meaning)}.`;
  const key = termKey(term);
  const use = understanding.facts.find((fact) => fact.sentence.id !== sentence.id && mentions(fact.sentence.text, key));
  const isStatement = /[.!?]$/.test(sentence.text);
  const whole = isStatement ? sentence.text : on;
  const above = use ? `${whole} ${stopped(use.sentence.text)}` : whole;
  return [
    {
      term,
      definitions: {
        below: fitted(`${capitalized(genusOf(meaning)?.short ?? coreOf(meaning))}.`),
        on: fitted(on),
        above: fitted(above.length <= MAX_LENGTH ? above : whole),
      },
      provenance: { kind: 'own-text', sentenceId: sentence.id, sentence: sentence.text },
    },
  ];
}

/** The definition up to where it goes into detail: never fewer than three words. */
function coreOf(meaning: string): string {
  const bare = withoutAsides(meaning);
  const cut =
    bare.split(/;\s+|,?\s+(?:because|such as|for example|including|especially|while|whereas)\s+/)[0]?.trim() ?? bare;
  return cut.split(/\s+/).length >= 3 ? cut : bare;
}

function shownEntry(term: KeyTerm, { sentences }: Understanding): readonly Entry[] {
  const uses = sentences.filter((sentence) => term.sentenceIds.includes(sentence.id) && sentence.text.length <= 180);
  const [first] = uses;
  if (!first || term.text.length > 60) return [];
  const shortest = uses.reduce((best, use) => (use.text.length < best.text.length ? use : best), first);
  const other = uses.find((use) => use !== first);
  return [
    {
      term: term.text,
      definitions: {
        below: inNotes(shortest),
        on: inNotes(first),
        above: other ? `${inNotes(first)} And: “${other.text}”` : inNotes(first),
      },
      provenance: { kind: 'own-text', sentenceId: first.id, sentence: first.text },
    },
  ];
}

function stopped(text: string): string {
  return /[.!?…]["”’)]*$/.test(text) ? text : `${text}.`;
}

function inNotes(sentence: NotesSentence): string {
  return `In the notes: “${sentence.text}”`;
}

function mentions(text: string, key: string): boolean {
  return ` ${termKey(text)} `.includes(` ${key} `);
}

function fitted(text: string): string {
  return text.length <= MAX_LENGTH ? text : `${text.slice(0, MAX_LENGTH - 1).replace(/\s+\S*$/, '')}…`;
}
