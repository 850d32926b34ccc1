/** Exact fractions, just enough to say whether an answer lies within the tolerance of its key. */
import {
  addNaturals,
  compareNaturals,
  isZero,
  multiplyNaturals,
  type Natural,
  naturalOf,
  subtractNaturals,
} from './natural.ts';
import { countOf, digitOf, lettersOf } from './portable.ts';

/** `top / bottom`, less than zero when `negative`; `bottom` is never zero, `negative` never set for zero. */
export interface Rational {
  readonly negative: boolean;
  readonly top: Natural;
  readonly bottom: Natural;
}

export function rationalOf(negative: boolean, top: Natural, bottom: Natural): Rational {
  return { negative: negative && !isZero(top), top, bottom };
}

/** Digits with at most one `.` among them; undefined for anything else. `.5` and `5.` are read too. */
export function decimalOf(letters: readonly string[]): Rational | undefined {
  const digits: string[] = [];
  const scale: string[] = ['1'];
  let seenPoint = false;
  for (const letter of letters) {
    if (letter === '.' && !seenPoint) {
      seenPoint = true;
    } else if (digitOf(letter) >= 0) {
      digits.push(letter);
      if (seenPoint) scale.push('0');
    } else {
      return undefined;
    }
  }
  return countOf(digits) === 0 ? undefined : rationalOf(false, naturalOf(digits), naturalOf(scale));
}

/** The exact numbers of a lesson: `12`, `-3`, `2.50` or `7/8`; undefined for anything else. */
export function exactNumberOf(text: string): Rational | undefined {
  const letters = lettersOf(text);
  const negative = letters[0] === '-';
  const unsigned = negative ? letters.filter((_, index) => index > 0) : letters;
  const slash = unsigned.indexOf('/');
  if (slash < 0) {
    const decimal = decimalOf(unsigned);
    return decimal === undefined ? undefined : rationalOf(negative, decimal.top, decimal.bottom);
  }
  const top = unsigned.filter((_, index) => index < slash);
  const bottom = unsigned.filter((_, index) => index > slash);
  return fractionOf(negative, top, bottom);
}

/** A fraction of two runs of digits; undefined when one is empty, holds something else, or the lower is zero. */
export function fractionOf(negative: boolean, top: readonly string[], bottom: readonly string[]): Rational | undefined {
  const whole = (letters: readonly string[]) => countOf(letters) > 0 && letters.every((letter) => digitOf(letter) >= 0);
  if (!whole(top) || !whole(bottom)) return undefined;
  const denominator = naturalOf(bottom);
  return isZero(denominator) ? undefined : rationalOf(negative, naturalOf(top), denominator);
}

/** Whether `a` and `b` are at most `tolerance` apart. The sign of the tolerance does not matter. */
export function isWithin(a: Rational, b: Rational, tolerance: Rational): boolean {
  const left = multiplyNaturals(a.top, b.bottom);
  const right = multiplyNaturals(b.top, a.bottom);
  const distance =
    a.negative !== b.negative
      ? addNaturals(left, right)
      : compareNaturals(left, right) >= 0
        ? subtractNaturals(left, right)
        : subtractNaturals(right, left);
  const allowed = multiplyNaturals(tolerance.top, multiplyNaturals(a.bottom, b.bottom));
  return compareNaturals(multiplyNaturals(distance, tolerance.bottom), allowed) <= 0;
}

const NOTHING: Rational = { negative: false, top: [], bottom: [1] };

/** Whether `a` and `b` are the same number. */
export function isEqual(a: Rational, b: Rational): boolean {
  return isWithin(a, b, NOTHING);
}
