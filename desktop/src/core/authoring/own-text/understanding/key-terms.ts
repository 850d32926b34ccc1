/**
 * The terms that the notes are about: noun phrases weighed by how often they stand there, how many words they have, and
 * whether a heading names them or a sentence defines them (after the C-value of Frantzi and Ananiadou, 2000).
 */
import type { NotesDocument, NotesSentence } from '../document.ts';
import type { Definition } from './definitions.ts';
import type { Entity } from './entities.ts';
import type { Fact } from './facts.ts';
import type { Word } from './grammar.ts';
import { singular } from './number.ts';
import { FUNCTION_WORDS, GENERAL_NOUNS, UNITS } from './stop-words.ts';

export interface KeyTerm {
  /** Folded: lower case, last word in the singular. Names the term. */
  readonly key: string;
  /** As the notes write it, in lower case unless it is a name. */
  readonly text: string;
  readonly plural: boolean;
  readonly proper: boolean;
  readonly score: number;
  /** Ids of the sentences in which it stands, in order. */
  readonly sentenceIds: readonly string[];
}

interface Candidate {
  readonly text: string;
  readonly plural: boolean;
  readonly proper: boolean;
}

const MAX_WORDS = 3;

/** Best first; ties in the order of appearance. */
export function keyTermsOf(
  notes: NotesDocument,
  facts: readonly (Fact & { readonly entities: readonly Entity[] })[],
  definitions: readonly Definition[],
  isName: (word: string) => boolean,
): readonly KeyTerm[] {
  const found = new Map<string, { candidate: Candidate; sentenceIds: string[]; count: number }>();
  const meet = (candidate: Candidate, sentenceId: string) => {
    const key = termKey(candidate.text);
    if (key === '') return;
    const known = found.get(key) ?? { candidate, sentenceIds: [], count: 0 };
    known.count += 1;
    if (!known.sentenceIds.includes(sentenceId)) known.sentenceIds.push(sentenceId);
    found.set(key, known);
  };
  for (const definition of definitions) {
    meet({ text: definition.term, plural: definition.plural, proper: definition.proper }, definition.sentence.id);
  }
  for (const { sentence, words, entities } of facts) {
    const names = entities.filter(
      (entity) => entity.kind === 'person' || entity.kind === 'place' || entity.kind === 'name',
    );
    for (const name of names) meet({ text: name.text, plural: false, proper: true }, sentence.id);
    const common = words.filter((word) => !names.some((name) => word.start >= name.start && word.start < name.end));
    for (const phrase of nounPhrases(sentence.text, common, isName)) meet(phrase, sentence.id);
  }

  const headings = notes.sections.map((section) => ` ${foldedWords(section.heading ?? '').join(' ')} `);
  const defined = new Set(definitions.map((definition) => termKey(definition.term)));
  return [...found.entries()]
    .map(([key, { candidate, sentenceIds, count }]) => {
      const length = key.split(' ').length;
      const inHeading = headings.some((heading) => heading.includes(` ${key} `));
      const weight =
        Math.log2(1 + length) * count + (inHeading ? 2 : 0) + (defined.has(key) ? 4 : 0) + (candidate.proper ? 1 : 0);
      return { key, ...candidate, score: Math.round(weight * 1000) / 1000, sentenceIds };
    })
    .filter((term) => isWorthKeeping(term, defined, headings))
    .sort((a, b) => b.score - a.score);
}

/** A long phrase that stands once and is neither defined nor named in a heading is an accident of wording. */
function isWorthKeeping(term: KeyTerm, defined: ReadonlySet<string>, headings: readonly string[]): boolean {
  if (term.proper || defined.has(term.key) || headings.some((heading) => heading.includes(` ${term.key} `)))
    return true;
  return term.score >= 2 && (term.key.split(' ').length < 3 || term.sentenceIds.length > 1);
}

/** Adjectives that tell how a thing is on one occasion, not which kind it is. */
const DESCRIBING =
  /^(?:large|larger|largest|big|bigger|small|smaller|little|tiny|huge|tall|short|long|longer|wide|narrow|new|old|young|good|bad|great|important|famous|special|different|same|certain|main|major|many|several|hot|cold|warm|cool|strong|weak|heavy|thick|thin|deep|high|low|fast|slow|early|late|rich|poor|own|whole|real|easy|hard|round|loose|steep)$/;

/** Noun phrases of at most three words, without articles. */
function nounPhrases(text: string, words: readonly Word[], isName: (word: string) => boolean): readonly Candidate[] {
  const phrases: Candidate[] = [];
  for (let index = 0; index < words.length; index += 1) {
    let end = index;
    while (end < words.length && isPhraseWord(words[end])) {
      end += 1;
      // A name was taken out here, or a mark stands between.
      if (words[end - 1]?.pauseAfter || !isNext(text, words[end - 1], words[end])) break;
    }
    if (end === index) continue;
    const run = words.slice(index, end);
    while (run.length > 0 && !run.at(-1)?.is('Noun')) run.pop();
    const kept = run.slice(-MAX_WORDS);
    while (kept.length > 1 && DESCRIBING.test(kept[0]?.lower ?? '')) kept.shift();
    const [first] = kept;
    const last = kept.at(-1);
    if (first && last && !isGeneral(kept)) {
      const raw = text.slice(first.start, last.end).replace(/['’]s?$/, '');
      // Names come from the entities; a name left over here is part of a larger one.
      const named = kept.some(
        (word) => /^\p{Lu}/u.test(word.text) && (word.is('ProperNoun') || word !== words[0] || isName(word.text)),
      );
      if (!named) phrases.push({ text: raw.toLowerCase(), plural: last.is('Plural'), proper: false });
    }
    index = end - 1;
  }
  return phrases;
}

function isNext(text: string, word: Word | undefined, next: Word | undefined): boolean {
  return word !== undefined && next !== undefined && /^\s+$/.test(text.slice(word.end, next.start));
}

function isPhraseWord(word: Word | undefined): boolean {
  if (
    !word ||
    word.is('Pronoun') ||
    word.is('Determiner') ||
    word.is('Value') ||
    word.is('Date') ||
    word.is('Possessive')
  )
    return false;
  if (FUNCTION_WORDS.has(word.lower)) return false;
  return (word.is('Noun') && !word.is('Gerund')) || (word.is('Adjective') && /^\p{L}/u.test(word.text));
}

function isGeneral(run: readonly Word[]): boolean {
  const last = run.at(-1);
  if (!last || last.lower.length < 3 || /\d/.test(last.lower)) return true;
  if (UNITS.has(last.lower)) return true;
  if (run.length === 1) return GENERAL_NOUNS.has(last.lower);
  return GENERAL_NOUNS.has(last.lower) && !run.some((word) => word.is('ProperNoun'));
}

/** The name under which a term is known, whatever its number and case: "Water Cycles" and "water cycle" are one. */
export function termKey(text: string): string {
  return foldedWords(text).join(' ');
}

/** Lower-case words, plurals brought to the singular, without articles. */
function foldedWords(text: string): readonly string[] {
  const words = text.toLowerCase().match(/[\p{L}\p{N}]+(?:['’-][\p{L}\p{N}]+)*/gu) ?? [];
  return words.filter((word) => !/^(?:a|an|the)$/.test(word)).map(singular);
}

/** Content words, folded: what two sentences must share to say the same. */
export function contentWords(text: string): ReadonlySet<string> {
  return new Set(foldedWords(text).filter((word) => !FUNCTION_WORDS.has(word)));
}

const foldedTexts = new WeakMap<NotesSentence, string>();
const contents = new WeakMap<NotesSentence, ReadonlySet<string>>();

/** Whether the sentence holds the term, in any number and case. */
export function holdsTerm(sentence: NotesSentence, key: string): boolean {
  let folded = foldedTexts.get(sentence);
  if (folded === undefined) {
    folded = ` ${termKey(sentence.text)} `;
    foldedTexts.set(sentence, folded);
  }
  return folded.includes(` ${key} `);
}

/** `contentWords` of a sentence, kept for the next time that it is compared. */
export function contentOf(sentence: NotesSentence): ReadonlySet<string> {
  let words = contents.get(sentence);
  if (words === undefined) {
    words = contentWords(sentence.text);
    contents.set(sentence, words);
  }
  return words;
}
