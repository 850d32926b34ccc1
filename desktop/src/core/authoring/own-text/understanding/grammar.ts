/**
 * Parts of speech for one sentence, from `compromise`: rules and a lexicon, no model, the same answer on every machine.
 * Its tags are good guesses. What is built on them is therefore always a verbatim piece of the sentence, never new prose.
 */
import nlp from 'compromise';

export interface Word {
  readonly text: string;
  /** Place in the sentence, in UTF-16 units. */
  readonly start: number;
  readonly end: number;
  readonly lower: string;
  readonly is: (tag: Tag) => boolean;
  /** Whether a comma, semicolon, bracket, dash or other mark stands between this word and the next. */
  readonly pauseAfter: boolean;
}

type Tag =
  | 'Noun'
  | 'ProperNoun'
  | 'Pronoun'
  | 'Possessive'
  | 'Plural'
  | 'Person'
  | 'Actor'
  | 'Place'
  | 'Verb'
  | 'Auxiliary'
  | 'Copula'
  | 'Modal'
  | 'PastTense'
  | 'PresentTense'
  | 'Gerund'
  | 'Infinitive'
  | 'Adjective'
  | 'Adverb'
  | 'Determiner'
  | 'Preposition'
  | 'Conjunction'
  | 'QuestionWord'
  | 'Value'
  | 'Date'
  | 'Negative'
  | 'Imperative';

interface TaggedTerm {
  readonly text: string;
  readonly tags: readonly string[];
}

const tagged = (words: string, tag: string) => words.split(' ').map((word) => [word, tag] as const);

/** What the tagger gets wrong in school texts: "hot air rises" is no plural. */
const LEXICON: Readonly<Record<string, string>> = Object.fromEntries([
  ...tagged(
    'rises sinks flows melts freezes erupts evaporates condenses hatches breathes absorbs dissolves erodes floats spins builds',
    'PresentTense',
  ),
  ...tagged('miner baker settler sailor trader hunter explorer astronomer inventor colonist', 'Actor'),
  ...tagged('miners bakers settlers sailors traders hunters explorers astronomers inventors colonists', 'Actor'),
  ...tagged('jupiter saturn uranus neptune pluto', 'ProperNoun'),
]);

/** The words of `sentence` with their tags. */
export function wordsWithTags(sentence: string): readonly Word[] {
  const tagged: readonly { terms: readonly TaggedTerm[] }[] = nlp(sentence, LEXICON).json();
  const words: Word[] = [];
  let at = 0;
  for (const { text, tags } of tagged.flatMap((part) => part.terms)) {
    // The second half of a contraction has no text of its own.
    if (text === '') continue;
    const start = sentence.indexOf(text, at);
    if (start === -1) continue;
    const end = start + text.length;
    const rest = sentence.slice(end);
    const set = new Set(text === 'Mount' && /^\s\p{Lu}/u.test(rest) ? ['Noun', 'ProperNoun', 'Place'] : tags);
    words.push({
      text,
      start,
      end,
      lower: text.toLowerCase(),
      is: (tag) => set.has(tag),
      pauseAfter: /^['"”’]?\s*[,;:()[\]–—"“]/.test(rest) || /^\s-\s/.test(rest),
    });
    at = end;
  }
  return words;
}

/** Where the main verb begins: the first finite verb that is not inside a leading phrase. -1 where none is found. */
export function mainVerbAt(words: readonly Word[]): number {
  return words.findIndex(
    (word, index) =>
      (word.is('Verb') || word.is('Modal') || word.is('Copula')) &&
      !word.is('Gerund') &&
      index > 0 &&
      words[index - 1]?.lower !== 'to' &&
      // "The water cycle is …": what stands right before the copula is a noun, whatever its tag.
      !(words[index + 1]?.is('Copula') && !word.is('Copula') && !word.is('Modal') && !word.is('Auxiliary')),
  );
}

export function hasVerb(words: readonly Word[]): boolean {
  return mainVerbAt(words) !== -1;
}

/** "a" or "an" goes by sound; letters tell it for nearly all words. */
export function wantsAn(text: string): boolean {
  return /^(?:[aeio]|u(?!ni|s[ae]|ti)|h(?:our|onest|onor|eir))/i.test(text);
}

/** Whether what `text` speaks of first is named elsewhere: "It is lighter", "Their skin", "There, …". */
export function startsWithPronoun(text: string): boolean {
  return /^(?:it|its|they|them|their|he|him|his|she|her|hers|this|that|these|those|we|us|our|you|your|i|my)\b/i.test(
    text.trim(),
  );
}

export function capitalized(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
