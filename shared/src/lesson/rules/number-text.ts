/**
 * Reads a number as a student writes it. All of these are three quarters: `3/4`, `0.75`, `.75`, `0,75`, `6 / 8`, `¾`;
 * and one and a half: `1 1/2`, `1½`, `3/2`. A unit may stand behind or before it. Digits grouped by commas (`1,200`) are
 * one number; any other single comma is a decimal comma.
 */
import { foldText } from './fold.ts';
import { addNaturals, multiplyNaturals, naturalOf } from './natural.ts';
import { countOf, digitOf, isSpace, lettersOf, sliceOf } from './portable.ts';
import { decimalOf, fractionOf, type Rational, rationalOf } from './rational.ts';

/** More than any answer needs; a longer text is not read at all. */
export const LONGEST_NUMBER = 40;

/** The number that `text` writes, or undefined when it writes none. `unit` may follow or lead, in any case. */
export function readNumber(text: string, unit?: string): Rational | undefined {
  const letters = lettersOf(text);
  if (countOf(letters) > LONGEST_NUMBER) return undefined;
  const plain = trimmed(withoutUnit(trimmed(expanded(letters)), unit));
  const sign = plain[0] ?? '';
  const signed = sign === '-' || sign === '+';
  const unsigned = signed ? trimmed(sliceOf(plain, 1, countOf(plain))) : plain;
  return readUnsigned(unsigned, sign === '-');
}

function readUnsigned(letters: readonly string[], negative: boolean): Rational | undefined {
  const slash = letters.indexOf('/');
  if (slash < 0) {
    const decimal = decimalOf(withPoint(letters));
    return decimal === undefined ? undefined : rationalOf(negative, decimal.top, decimal.bottom);
  }
  const above = trimmed(sliceOf(letters, 0, slash));
  const below = trimmed(sliceOf(letters, slash + 1, countOf(letters)));
  const gap = above.findIndex((letter) => isSpace(letter));
  if (gap < 0) return fractionOf(negative, above, below);
  const whole = sliceOf(above, 0, gap);
  const part = fractionOf(false, trimmed(sliceOf(above, gap, countOf(above))), below);
  if (part === undefined || !whole.every((letter) => digitOf(letter) >= 0)) return undefined;
  return rationalOf(negative, addNaturals(multiplyNaturals(naturalOf(whole), part.bottom), part.top), part.bottom);
}

/** Commas that group digits by three are dropped; one other comma becomes the decimal point. */
function withPoint(letters: readonly string[]): readonly string[] {
  if (!letters.includes(',')) return letters;
  if (groupsThousands(letters)) return letters.filter((letter) => letter !== ',');
  return letters.map((letter) => (letter === ',' ? '.' : letter));
}

/** `1,200` and `12,345,678.5`, but not `0,125`, `1,20` or `1,2,3`. */
function groupsThousands(letters: readonly string[]): boolean {
  const first = letters.indexOf(',');
  if (first < 1 || first > 3 || letters[0] === '0') return false;
  const point = letters.indexOf('.');
  const last = point < 0 ? countOf(letters) : point;
  if ((last - first) % 4 !== 0) return false;
  return letters.every((letter, index) => {
    if (index >= last) return letter !== ',';
    const separator = index >= first && (index - first) % 4 === 0;
    return separator ? letter === ',' : digitOf(letter) >= 0;
  });
}

/** Signs that keyboards offer for the same thing, and fractions written as one letter. */
function expanded(letters: readonly string[]): readonly string[] {
  const result: string[] = [];
  for (const letter of letters) {
    const vulgar = VULGAR.find((entry) => entry[0] === letter);
    if (vulgar !== undefined) {
      for (const part of ` ${vulgar[1]}`) result.push(part);
    } else if (MINUS.includes(letter)) {
      result.push('-');
    } else if (SLASHES.includes(letter)) {
      result.push('/');
    } else {
      result.push(letter);
    }
  }
  return result;
}

const MINUS = ['\u{2212}', '\u{2013}', '\u{2012}'];
const SLASHES = ['\u{2044}', '\u{2215}', '\u{f7}'];
const VULGAR: readonly (readonly [string, string])[] = [
  ['½', '1/2'],
  ['⅓', '1/3'],
  ['⅔', '2/3'],
  ['¼', '1/4'],
  ['¾', '3/4'],
  ['⅕', '1/5'],
  ['⅖', '2/5'],
  ['⅗', '3/5'],
  ['⅘', '4/5'],
  ['⅙', '1/6'],
  ['⅚', '5/6'],
  ['⅛', '1/8'],
  ['⅜', '3/8'],
  ['⅝', '5/8'],
  ['⅞', '7/8'],
];

function withoutUnit(letters: readonly string[], unit: string | undefined): readonly string[] {
  if (unit === undefined) return letters;
  const size = countOf(letters);
  const name = foldText(unit);
  const width = countOf(lettersOf(unit));
  if (size <= width || name === '') return letters;
  if (foldText(sliceOf(letters, size - width, size).join('')) === name) return sliceOf(letters, 0, size - width);
  if (foldText(sliceOf(letters, 0, width).join('')) === name) return sliceOf(letters, width, size);
  return letters;
}

function trimmed(letters: readonly string[]): readonly string[] {
  let start = 0;
  let last = countOf(letters);
  while (start < last && isSpace(letters[start] ?? '')) start += 1;
  while (last > start && isSpace(letters[last - 1] ?? '')) last -= 1;
  return sliceOf(letters, start, last);
}
