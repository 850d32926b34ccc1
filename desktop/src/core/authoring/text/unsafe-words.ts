/**
 * Finds words that a lesson for children must not use, or that its teacher should look at twice.
 *
 * Whole words are compared, after undoing the usual disguises: accents, full-width letters, digits and signs for letters
 * ("sh1t", "$hit"), stars for letters ("f**k"), invisible characters inside a word and letters drawn out ("fuuuck").
 * Places refer to the text as given. Pure; English only, which the caller should say where it matters.
 */
import type { Subject } from '@toolboxai/shared/lesson';
import type { TextConcern } from './findings.ts';
import { INNOCENT_PHRASES, UNSAFE_WORD_GROUPS, type UnsafeWordGroup } from './unsafe-word-list.ts';

interface Token {
  /** Lower case, disguises undone. */
  readonly word: string;
  readonly disguised: boolean;
  readonly start: number;
  readonly end: number;
}

interface Entry {
  readonly words: readonly string[];
  /** The last word may go on. */
  readonly open: boolean;
  readonly group: UnsafeWordGroup;
}

const LOOKALIKES: Readonly<Record<string, string>> = {
  '0': 'o',
  '1': 'i',
  '3': 'e',
  '4': 'a',
  '5': 's',
  '7': 't',
  '@': 'a',
  $: 's',
  '!': 'i',
};

const tokenWords = (phrase: string): readonly string[] => phrase.split(/[\s-]+/);

/** Entries by their first word; those that are one open word, by their first three letters. */
const entriesByFirstWord = new Map<string, Entry[]>();
const openEntries = new Map<string, Entry[]>();
for (const group of UNSAFE_WORD_GROUPS) {
  for (const written of group.entries) {
    const open = written.endsWith('*');
    const words = tokenWords(open ? written.slice(0, -1) : written);
    const [first = ''] = words;
    const entry: Entry = { words, open, group };
    const [table, key] = open && words.length === 1 ? [openEntries, first.slice(0, 3)] : [entriesByFirstWord, first];
    table.set(key, [...(table.get(key) ?? []), entry]);
  }
}
const innocent = INNOCENT_PHRASES.map(tokenWords);
const innocentWords = new Set(innocent.flat());
/** For words with stars: every blocked single word, to compare letter by letter. */
const blockedWords = [...entriesByFirstWord.values(), ...openEntries.values()]
  .flat()
  .filter((entry) => entry.words.length === 1 && entry.group.level === 'block');

/** What `text` says that children should not read, in reading order. `subject` lifts the reviews it makes needless. */
export function findUnsafeWords(text: string, options: { readonly subject?: Subject } = {}): readonly TextConcern[] {
  const tokens = tokensOf(text);
  const concerns: TextConcern[] = [];
  for (let index = 0; index < tokens.length; index += 1) {
    const hit = longestHit(tokens, index);
    if (!hit) continue;
    const { entry, length } = hit;
    const first = tokens[index];
    const last = tokens[index + length - 1];
    if (!first || !last || isInnocent(tokens, index)) continue;
    if (options.subject && entry.group.expectedIn?.includes(options.subject)) continue;
    const { code, level, reason } = entry.group;
    const piece = { text: text.slice(first.start, last.end), start: first.start, end: last.end };
    concerns.push({ kind: 'unsafe-words', code, level, ...piece, reason });
    index += length - 1;
  }
  return concerns;
}

function longestHit(tokens: readonly Token[], index: number): { entry: Entry; length: number } | undefined {
  const token = tokens[index];
  if (!token) return undefined;
  if (token.word.includes('*')) {
    const entry = blockedWords.find((candidate) => matchesStarred(token.word, candidate));
    return entry && { entry, length: 1 };
  }
  let best: { entry: Entry; length: number } | undefined;
  for (const spelling of spellingsOf(token)) {
    const candidates = [...(entriesByFirstWord.get(spelling) ?? []), ...(openEntries.get(spelling.slice(0, 3)) ?? [])];
    for (const entry of candidates) {
      const matches = entry.words.every((word, offset) => {
        const found = offset === 0 ? spelling : tokens[index + offset]?.word;
        if (found === undefined) return false;
        return entry.open && offset === entry.words.length - 1 ? found.startsWith(word) : found === word;
      });
      if (matches && (!best || entry.words.length > best.length)) best = { entry, length: entry.words.length };
    }
  }
  return best;
}

/** The word itself, and with letters drawn out brought back: "fuuuck" to "fuck" ("book" stays, two are ordinary). */
function spellingsOf(token: Token): readonly string[] {
  const shortened = token.word.replace(/(\p{L})\1{2,}/gu, '$1');
  return shortened === token.word ? [token.word] : [token.word, shortened];
}

/** "f**k" hides a word of the same length whose letters agree; at least two letters must be shown. */
function matchesStarred(starred: string, entry: Entry): boolean {
  const [word = ''] = entry.words;
  const shown = starred.replaceAll('*', '').length;
  if (shown < 2 || (entry.open ? starred.length < word.length : starred.length !== word.length)) return false;
  return [...word].every((letter, at) => starred[at] === '*' || starred[at] === letter);
}

function isInnocent(tokens: readonly Token[], index: number): boolean {
  const token = tokens[index];
  if (!token || token.disguised || !innocentWords.has(token.word)) return false;
  return innocent.some((phrase) =>
    phrase.some(
      (word, offset) => word === token.word && phrase.every((other, at) => tokens[index - offset + at]?.word === other),
    ),
  );
}

/** Runs of letters, digits and the signs that stand in for letters, each brought to its plain spelling. */
function tokensOf(text: string): readonly Token[] {
  const tokens: Token[] = [];
  const pattern = /[\p{L}\p{N}\p{M}@$*!\u00ad\u200b-\u200d\u2060\ufeff]+/gu;
  for (const match of text.matchAll(pattern)) {
    // Signs at the end are punctuation ("ass!"), except the stars that are meant as letters.
    const raw = match[0].replace(/[!@$]+$/, '');
    if (!/\p{L}/u.test(raw)) continue;
    const plain = raw
      .replace(/[\u00ad\u200b-\u200d\u2060\ufeff]/g, '')
      .normalize('NFKD')
      .replace(/\p{M}/gu, '')
      .toLowerCase();
    const disguised = /[0-9@$!]/.test(plain) && !/^\d+\p{L}*$/u.test(plain);
    const word = disguised ? [...plain].map((sign) => LOOKALIKES[sign] ?? sign).join('') : plain;
    // Emphasis in Markdown, not letters: "**water**".
    const bare = word.replace(/^\*+/, '').replace(/\*+$/, (stars) => (word.startsWith('*') ? '' : stars));
    tokens.push({ word: bare, disguised, start: match.index, end: match.index + raw.length });
  }
  return tokens;
}
