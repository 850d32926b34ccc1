/**
 * From what a person typed to an FTS5 query. Only letters, digits and marks get through, each word inside quotes, so no
 * input can be read as query syntax.
 */

const WORD = /[\p{L}\p{N}\p{M}\p{Co}]+/gu;
/** Longer inputs are a pasted text, not a search; the first words decide. */
const MOST_WORDS = 16;

/**
 * Every word is the beginning of a word to be found, in its singular too; words between double quotes stand together.
 * All must occur. Undefined when nothing can be searched for.
 */
export function toFtsQuery(typed: string): string | undefined {
  const terms: string[] = [];
  let budget = MOST_WORDS;
  // Odd pieces stand between two quotes; a last quote without its partner is ignored.
  const pieces = typed.split('"');
  for (const [index, piece] of pieces.entries()) {
    const words = (piece.match(WORD) ?? []).slice(0, budget);
    if (words.length === 0) continue;
    budget -= words.length;
    const isPhrase = index % 2 === 1 && index < pieces.length - 1;
    if (isPhrase) terms.push(`"${words.join(' ')}"`);
    else terms.push(...words.map(beginningOf));
  }
  return terms.length === 0 ? undefined : terms.join(' AND ');
}

function beginningOf(word: string): string {
  const forms = [word, ...singularsOf(word)].map((form) => `"${form}"*`);
  return forms.length === 1 ? (forms[0] ?? '') : `(${forms.join(' OR ')})`;
}

/** "fractions" also finds "fraction", "properties" also "property"; the other way round the prefix does it. */
function singularsOf(word: string): readonly string[] {
  const lower = word.toLowerCase();
  if (lower.length > 4 && lower.endsWith('ies')) return [`${word.slice(0, -3)}y`];
  if (lower.length > 3 && lower.endsWith('s') && !lower.endsWith('ss')) return [word.slice(0, -1)];
  return [];
}
