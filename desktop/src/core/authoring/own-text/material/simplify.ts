/**
 * An easier wording of a sentence made only by taking apart and leaving out: asides are dropped and a sentence of two
 * clauses becomes two. No word is replaced, so nothing is said that the notes do not say.
 */
import { capitalized, mainVerbAt, wordsWithTags } from '../understanding/grammar.ts';
import { LEANING_STARTS } from '../understanding/stop-words.ts';

/** Sentences shorter than this are left whole. */
const LONG_WORDS = 9;

/** `sentence` as one or more shorter sentences. */
export function simplified(sentence: string): string {
  return splitClauses(withoutAsides(sentence)).map(reasonFirst).join(' ');
}

/** "X because Y" told in the order in which it happens: "Y. So X." */
function reasonFirst(sentence: string): string {
  const match = /^(?<effect>[^,;“”"]{8,}?),? because (?!of\b)(?<reason>[^,;“”"]{8,})\.$/u.exec(sentence);
  const { effect, reason } = match?.groups ?? {};
  // A pronoun in the reason would stand before what it points to.
  if (!effect || !reason || /\b(?:it|its|they|them|their|he|him|his|she|her|this|that|these|those)\b/i.test(reason))
    return sentence;
  if (!isClause(effect) || !isClause(reason)) return sentence;
  const [first] = wordsWithTags(effect);
  const keepsCapital = first?.is('ProperNoun') || first?.text === 'I' || /^\p{Lu}\p{Lu}/u.test(effect);
  return `${capitalized(reason)}. So ${keepsCapital ? effect : effect.charAt(0).toLowerCase() + effect.slice(1)}.`;
}

/** Without what stands in brackets, between dashes, or in a "which" clause between commas. */
export function withoutAsides(sentence: string): string {
  const shorter = sentence
    .replace(/\s*\([^()]*\)/g, '')
    .replace(/\s*\[[^[\]]*\]/g, '')
    .replace(/\s+[–—]\s+[^–—]{3,80}\s+[–—]\s+/g, ' ')
    .replace(/,\s+(?:which|who)\s[^,.;]{3,90},\s+/g, ' ')
    .replace(/,\s+(?:which|who)\s[^,;]{3,90}(?=[.!?]$)/g, '');
  return hasStatement(shorter) ? shorter : sentence;
}

function splitClauses(sentence: string): readonly string[] {
  if (sentence.split(/\s+/).length < LONG_WORDS || /["“”]/.test(sentence)) return [sentence];
  for (const match of sentence.matchAll(
    /(?:;\s+|,\s+(?:(?<so>so)|and|but|yet)\s+|\s+and\s+(?=(?:it|they|he|she)\s))/g,
  )) {
    const left = sentence.slice(0, match.index);
    const right = sentence.slice(match.index + match[0].length);
    if (!isClause(left) || !isClause(right) || isEnumeration(left)) continue;
    const joined = match.groups?.so
      ? `So ${right}`
      : match[0].includes('but') || match[0].includes('yet')
        ? `But ${right}`
        : capitalized(right);
    return [`${left}.`, ...splitClauses(joined)];
  }
  return [sentence];
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
