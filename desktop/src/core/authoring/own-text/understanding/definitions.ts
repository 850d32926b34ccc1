/** Sentences that say what a word means. Term and meaning are verbatim pieces of the sentence. */
import type { NotesSentence } from '../document.ts';
import { withoutStop } from './facts.ts';
import { wordsWithTags } from './grammar.ts';
import { FUNCTION_WORDS, GENERAL_NOUNS, LEANING_STARTS } from './stop-words.ts';

export interface Definition {
  /** Without article; in lower case unless it is a name. */
  readonly term: string;
  /** What it is, to be read after "means": "the process by which water turns into vapor". */
  readonly meaning: string;
  readonly plural: boolean;
  readonly proper: boolean;
  readonly sentence: NotesSentence;
}

const MAX_TERM_WORDS = 4;
/** A definition of one word is a synonym and may be right for others too. */
const MIN_MEANING_WORDS = 3;
const MAX_MEANING = 220;
const MAX_SENTENCE = 400;

/** Patterns from the surest to the least sure; `term` and `meaning` are named groups. */
const PATTERNS: readonly RegExp[] = [
  /^(?:(?:an?|the)\s+)?(?<term>[^,;:()]{2,60}?)\s+(?:means|refers to|is defined as|are defined as|is the (?:word|name|term) for|stands for)\s+(?<meaning>.+)$/iu,
  /^(?<meaning>[^;:,]{8,200}?),?\s+(?:is|are)\s+(?:called|known as|named|termed)\s+(?:an?\s|the\s)?(?<term>[^,;:()]{2,60})$/iu,
  /^(?:(?:an?|the)\s+)?(?<term>[^,;:()]{2,60}?)\s+(?:is|are)\s+(?<meaning>(?:an?|any|one of|a kind of|a type of|the (?:process|way|act|study|amount|change|movement|layer|part|place|force|ability|person|name|set|group|art|science|point|time|number|distance|height|outer|inner|center|middle|top|main|largest|smallest|first|last|longest|hottest|coldest|highest|deepest|use|system|cycle|energy|material|gas|liquid|land|body|line|repetition|comparison|struggle|sequence|series|message|lesson|feeling|perspective|attitude|turning))\b.+)$/iu,
  /^(?:(?:an?|the)\s+)?(?<term>[^,;:()]{2,60}?)\s+(?:is|are)\s+(?<meaning>(?:when|how)\s.+)$/iu,
  /^(?:(?:an?|the)\s+)?(?<term>[^,;:()]{2,60}?)\s+(?:is|are)\s+(?<meaning>(?:\p{L}+\s){0,3}\p{L}+\s(?:that|which|who)\s.+)$/iu,
  /^(?:(?:an?|the)\s+)?(?<term>[^,;:()]{2,60}?)\s+are\s+(?<meaning>(?:\p{L}+\s){0,3}\p{L}+s\s(?:used|made|with|of|from|in)\s.+)$/iu,
];

/** "term: meaning" and "term – meaning", as glossaries write it. */
const GLOSSARY =
  /^(?:\d+[.)]\s*)?(?<term>[\p{L}][^:;,.()–—]{1,60}?)(?:\s*:\s+|\s+[–—-]\s+(?!\p{Lu})|\s*=\s*)(?<meaning>\p{L}.+)$/u;

export function definitionOf(sentence: NotesSentence): Definition | undefined {
  const text = withoutStop(sentence.text);
  if (text.length > MAX_SENTENCE || /\?$/.test(sentence.text.trim())) return undefined;
  for (const pattern of GLOSSARY.test(text) && isGlossaryLike(sentence) ? [GLOSSARY, ...PATTERNS] : PATTERNS) {
    const groups = pattern.exec(text)?.groups;
    const definition = groups && accepted(groups.term ?? '', groups.meaning ?? '', sentence);
    if (definition) return definition;
  }
  return undefined;
}

function isGlossaryLike(sentence: NotesSentence): boolean {
  return sentence.listed || !/[.!?]\s/.test(sentence.text);
}

function accepted(rawTerm: string, rawMeaning: string, sentence: NotesSentence): Definition | undefined {
  const bare = rawTerm
    .trim()
    .replace(/^(?:an?|the)\s+/i, '')
    .replace(/^["“']|["”']$/g, '')
    .trim();
  const meaning = lowerFirst(rawMeaning.trim());
  const termWords = bare.split(/\s+/);
  if (termWords.length > MAX_TERM_WORDS || !/^[\p{L}\p{N}][\p{L}\p{N}'’ -]*$/u.test(bare)) return undefined;
  const first = termWords[0]?.toLowerCase() ?? '';
  if (LEANING_STARTS.has(first) || FUNCTION_WORDS.has(first) || (termWords.length === 1 && GENERAL_NOUNS.has(first)))
    return undefined;
  if (meaning.length > MAX_MEANING || meaning.split(/\s+/).length < MIN_MEANING_WORDS) return undefined;
  const leaning =
    LEANING_STARTS.has(meaning.split(/\s+/)[0]?.toLowerCase() ?? '') && !/^(?:one of|how)\b/i.test(meaning);
  if (leaning || /["“”]/.test(meaning)) return undefined;
  // "It" inside would point to what the reader no longer sees.
  if (/^(?:not|no)\b/i.test(meaning) || new RegExp(`\\b${escapeRegExp(bare)}\\b`, 'i').test(meaning)) return undefined;
  const tagged = wordsWithTags(bare);
  const last = tagged.at(-1);
  if (
    !last ||
    tagged.some((word) => word.is('Pronoun') || word.is('Preposition') || word.is('Conjunction') || word.is('Date'))
  )
    return undefined;
  if (
    tagged.some(
      (word) =>
        (word.is('Verb') && !word.is('Gerund') && !word.is('Infinitive') && !word.is('PresentTense')) ||
        word.is('Copula'),
    )
  )
    return undefined;
  const proper = isProper(termWords, sentence.text);
  return {
    term: proper ? bare : bare.toLowerCase(),
    meaning,
    plural: last.is('Plural') || isFollowedByAre(bare, sentence.text),
    proper,
    sentence,
  };
}

/** "Stomata are …": the verb knows better than the tagger. */
function isFollowedByAre(term: string, sentence: string): boolean {
  return new RegExp(`\\b${escapeRegExp(term)}\\s+are\\b`, 'i').test(sentence);
}

/** Articles and common nouns lose the capital of the sentence's beginning; names and initialisms keep theirs. */
function lowerFirst(meaning: string): string {
  const first = wordsWithTags(meaning)[0];
  if (!first || first.is('ProperNoun') || /^\p{Lu}\p{Lu}/u.test(meaning)) return meaning;
  return meaning.charAt(0).toLowerCase() + meaning.slice(1);
}

/** A name keeps its capital inside a sentence; at its beginning only the tagger can tell. */
function isProper(termWords: readonly string[], sentence: string): boolean {
  const [first = ''] = termWords;
  if (!/^\p{Lu}/u.test(first)) return false;
  if (/^\p{Lu}[\p{Lu}\d]+$/u.test(first)) return true;
  if (termWords.length > 1 && termWords.slice(1).every((word) => /^\p{Lu}/u.test(word))) return true;
  return (
    wordsWithTags(sentence)
      .find((word) => word.text === first)
      ?.is('ProperNoun') ?? false
  );
}

export function escapeRegExp(text: string): string {
  return text.replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&');
}
