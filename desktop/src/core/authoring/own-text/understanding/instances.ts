/**
 * Examples that the notes give of the things they define: "Mount Fuji in Japan is a stratovolcano that …", "Jupiter and
 * Saturn are gas giants", "Levers are seesaws, crowbars and scissors". With the definition they make a second step: what
 * is true of the kind is true of the example.
 */
import type { NotesSentence } from '../document.ts';
import type { Enumeration } from './connections.ts';
import type { Definition } from './definitions.ts';
import { withoutStop } from './facts.ts';
import { startsWithPronoun, wordsWithTags } from './grammar.ts';
import { termKey } from './key-terms.ts';
import { FUNCTION_WORDS, GENERAL_NOUNS } from './stop-words.ts';

export interface Instance {
  /** As the notes write it, without article and without what says where it is. */
  readonly name: string;
  readonly definition: Definition;
  readonly sentence: NotesSentence;
}

const STATES = /^(?<left>.{2,100}?)\s+(?:is|are|was|were)\s+(?<right>.{3,200})$/iu;
/** What follows a noun and tells more about it. */
const MORE =
  /\s(?:that|which|who|in|of|on|with|from|by|at|for|near|without|into|through|named|called|made|because|and|when)\s|,/i;
const MAX_NAME_WORDS = 4;

/** One for each name; a name that the notes put under two of the definitions is left out. */
export function instancesIn(
  sentences: readonly NotesSentence[],
  definitions: readonly Definition[],
  enumerations: readonly Enumeration[],
): readonly Instance[] {
  const byKey = new Map(definitions.map((definition) => [termKey(definition.term), definition]));
  const found = [
    ...sentences.flatMap((sentence) => inSentence(sentence, byKey)),
    ...enumerations.flatMap((enumeration) => inEnumeration(enumeration, byKey)),
  ].filter(({ name }) => !byKey.has(termKey(name)));
  const kinds = new Map<string, Set<Definition>>();
  for (const { name, definition } of found) {
    const key = termKey(name);
    kinds.set(key, (kinds.get(key) ?? new Set()).add(definition));
  }
  const seen = new Set<string>();
  return found.filter(({ name }) => {
    const key = termKey(name);
    return kinds.get(key)?.size === 1 && !seen.has(key) && seen.add(key);
  });
}

function inSentence(sentence: NotesSentence, byKey: ReadonlyMap<string, Definition>): readonly Instance[] {
  const { left, right } = STATES.exec(withoutStop(sentence.text))?.groups ?? {};
  if (!left || !right || startsWithPronoun(left) || /^(?:not|no)\b/i.test(right)) return [];
  const kind = kindNamedBy(right, byKey);
  const own = byKey.get(termKey(left));
  // "Levers are seesaws, crowbars and scissors": the word itself stands first, its examples behind.
  const names = kind && !own ? listed(left) : own && right.includes(' and ') ? listed(right) : [];
  const definition = own ?? kind;
  return definition && definition.sentence.id !== sentence.id
    ? names.map((name) => ({ name, definition, sentence }))
    : [];
}

/** The defined word at the head of "the largest active shield volcano on Earth", the longest that fits. */
function kindNamedBy(right: string, byKey: ReadonlyMap<string, Definition>): Definition | undefined {
  const rest = right.replace(/^one of (?:the )?/i, '');
  const phrase = rest.split(MORE)[0] ?? '';
  const head = termKey(phrase);
  const key = [...byKey.keys()]
    .filter((candidate) => head === candidate || head.endsWith(` ${candidate}`))
    .sort((a, b) => b.length - a.length)[0];
  // An adjective that makes another thing of it ("artificial lake") cannot be told from one that does not, but "a kind of".
  if (key === undefined || hasVerbBefore(phrase, key)) return undefined;
  return /\b(?:kind|part|type|piece|member|name) of\b/i.test(right) ? undefined : byKey.get(key);
}

/** "Made without yeast", "filled with water": a verb before the word means that nothing is classified. */
function hasVerbBefore(phrase: string, key: string): boolean {
  const before = wordsWithTags(phrase).slice(0, -key.split(' ').length);
  return before.some((word) => word.is('Verb') && !word.is('Adjective'));
}

function inEnumeration({ head, members, sentence }: Enumeration, byKey: ReadonlyMap<string, Definition>) {
  const of = /\b(?:kinds|types|examples|forms) of (?<kind>[\p{L} -]{3,40}?)\s(?:are|include|were)$/iu.exec(head);
  const definition = byKey.get(termKey(of?.groups?.kind ?? ''));
  return definition ? members.map((name): Instance => ({ name, definition, sentence })) : [];
}

/** The things joined by commas and "and", when each is a short name. */
function listed(text: string): readonly string[] {
  const names = text.split(/,\s*(?:and\s+|or\s+)?|\s+and\s+/i).map((part) =>
    part
      .trim()
      .replace(/^(?:an?|the|some)\s+/i, '')
      .replace(/\s(?:in|near|on|of|from)\s.+$/i, ''),
  );
  return names.every(isName) ? names : [];
}

function isName(name: string): boolean {
  const words = wordsWithTags(name);
  const first = words[0]?.lower ?? '';
  return (
    words.length > 0 &&
    words.length <= MAX_NAME_WORDS &&
    !FUNCTION_WORDS.has(first) &&
    !GENERAL_NOUNS.has(words.at(-1)?.lower ?? '') &&
    !words.some((word) => word.is('Pronoun') || word.is('Conjunction') || word.is('QuestionWord') || word.is('Copula'))
  );
}
