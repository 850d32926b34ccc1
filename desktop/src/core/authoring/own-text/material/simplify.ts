/**
 * An easier wording of a sentence made only by taking apart and leaving out: asides are dropped, clauses become sentences
 * of their own, and a subject is said again where two verbs shared it. No word is replaced, so nothing is said that the
 * notes do not say.
 */
import { capitalized, mainVerbAt, type Word, wordsWithTags } from '../understanding/grammar.ts';
import { LEANING_STARTS } from '../understanding/stop-words.ts';

/** Sentences shorter than this are left whole. */
const LONG_WORDS = 9;
const POINTING = /\b(?:it|its|they|them|their|he|him|his|she|her|this|that|these|those)\b/i;

/** `sentence` as one or more shorter sentences. */
export function simplified(sentence: string): string {
  return relativesApart(withoutBrackets(sentence))
    .map(withoutAsides)
    .flatMap(splitClauses)
    .flatMap(sharedSubjectApart)
    .map(reasonApart)
    .join(' ');
}

/** Without what stands in brackets or between dashes. */
export function withoutBrackets(sentence: string): string {
  const shorter = sentence
    .replace(/\s*\([^()]*\)/g, '')
    .replace(/\s*\[[^[\]]*\]/g, '')
    .replace(/\s+[–—]\s+[^–—]{3,80}\s+[–—]\s+/g, ' ');
  return hasStatement(shorter) ? shorter : sentence;
}

/** Without what stands in brackets, between dashes, or in a "which" clause between commas. */
export function withoutAsides(sentence: string): string {
  const shorter = withoutBrackets(sentence)
    .replace(/,\s+(?:which|who)\s[^,.;]{3,90},\s+/g, ' ')
    .replace(/,\s+(?:which|who)\s[^,;]{3,90}(?=[.!?]$)/g, '');
  return hasStatement(shorter) ? shorter : sentence;
}

/** "X, who owned a store, told …" as "X owned a store. X told …"; "…, which is why …" as a sentence with "this". */
function relativesApart(sentence: string): readonly string[] {
  if (/["“”]/.test(sentence)) return [sentence];
  const inside = /^(?<subject>(?:\S+\s){0,4}?\S+),\s(?:who|which)\s(?<aside>[^,;]{3,90}),\s(?<rest>.+)$/u.exec(
    sentence,
  )?.groups;
  if (
    inside?.subject &&
    inside.aside &&
    inside.rest &&
    wordsWithTags(inside.subject).every((word) => !word.is('Verb'))
  ) {
    const again = inside.subject.replace(/^An?\s/, 'The ');
    return [`${inside.subject} ${inside.aside}.`, `${again} ${inside.rest}`];
  }
  const behind = /^(?<main>[^;]{8,}?),\swhich\s(?<verb>\p{L}+)\s(?<rest>[^,;]{3,120}\.)$/u.exec(sentence)?.groups;
  if (behind?.main && behind.verb && behind.rest) {
    const [verb] = wordsWithTags(`It ${behind.verb}`).slice(1);
    const plural = !/s$|^(?:was|has|can|may|will)$/.test(behind.verb);
    if (verb?.is('Verb') && isClause(behind.main)) {
      return [`${behind.main}.`, `${plural ? 'These' : 'This'} ${behind.verb} ${behind.rest}`];
    }
  }
  return [sentence];
}

/** Clauses joined by a semicolon, "so", "but", or "and" before a subject of its own. */
function splitClauses(sentence: string): readonly string[] {
  if (sentence.split(/\s+/).length < LONG_WORDS || /["“”]/.test(sentence)) return [sentence];
  for (const match of sentence.matchAll(/(?:;\s+|,\s+(?:(?<so>so)|and|but|yet)\s+|\s+(?<and>and)\s+)/g)) {
    const left = sentence.slice(0, match.index);
    const right = sentence.slice(match.index + match[0].length);
    if (!isClause(left) || !isClause(right) || isEnumeration(left)) continue;
    if (match.groups?.and && !isPlainJoin(left, right)) continue;
    const joined = match.groups?.so
      ? `So ${right}`
      : match[0].includes('but') || match[0].includes('yet')
        ? `But ${right}`
        : capitalized(right);
    return [`${left}.`, ...splitClauses(joined)];
  }
  return [sentence];
}

/** An "and" without comma may join nouns: only where nothing before it opens a clause and a verb comes soon after it. */
function isPlainJoin(left: string, right: string): boolean {
  const words = wordsWithTags(right);
  const verb = mainVerbAt(words);
  const before = words.slice(0, Math.max(0, verb));
  const soon = verb > 0 && verb <= 3 && before.every((word) => !word.pauseAfter && isPlainNounWord(word));
  // "Absorbs red and blue light": an adjective before "and" waits for its noun.
  if (!soon || wordsWithTags(left).at(-1)?.is('Adjective')) return false;
  return !/\b(?:who|which|that|when|if|because|between|both|either|after|before|while)\b/i.test(left);
}

function isPlainNounWord(word: Word): boolean {
  const opens = word.is('Preposition') || word.is('Conjunction') || word.is('QuestionWord');
  return !opens && !/^(?:and|or|that|everything|everyone|something|anything|nothing)$/.test(word.lower);
}

/** "Vesuvius erupted in 79 and buried Pompeii." as "Vesuvius erupted in 79. Vesuvius buried Pompeii." */
function sharedSubjectApart(sentence: string): readonly string[] {
  const words = wordsWithTags(sentence);
  if (words.length < LONG_WORDS || /["“”:;]|\b(?:who|which|that|because|when|if)\b/i.test(sentence)) return [sentence];
  const verbAt = mainVerbAt(words);
  const verb = words[verbAt];
  const subject = subjectBefore(sentence, words, verbAt);
  if (!verb || subject === undefined) return [sentence];
  const and = words.findIndex(
    (word, index) => index > verbAt + 1 && word.lower === 'and' && sameForm(verb, words[index + 1]),
  );
  const join = words[and];
  const next = words[and + 1];
  if (and === -1 || !join || !next || words.length - and < 3) return [sentence];
  // "To measure and predict": the second verb may belong to the infinitive.
  if (words.slice(verbAt, and).some((word) => word.lower === 'to')) return [sentence];
  const left = sentence.slice(0, join.start).replace(/[,\s]+$/, '');
  if (isEnumeration(left)) return [sentence];
  return [`${left}.`, `${capitalized(subject)} ${sentence.slice(next.start)}`];
}

/** The subject as it can be said again: "a stem" becomes "the stem", and what says where it is falls away. */
function subjectBefore(sentence: string, words: readonly Word[], verbAt: number): string | undefined {
  const before = words.slice(0, verbAt);
  const pause = before.findLastIndex((word) => word.pauseAfter);
  const own = before.slice(pause + 1);
  while (own.at(-1)?.is('Adverb')) own.pop();
  const [first] = own;
  const place = own.findIndex((word) => word.is('Preposition') && word.lower !== 'of');
  const last = (place > 0 ? own.slice(0, place) : own).at(-1);
  if (!first || !last || own.length > 6 || !(last.is('Noun') || last.is('Pronoun'))) return undefined;
  return sentence.slice(first.start, last.end).replace(/^an?\s/i, 'the ');
}

function sameForm(verb: Word, other: Word | undefined): boolean {
  if (!other?.is('Verb') || other.is('Noun') || other.is('Gerund') || verb.is('Copula') || verb.is('Modal'))
    return false;
  if (verb.is('PastTense') || other.is('PastTense')) return verb.is('PastTense') && other.is('PastTense');
  return /s$/.test(verb.lower) === /s$/.test(other.lower);
}

/** "X because Y" told in the order in which it happens, or with the reason in a sentence of its own. */
function reasonApart(sentence: string): string {
  const match =
    /^(?<effect>(?:(?:First|Then|Next|Finally|Last),\s|In \d{3,4},\s)?[^,;“”"]{8,}?),? because (?!of\b)(?<reason>[^,;“”"]{8,})\.$/u.exec(
      sentence,
    );
  const { effect, reason } = match?.groups ?? {};
  if (!effect || !reason || !isClause(effect) || !isClause(reason)) return sentence;
  if (POINTING.test(reason)) {
    // A pronoun in the reason would stand before what it points to.
    const long = sentence.split(/\s+/).length > LONG_WORDS;
    return long && !POINTING.test(effect) ? `${effect}. This is because ${reason}.` : sentence;
  }
  const [first] = wordsWithTags(effect);
  const keepsCapital = first?.is('ProperNoun') || first?.text === 'I' || /^\p{Lu}\p{Lu}/u.test(effect);
  return `${capitalized(reason)}. So ${keepsCapital ? effect : effect.charAt(0).toLowerCase() + effect.slice(1)}.`;
}

/** A subject and a verb of its own; a verb alone would lose who does it. */
function isClause(text: string): boolean {
  const words = wordsWithTags(text);
  const verb = mainVerbAt(words);
  if (verb < 1 || words.length < 3) return false;
  const before = words.slice(0, verb);
  return (
    before.some((word) => word.is('Noun') || word.is('Pronoun')) &&
    !/^(?:which|who|that|because|when|if)$/.test(words[0]?.lower ?? '')
  );
}

/** "Rain, snow" on the left: the comma belongs to a list. */
function isEnumeration(left: string): boolean {
  const tail = left.split(',').at(-1)?.trim() ?? '';
  return left.includes(',') && tail.split(/\s+/).length <= 3;
}

function hasStatement(sentence: string): boolean {
  const words = wordsWithTags(sentence);
  return mainVerbAt(words) > 0 && words.length >= 3 && !LEANING_STARTS.has(sentence.trim().toLowerCase());
}
