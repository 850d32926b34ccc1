/**
 * How many syllables an English word has when it is read aloud: the count behind the readability formulas.
 *
 * `syllable-exceptions.json` holds, by count, every word of the CMU Pronouncing Dictionary that the rules get wrong, so
 * together they agree with the dictionary on all its plain words. The test makes that table and compares it; after a
 * change of the rules, `vitest run -u` in this folder writes it anew.
 *
 * The CMU Pronouncing Dictionary is Copyright (C) 1993-2015 Carnegie Mellon University, under its BSD-style licence.
 */
import exceptionsByCount from './syllable-exceptions.json' with { type: 'json' };
import { syllablesByRule } from './syllable-rules.ts';

const exceptions: ReadonlyMap<string, number> = new Map(
  Object.entries(exceptionsByCount).flatMap(([count, words]) => words.split(' ').map((word) => [word, Number(count)])),
);

/**
 * Syllables of one word, at least 1. A numeral counts as one: Flesch advised to leave figures out of the count, and the
 * tools that teachers compare with do the same. Initialisms are spelled out ("DNA" is three, a "W" alone three).
 */
export function syllablesOf(word: string): number {
  const parts = word.split(/[-\u2010\u2011]/).filter((part) => part !== '');
  if (parts.length > 1) return parts.reduce((sum, part) => sum + syllablesOf(part), 0);

  if (/\p{N}/u.test(word)) return 1;
  const letters = word.replaceAll('.', '');
  const isDotted = /^\p{L}(?:\.\p{L})+\.?$/u.test(word);
  if (isDotted || (/^[A-Z]{2,5}$/.test(letters) && isSpelledOut(letters))) {
    return [...letters].reduce((sum, letter) => sum + (letter.toUpperCase() === 'W' ? 3 : 1), 0);
  }
  const plain = letters
    .toLowerCase()
    .replace(/(?:['’]s|s['’])$/, 's')
    .normalize('NFD')
    .replace(/[^a-z]/g, '');
  return exceptions.get(plain) ?? syllablesByRule(plain);
}

/** "NASA" and "WATER" are read as words, "NBC" and "DNA" letter by letter: without vowels, or known as such. */
function isSpelledOut(letters: string): boolean {
  return !/[AEIOUY]/.test(letters) || SPELLED_DESPITE_VOWELS.has(letters);
}

const SPELLED_DESPITE_VOWELS = new Set('DNA RNA USA UK EU UN USSR IQ ID UV UFO AI PE ER FBI CIA'.split(' '));
