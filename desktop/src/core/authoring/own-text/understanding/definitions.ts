/** Sentences that say what a word means. Term and meaning are verbatim pieces of the sentence. */
import type { NotesSentence } from '../document.ts';
import { withoutStop } from './facts.ts';
import { type Word, wordsWithTags } from './grammar.ts';
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
  /^(?<meaning>[^;:,]{8,200}?),?\s+(?:is|are|was|were)\s+(?:called|known as|named|termed)\s+(?:an?\s|the\s)?(?<term>[^,;:()]{2,60})$/iu,
  /^(?:(?:an?|the)\s+)?(?<term>[^,;:()]{2,60}?)\s+(?:is|are)\s+(?<meaning>(?:an?|any|one of|a kind of|a type of|the (?:process|way|act|study|amount|change|movement|layer|part|place|force|ability|person|name|set|group|art|science|point|time|number|distance|height|outer|inner|center|middle|top|main|largest|smallest|first|last|longest|hottest|coldest|highest|deepest|use|system|cycle|energy|material|gas|liquid|land|body|line|repetition|comparison|struggle|sequence|series|message|lesson|feeling|perspective|attitude|turning))\b.+)$/iu,
  /^(?:an?\s+|(?!the\s))(?<term>[^,;:()]{2,60}?)\s+(?:is|are)\s+(?<meaning>the\s(?:\p{L}+\s){1,3}(?:of|that|which|who|where|in|by|on|at|for|from|between|beside|around|along|above|under|near|with)\s.+)$/iu,
  /^the\s+(?<term>\p{Ll}[^,;:()]{1,60}?)\s+(?:is|are)\s+(?<meaning>the\s(?:\p{L}+\s){1,3}(?:that|which|who|where|in which|by which|on which)\s.+)$/iu,
  /^(?:(?:an?|the)\s+)?(?<term>[^,;:()]{2,60}?)\s+(?:is|are)\s+(?<meaning>(?:when|how)\s.+)$/iu,
  /^(?:(?:an?|the)\s+)?(?<term>[^,;:()]{2,60}?)\s+(?:is|are)\s+(?<meaning>(?:\p{L}+\s){0,3}\p{L}+\s(?:that|which|who)\s.+)$/iu,
  /^(?:(?:an?|the)\s+)?(?<term>[^,;:()]{2,60}?)\s+are\s+(?<meaning>(?:\p{L}+\s){0,3}\p{L}+s\s(?:used|made|with|of|from|in)\s.+)$/iu,
];

/** "term: meaning" and "term – meaning", as glossaries write it. */
const GLOSSARY =
  /^(?:\d+[.)]\s*)?(?<term>[\p{L}][^:;,.()–—]{1,60}?)(?:\s*:\s+|\s+[–—-]\s+(?!\p{Lu})|\s*=\s*)(?<meaning>\p{L}.+)$/u;

export function definitionOf(sentence: NotesSentence): Definition | undefined {
  // What stands in brackets behind the word is another name of it.
  const text = withoutStop(sentence.text).replace(/\s\([^()]*\)(?=\s(?:is|are)\s)/i, '');
  if (text.length > MAX_SENTENCE || /\?$/.test(sentence.text.trim())) return undefined;
  for (const pattern of GLOSSARY.test(text) && isGlossaryLike(sentence) ? [GLOSSARY, ...PATTERNS] : PATTERNS) {
    const groups = pattern.exec(text)?.groups;
    const entry = pattern === GLOSSARY;
    const definition = groups && accepted({ term: groups.term ?? '', meaning: groups.meaning ?? '', sentence, entry });
    if (definition) return definition;
  }
  return undefined;
}

function isGlossaryLike(sentence: NotesSentence): boolean {
  return sentence.listed || !/[.!?]\s/.test(sentence.text);
}

interface Candidate {
  readonly term: string;
  readonly meaning: string;
  readonly sentence: NotesSentence;
  /** Whether it stands as an entry of a glossary: then the layout says what is a term, and no tagger is asked. */
  readonly entry: boolean;
}

function accepted({ term: rawTerm, meaning: rawMeaning, sentence, entry }: Candidate): Definition | undefined {
  const bare = rawTerm
    .trim()
    .replace(/^(?:an?|the)\s+/i, '')
    .replace(/^["“']|["”']$/g, '')
    .trim();
  const meaning = lowerFirst(rawMeaning.trim().replace(/,?\s(?:too|also|as well)$/i, ''));
  const termWords = bare.split(/\s+/);
  if (termWords.length > MAX_TERM_WORDS || !/^[\p{L}\p{N}][\p{L}\p{N}'’ -]*$/u.test(bare)) return undefined;
  const first = termWords[0]?.toLowerCase() ?? '';
  if (
    LEANING_STARTS.has(first) ||
    FUNCTION_WORDS.has(first) ||
    (!entry && termWords.length === 1 && GENERAL_NOUNS.has(first))
  )
    return undefined;
  if (meaning.length > MAX_MEANING || meaning.split(/\s+/).length < MIN_MEANING_WORDS) return undefined;
  const leaning =
    LEANING_STARTS.has(meaning.split(/\s+/)[0]?.toLowerCase() ?? '') && !/^(?:one of|how)\b/i.test(meaning);
  if (leaning || /["“”]|\b(?:this|these)\s\p{L}/iu.test(meaning)) return undefined;
  // "It" inside would point to what the reader no longer sees.
  const repeats = new RegExp(`\\b${escapeRegExp(bare)}\\b`, 'i').test(meaning);
  if (/^(?:not|no)\b/i.test(meaning) || repeats) return undefined;
  const tagged = wordsWithTags(bare);
  const last = tagged.at(-1);
  if (!last || (!entry && !tagged.every(mayStandInTerm))) return undefined;
  const proper = isProper(termWords, sentence.text);
  // What is largest or one of many is told apart, not explained: "the Yangtze is the longest river in Asia".
  if (proper && /^(?:one of|(?:the|an?)\s(?:\p{L}+\s)?(?:\p{L}+est|first|last|only|most)\b)/iu.test(meaning))
    return undefined;
  return {
    term: proper ? bare : bare.toLowerCase(),
    meaning,
    plural: last.is('Plural') || isFollowedByAre(bare, sentence.text),
    proper,
    sentence,
  };
}

function mayStandInTerm(word: Word): boolean {
  if (word.is('Pronoun') || word.is('Preposition') || word.is('Conjunction') || word.is('Date') || word.is('Copula'))
    return false;
  return !word.is('Verb') || word.is('Gerund') || word.is('Infinitive') || word.is('PresentTense');
}

/** "Stomata are …": the verb knows better than the tagger. */
function isFollowedByAre(term: string, sentence: string): boolean {
  return new RegExp(`\\b${escapeRegExp(term)}\\s+are\\b`, 'i').test(sentence);
}

/** Articles and common nouns lose the capital of the sentence's beginning; names and initialisms keep theirs. */
export function lowerFirst(meaning: string): string {
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
