/**
 * The piece of a lesson in which a search was answered. Made here and not by FTS5, whose `snippet()` evaluates the whole
 * query again for each lesson shown: that grows with the library, this does not.
 */
import type { SnippetPart } from './lesson-types.ts';
import type { SearchTerm } from './search-query.ts';

const WORD = /[\p{L}\p{N}\p{M}\p{Co}]+/gu;
const ASCII = /^[\0-\x7f]*$/;
const WORDS_BEFORE = 6;
const WORDS_AFTER = 12;

interface Word {
  readonly begin: number;
  readonly end: number;
  readonly matches: boolean;
}

/** The first line of `texts` that holds a term, cut to a few words around it; the first line of all when none does. */
export function snippetOf(texts: readonly string[], terms: readonly SearchTerm[]): readonly SnippetPart[] {
  const matches = matcherOf(terms);
  for (const text of texts) {
    for (const line of text.split('\n')) {
      const words = wordsOf(line, matches);
      const first = words.findIndex((word) => word.matches);
      if (first >= 0) return cut(line, words, Math.max(0, first - WORDS_BEFORE), first + WORDS_AFTER);
    }
  }
  const line = texts.find((text) => text !== '')?.split('\n')[0] ?? '';
  return cut(line, wordsOf(line, matches), 0, WORDS_BEFORE + WORDS_AFTER);
}

function matcherOf(terms: readonly SearchTerm[]): (word: string) => boolean {
  const beginnings = terms.flatMap((term) => (term.kind === 'beginning' ? term.forms.map(fold) : []));
  const whole = new Set(terms.flatMap((term) => (term.kind === 'phrase' ? term.words.map(fold) : [])));
  return (word) => {
    const folded = fold(word);
    return whole.has(folded) || beginnings.some((beginning) => folded.startsWith(beginning));
  };
}

/** Without regard to case and accents, as the index compares words. */
function fold(word: string): string {
  return ASCII.test(word) ? word.toLowerCase() : word.normalize('NFD').replaceAll(/\p{M}/gu, '').toLowerCase();
}

function wordsOf(line: string, matches: (word: string) => boolean): readonly Word[] {
  return Array.from(line.matchAll(WORD), (found) => ({
    begin: found.index,
    end: found.index + found[0].length,
    matches: matches(found[0]),
  }));
}

function cut(line: string, words: readonly Word[], from: number, to: number): readonly SnippetPart[] {
  const shown = words.slice(from, to + 1);
  const end = to + 1 < words.length ? (shown.at(-1)?.end ?? line.length) : line.length;
  const parts: SnippetPart[] = [];
  let at = from > 0 ? (shown[0]?.begin ?? 0) : 0;
  let plain = from > 0 ? '…' : '';
  for (const word of shown.filter((one) => one.matches)) {
    plain += line.slice(at, word.begin);
    if (plain !== '') parts.push({ text: plain, match: false });
    parts.push({ text: line.slice(word.begin, word.end), match: true });
    at = word.end;
    plain = '';
  }
  plain += line.slice(at, end) + (end < line.length ? '…' : '');
  if (plain !== '') parts.push({ text: plain, match: false });
  return parts;
}
