/**
 * The few operations on text and lists that the rules need and that Node and roblox-ts spell differently. The rules are
 * written in what both compile alike, and only that: arrays with map, filter, find, every, some, includes, indexOf, push
 * and join; for-of over arrays and text (by code point in both); plain interfaces; arithmetic on whole numbers. Not in
 * it: `length`, `size`, `Math`, `JSON`, `null`, `typeof`, regular expressions, sort, the order of a Map; names that
 * Luau keeps for itself (`end`, `next`, `pairs`, `table`); constants made by a function that stands below them.
 */

type Listed = string | number | boolean | object;

/** How many entries a list has. */
export function countOf<T extends Listed>(list: readonly T[]): number {
  let count = 0;
  list.forEach(() => {
    count += 1;
  });
  return count;
}

/** The code points of a text. */
export function lettersOf(text: string): string[] {
  const letters: string[] = [];
  for (const letter of text) letters.push(letter);
  return letters;
}

const DIGITS = ['0', '1', '2', '3', '4', '5', '6', '7', '8', '9'];

/** 0 to 9, or -1 when the letter is no digit. */
export function digitOf(letter: string): number {
  return DIGITS.indexOf(letter);
}

/** Space, tab, line ends, no-break and narrow no-break spaces. */
const SPACES = [' ', '\t', '\n', '\r', '\u{a0}', '\u{2009}', '\u{202f}', '\u{3000}'];

export function isSpace(letter: string): boolean {
  return SPACES.includes(letter);
}

/** The entries from `from` on, up to but without `to`. */
export function sliceOf<T extends Listed>(list: readonly T[], from: number, to: number): T[] {
  return list.filter((_, index) => index >= from && index < to);
}

/** Whether both lists hold the same words, whatever their order. Neither may hold a word twice. */
export function sameMembers(a: readonly string[], b: readonly string[]): boolean {
  return countOf(a) === countOf(b) && a.every((entry) => b.includes(entry)) && b.every((entry) => a.includes(entry));
}

/** Whether both lists hold the same words in the same order. */
export function sameSequence(a: readonly string[], b: readonly string[]): boolean {
  return countOf(a) === countOf(b) && a.every((entry, index) => entry === b[index]);
}
