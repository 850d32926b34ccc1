/**
 * What could be left out of a sentence, and what could wrongly be put there. A wrong answer must be wrong by the notes:
 * nothing that the sentence holds too, that the notes say the same of elsewhere, or that is the same thing by another
 * name or a kind of it.
 */

import type { NotesSentence } from '../document.ts';
import { escapeRegExp } from '../understanding/definitions.ts';
import type { Entity, EntityKind } from '../understanding/entities.ts';
import { numberWord } from '../understanding/entities.ts';
import { wantsAn } from '../understanding/grammar.ts';
import { contentOf, holdsTerm, type KeyTerm, termKey } from '../understanding/key-terms.ts';
import { formsOf } from '../understanding/number.ts';
import type { KnownFact, Understanding } from '../understanding/understand.ts';

export interface Mention {
  readonly kind: 'term' | EntityKind;
  /** Verbatim from the sentence. */
  readonly text: string;
  readonly start: number;
  readonly end: number;
  readonly key: string;
  readonly plural: boolean;
  readonly score: number;
  readonly value: number;
  readonly unit?: string;
}

/** Terms below these are too marginal to ask for. */
const MAX_TERMS = 30;

/** Terms, names, dates and numbers of the fact's sentence, without overlaps, the weightiest first. */
export function mentionsIn(fact: KnownFact, { terms }: Understanding): readonly Mention[] {
  const { text } = fact.sentence;
  const mentions: Mention[] = fact.entities.map((entity) => ({
    ...entity,
    key: termKey(entity.text),
    plural: false,
    score: 3,
  }));
  const common = terms.filter((term) => !term.proper).slice(0, MAX_TERMS);
  // Longer terms first, so that "water vapor" is not taken for "water".
  for (const term of [...common].sort((a, b) => b.key.length - a.key.length)) {
    for (const match of text.matchAll(termPattern(term.key))) {
      const [start, end] = [match.index, match.index + match[0].length];
      if (mentions.some((other) => start < other.end && other.start < end)) continue;
      if (onlyDescribes(end, fact)) continue;
      const plural =
        match[0].toLowerCase() !== term.key && !term.text.toLowerCase().endsWith(match[0].toLowerCase())
          ? true
          : term.plural;
      mentions.push({ kind: 'term', text: match[0], start, end, key: term.key, plural, score: term.score, value: 0 });
    }
  }
  // A term that stands twice gives itself away when one is left out.
  return mentions
    .filter((mention) => mentions.filter((other) => other.key === mention.key).length === 1)
    .sort((a, b) => b.score - a.score || a.start - b.start);
}

/** "Peanut butter": the word is half of another one. */
function onlyDescribes(end: number, { words }: KnownFact): boolean {
  const next = words.find((word) => word.start === end + 1);
  return next?.is('Noun') === true && !next.is('Pronoun') && !next.is('Verb');
}

function termPattern(key: string): RegExp {
  const words = key.split(' ').map((word) => `(?:${formsOf(word).map(escapeRegExp).join('|')})`);
  return new RegExp(`(?<![\\p{L}\\p{N}-])${words.join('\\s+')}(?![\\p{L}\\p{N}-])`, 'giu');
}

/** Things of the same kind that would make the sentence say what the notes do not; the most telling first. */
export function alternativesTo(mention: Mention, fact: KnownFact, understanding: Understanding): readonly string[] {
  switch (mention.kind) {
    case 'term':
      return termAlternatives(mention, fact, understanding);
    case 'date':
      return otherDates(mention, fact, understanding);
    case 'number':
      return otherNumbers(mention, fact, understanding);
    default:
      return otherNames(mention, fact, understanding);
  }
}

function termAlternatives(mention: Mention, fact: KnownFact, understanding: Understanding): readonly string[] {
  const article = /\b(an?)\s+$/i.exec(fact.sentence.text.slice(0, mention.start))?.[1]?.toLowerCase();
  const defined = new Set(understanding.definitions.map((definition) => termKey(definition.term)));
  const fits = (term: KeyTerm) =>
    !term.proper &&
    term.plural === mention.plural &&
    !isGenus(term.key, understanding) &&
    (article === undefined || wantsAn(term.text) === (article === 'an')) &&
    mayBeWrong(mention, term.key, fact, understanding);
  const candidates = understanding.terms.slice(0, MAX_TERMS).filter(fits);
  return [
    ...candidates.filter((term) => defined.has(term.key)),
    ...candidates.filter((term) => !defined.has(term.key)),
  ].map((term) => term.text);
}

function otherNames(mention: Mention, fact: KnownFact, understanding: Understanding): readonly string[] {
  const article = /\bthe\s+$/i.test(fact.sentence.text.slice(0, mention.start));
  const names = understanding.facts.flatMap((other) =>
    other.entities
      .filter((entity) => entity.kind === mention.kind)
      .filter((entity) => /\bthe\s+$/i.test(other.sentence.text.slice(0, entity.start)) === article),
  );
  // A name met right beside the sentence ("Britain" before "Parliament passed …") may have a part in what it says.
  const at = understanding.sentences.indexOf(fact.sentence);
  const title = ` ${termKey(understanding.notes.title ?? '')} `;
  const beside = understanding.sentences.slice(Math.max(0, at - 2), at + 3);
  return distinct(names.map((name) => name.text)).filter(
    (name) =>
      mayBeWrong(mention, termKey(name), fact, understanding) &&
      (mention.kind === 'person' || !beside.some((sentence) => holdsTerm(sentence, termKey(name)))) &&
      // What the whole text is about ("Egypt") holds most of what it names.
      (mention.kind === 'person' || !title.includes(` ${termKey(name)} `)),
  );
}

function otherDates(mention: Mention, fact: KnownFact, understanding: Understanding): readonly string[] {
  const style = (text: string) => text.replace(/\d/g, '0').replace(/[A-Z][a-z]+/g, 'A');
  const dates = understanding.facts.flatMap((other) =>
    other.entities.filter((entity) => entity.kind === 'date' && style(entity.text) === style(mention.text)),
  );
  const found = distinct(dates.map((date) => date.text)).filter((date) =>
    mayBeWrong(mention, termKey(date), fact, understanding),
  );
  const year = /\d{3,4}/.exec(mention.text)?.[0];
  if (year === undefined || found.length >= 3) return found;
  // Years near the right one: wrong because the notes give exactly one for this.
  // "Around 2560" is not contradicted by a year close to it.
  const far = isRough(fact, mention) ? 30 : 1;
  const near = [7, -4, 12, -11]
    .map((step) => step * far)
    .map((step) => mention.text.replace(year, String(Number(year) + step)));
  return distinct([...found, ...near.filter((date) => mayBeWrong(mention, termKey(date), fact, understanding))]);
}

function otherNumbers(mention: Mention, fact: KnownFact, understanding: Understanding): readonly string[] {
  const word = /^\p{L}+$/u.test(mention.text);
  const sameUnit = understanding.facts.flatMap((other) =>
    other.entities.filter(
      (entity: Entity) =>
        entity.kind === 'number' && entity.unit === mention.unit && /^\p{L}+$/u.test(entity.text) === word,
    ),
  );
  const made = word
    ? [1, -1, 2, 3]
        .map((step) => numberWord(mention.value + step))
        .filter((text) => text !== undefined && text !== 'one' && text !== 'zero')
    : numbersNear(mention.text, isRough(fact, mention));
  return distinct([...sameUnit.map((number) => number.text), ...made.filter((text) => text !== undefined)]).filter(
    (text) => mayBeWrong(mention, termKey(text), fact, understanding),
  );
}

/** "About", "nearly", "more than": the notes do not claim to be exact. */
function isRough(fact: KnownFact, mention: Mention): boolean {
  return /\b(?:about|around|almost|nearly|roughly|over|under|than|least|most|approximately)\s+$/i.test(
    fact.sentence.text.slice(0, mention.start),
  );
}

/** Written like the original: "342" gives "34", "684", "243"; "97 percent" keeps its percent. */
function numbersNear(text: string, rough: boolean): readonly string[] {
  const digits = /[\d,]+(?:\.\d+)?/.exec(text)?.[0] ?? '';
  const value = Number(digits.replaceAll(',', ''));
  const percent = /%|percent/.test(text);
  const places = digits.split('.')[1]?.length ?? 0;
  const step = value >= 1000 ? 10 ** Math.floor(Math.log10(value)) : value >= 20 ? 10 : 2;
  const near = percent
    ? [value - 50, value / 2, value - 20, value + 20, 100 - value]
    : rough
      ? [value * 2, value * 5, value * 10, value / 10]
      : [value * 2, value + step, value - step, value * 10];
  return near
    .filter((other) => other > 0 && other !== value && !(percent && other > 100))
    .map((other) =>
      other.toLocaleString('en-US', {
        useGrouping: digits.includes(','),
        minimumFractionDigits: places,
        maximumFractionDigits: places,
      }),
    )
    .map((other) => text.replace(digits, other));
}

/** Whether putting `key` in the mention's place gives something that the notes do not say. */
function mayBeWrong(mention: Mention, key: string, fact: KnownFact, understanding: Understanding): boolean {
  if (key === mention.key || key === '') return false;
  const words = key.split(' ');
  const mentionWords = mention.key.split(' ');
  // "water" and "water vapor", "Boston" and "Boston Harbor".
  if (words.every((word) => mentionWords.includes(word)) || mentionWords.every((word) => words.includes(word)))
    return false;
  if (holdsTerm(fact.sentence, key) || isRelated(mention.key, key, understanding)) return false;
  return !understanding.sentences.some(
    (other) => other.id !== fact.sentence.id && holdsTerm(other, key) && saysTheSame(fact.sentence, mention.key, other),
  );
}

const EQUATES = /\b(?:is|are|was|were|became|becomes?|called|named|known|or|as)\b/i;

/** A kind of the other, its definition, or its neighbour in an enumeration: what holds for one may hold for the other. */
function isRelated(a: string, b: string, { definitions, enumerations, sentences }: Understanding): boolean {
  const has = (text: string, key: string) => ` ${termKey(text)} `.includes(` ${key} `);
  const defines = (term: string, word: string) =>
    definitions.some((definition) => termKey(definition.term) === term && has(definition.meaning, word));
  const together = enumerations.some(({ head, members }) => {
    const keys = members.map(termKey);
    const member = (key: string) => keys.includes(key);
    return (member(a) && member(b)) || (member(a) && has(head, b)) || (member(b) && has(head, a));
  });
  // "The pharaoh was both a king and a god": where the notes say that one is the other, each may stand for the other.
  const equated = sentences.some(
    (sentence) => EQUATES.test(sentence.text) && holdsTerm(sentence, a) && holdsTerm(sentence, b),
  );
  return together || equated || defines(a, b) || defines(b, a);
}

/** What the definitions say that things are: "water" in "runoff is water that …". It may well be true of anything here. */
export function isGenus(key: string, { definitions }: Understanding): boolean {
  return definitions.some(({ meaning }) => {
    const genus = termKey(
      meaning.split(
        /\s(?:that|which|who|by|of|in|for|between|from|with|used|made|when|where|below|above|under|around|near|on|inside)\s/,
      )[0] ?? '',
    );
    return genus === key || genus.endsWith(` ${key}`);
  });
}

/** Whether `other` holds most of what `sentence` says besides `key`. */
function saysTheSame(sentence: NotesSentence, key: string, other: NotesSentence): boolean {
  const without = new Set(key.split(' '));
  const content = [...contentOf(sentence)].filter((word) => !without.has(word));
  const found = contentOf(other);
  return content.length > 0 && content.filter((word) => found.has(word)).length / content.length >= 0.6;
}

function distinct(texts: readonly string[]): readonly string[] {
  const seen = new Set<string>();
  return texts.filter((text) => !seen.has(text.toLowerCase()) && seen.add(text.toLowerCase()));
}
