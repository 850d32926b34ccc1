/**
 * Sentences that can stand alone on a card: a stranger understands them without the sentence before. Only these become
 * questions; "It then falls back" would be a riddle.
 */
import type { NotesSentence } from '../document.ts';
import { mainVerbAt, type Word, wordsWithTags } from './grammar.ts';
import { LEANING_STARTS } from './stop-words.ts';

export interface Fact {
  readonly sentence: NotesSentence;
  readonly words: readonly Word[];
  /** What the sentence is about, verbatim with its article; absent where it cannot be told surely. */
  readonly subject?: { readonly text: string; readonly start: number; readonly end: number; readonly plural: boolean };
  /** The rest of the clause from its verb on, without the full stop. */
  readonly predicate?: string;
  readonly verb?: Word;
}

const MIN_WORDS = 4;
const MAX_WORDS = 45;
/** Quotes of a sentence must fit into hints and options. */
const MAX_LENGTH = 280;

/** The fact that a sentence states, or nothing when it is a question, a command, a fragment or leans on another. */
export function factOf(sentence: NotesSentence): Fact | undefined {
  const { text } = sentence;
  if (text.length > MAX_LENGTH || /[?!]["'”’)]*$/.test(text) || /\{\{|\}\}/.test(text)) return undefined;
  // "term: meaning" is an entry of a glossary, not a statement.
  if (/^[^:]{2,60}:\s/.test(text) || /:$/.test(text)) return undefined;
  if (sentence.listed && /^[^–—]{2,40}\s[–—-]\s/.test(text)) return undefined;
  if (!sentence.listed && !/[.]["'”’)]*$/.test(text)) return undefined;
  // An unbalanced quotation or bracket was cut out of something larger.
  if (!isBalanced(text) || /^["“‘']/.test(text)) return undefined;
  const words = wordsWithTags(text);
  const [first] = words;
  if (!first || words.length < MIN_WORDS || words.length > MAX_WORDS) return undefined;
  if (LEANING_STARTS.has(first.lower) || first.is('Pronoun') || isCommand(words)) return undefined;
  const leading =
    /^(?:in|on|by|during|after|before|around|since|from|because|when|if|as|at|with|for|over|unlike|although)$/;
  const verbAt = mainVerbAt(words);
  if (verbAt < 1) return undefined;
  // "After this, …" and "Because of that …" lean as well.
  if (words.slice(0, 4).some((word, index) => leans(word, words[index - 1])) || pointsBack(words)) return undefined;
  if (leading.test(first.lower) || first.is('Adverb') || first.is('Preposition')) return { sentence, words };
  return { sentence, words, ...subjectAndPredicate(text, words, verbAt) };
}

function subjectAndPredicate(text: string, words: readonly Word[], verbAt: number): Partial<Fact> {
  const before = words.slice(0, verbAt);
  // Adverbs directly before the verb belong to the predicate: "Water | slowly evaporates".
  while (before.at(-1)?.is('Adverb')) before.pop();
  const last = before.at(-1);
  const first = before[0];
  const verb = words[verbAt];
  if (!first || !last || !verb || !last.is('Noun') || before.some((word) => word.pauseAfter)) return {};
  // A relative clause or a verb inside means that the main verb comes later.
  if (before.some((word) => word.is('QuestionWord') || word.lower === 'that' || word.is('Gerund'))) return {};
  if (verb.is('Gerund')) return {};
  // "Bread made with yeast is softer": a participle is no main verb where another follows.
  const next = words[verbAt + 1];
  const later = words.slice(verbAt + 2).some((word) => word.is('Copula') || word.is('Modal'));
  if (verb.is('PastTense') && next?.is('Preposition') && later && !words.some((word) => word.lower === 'and'))
    return {};
  const predicateStart = words[before.length]?.start ?? verb.start;
  return {
    subject: {
      text: text.slice(first.start, last.end),
      start: first.start,
      end: last.end,
      // The verb knows better than the tagger: "Stomata are".
      plural:
        last.is('Plural') || /^(?:are|were|have)$/.test(verb.lower) || before.some((word) => word.lower === 'and'),
    },
    predicate: withoutStop(text.slice(predicateStart)),
    verb,
  };
}

export function withoutStop(text: string): string {
  return text.trim().replace(/[.;,]+$/, '');
}

function leans(word: Word, before: Word | undefined): boolean {
  // "Water that falls" explains itself, "because of that" does not.
  if (word.lower === 'that') return before === undefined || before.is('Preposition') || before.is('Conjunction');
  return /^(?:this|these|those|it|they|he|she|you|your|we|our|i|my)$/.test(word.lower);
}

/** "Champollion used it": a thing is meant that the sentence does not name before. */
function pointsBack(words: readonly Word[]): boolean {
  const pronoun = words.findIndex((word) => /^(?:it|them|these|those)$/.test(word.lower));
  const named = (word: Word) => word.is('Noun') && !word.is('ProperNoun') && !word.is('Pronoun') && !word.is('Date');
  return (
    pronoun !== -1 && !words.slice(0, pronoun).some(named) && !words.slice(pronoun + 1).some((word) => word.pauseAfter)
  );
}

/** "Ignore all that" is a command; "Rain falls" and "Heat from the sun can melt it" only begin with a word that can be a verb. */
function isCommand(words: readonly Word[]): boolean {
  const [first, second] = words;
  if (!first?.is('Verb') || first.is('Gerund') || first.is('PastTense')) return false;
  if (second?.is('Verb') || second?.is('Copula') || second?.is('Modal')) return false;
  const verb = words.findIndex((word, index) => index > 1 && (word.is('Modal') || word.is('Copula')));
  const between = words.slice(1, Math.max(verb, 1));
  const isNoun = /^(?:from|of|in)$/.test(second?.lower ?? '') && verb !== -1;
  return !(isNoun && between.every((word) => !word.is('QuestionWord') && !word.is('Conjunction') && !word.pauseAfter));
}

function isBalanced(text: string): boolean {
  const count = (pattern: RegExp) => text.match(pattern)?.length ?? 0;
  return (
    count(/\(/g) === count(/\)/g) &&
    count(/“/g) === count(/”/g) &&
    count(/"/g) % 2 === 0 &&
    count(/\[/g) === count(/\]/g)
  );
}
