/**
 * What a person typed, read as search terms. Only letters, digits and marks get through, each word inside quotes, so no
 * input can be read as query syntax of FTS5.
 */

/** Runs of letters, digits and marks: what the full-text index holds as words. */
const WORD = /[\p{L}\p{N}\p{M}\p{Co}]+/gu;
/** Longer inputs are a pasted text, not a search; the first words decide. */
const MOST_WORDS = 16;

export type SearchTerm =
  /** The beginning of a word, in one of several forms. */
  | { readonly kind: 'beginning'; readonly forms: readonly string[] }
  /** Whole words next to each other. */
  | { readonly kind: 'phrase'; readonly words: readonly string[] };

/** Every word is the beginning of a word to be found, in its singular too; words between double quotes stand together. */
export function readQuery(typed: string): readonly SearchTerm[] {
  const terms: SearchTerm[] = [];
  let budget = MOST_WORDS;
  // Odd pieces stand between two quotes; a last quote without its partner is ignored.
  const pieces = typed.split('"');
  for (const [index, piece] of pieces.entries()) {
    if (budget === 0) break;
    const words = (piece.match(WORD) ?? []).slice(0, budget);
    if (words.length === 0) continue;
    budget -= words.length;
    const isPhrase = index % 2 === 1 && index < pieces.length - 1;
    if (isPhrase) terms.push({ kind: 'phrase', words });
    else terms.push(...words.map((word) => ({ kind: 'beginning' as const, forms: [word, ...singularsOf(word)] })));
  }
  return terms;
}

/** The query for FTS5: all terms must occur. */
export function toFtsQuery(terms: readonly SearchTerm[]): string {
  return terms
    .map((term) => {
      if (term.kind === 'phrase') return `"${term.words.join(' ')}"`;
      const forms = term.forms.map((form) => `"${form}"*`).join(' OR ');
      return term.forms.length === 1 ? forms : `(${forms})`;
    })
    .join(' AND ');
}

/** "fractions" also finds "fraction", "properties" also "property"; the other way round the prefix does it. */
function singularsOf(word: string): readonly string[] {
  const lower = word.toLowerCase();
  if (lower.length > 4 && lower.endsWith('ies')) return [`${word.slice(0, -3)}y`];
  if (lower.length > 3 && lower.endsWith('s') && !lower.endsWith('ss')) return [word.slice(0, -1)];
  return [];
}
