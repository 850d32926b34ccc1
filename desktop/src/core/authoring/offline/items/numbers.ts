/**
 * Numbers as they are written for students and as they are stored. Everything is exact: values are fractions of whole
 * numbers, and nothing here ever passes through floating point.
 */
import Fraction from 'fraction.js';

export type Exact = Fraction;
export type ExactInput = Fraction | number | bigint;

/** The exact fraction `numerator / denominator`, in lowest terms. */
export function fraction(numerator: number | bigint, denominator: number | bigint = 1): Exact {
  return new Fraction(numerator, denominator);
}

/** An exact value from a whole number or a fraction; refuses a number with a fractional part, which would not be exact. */
export function exact(value: ExactInput): Exact {
  if (typeof value === 'number' && !Number.isSafeInteger(value))
    throw new RangeError(`${value} is not a whole number; build exact values with fraction()`);
  return new Fraction(value);
}

/** As the lesson document stores it: `12`, `-3` or `7/8`. */
export function storedNumber(value: ExactInput): string {
  return exact(value).toFraction();
}

/** A whole number with thousands separators and a true minus sign: `−1,250`. */
export function wholeText(value: number | bigint): string {
  const digits = (value < 0 ? -value : value).toString().replace(/\B(?=(\d{3})+$)/g, ',');
  return value < 0 ? `−${digits}` : digits;
}

/** Written as it stands, without reducing: `6/8`. */
export function fractionText(numerator: number | bigint, denominator: number | bigint): string {
  return `${wholeText(numerator)}/${wholeText(denominator)}`;
}

/** In lowest terms, as a whole number when it is one: `7/4`, `3`. */
export function reducedText(value: Exact): string {
  const sign = value.s < 0n ? '−' : '';
  return value.d === 1n ? `${sign}${wholeText(value.n)}` : `${sign}${fractionText(value.n, value.d)}`;
}

/** As a mixed number in lowest terms when it is more than 1: `1 3/4`, `3`, `2/5`. */
export function mixedText(value: Exact): string {
  const whole = value.n / value.d;
  if (value.d === 1n || whole === 0n) return reducedText(value);
  return `${value.s < 0n ? '−' : ''}${wholeText(whole)} ${fractionText(value.n % value.d, value.d)}`;
}

/** As a mixed number whose fraction part keeps the given denominator: 14 sixths become `2 2/6`. Not negative. */
export function unreducedText(top: number, bottom: number): string {
  const whole = Math.floor(top / bottom);
  const rest = top - whole * bottom;
  if (rest === 0) return wholeText(whole);
  return whole === 0 ? fractionText(rest, bottom) : `${wholeText(whole)} ${fractionText(rest, bottom)}`;
}

/**
 * As a decimal, which must end: `0.75`, `1,250.5`. `places` adds zeros behind it, never cuts.
 * @throws RangeError for a value such as 1/3 whose decimal does not end.
 */
export function decimalText(value: Exact, places = 0): string {
  let scale = 0;
  let power = 1n;
  while (power % value.d !== 0n) {
    scale += 1;
    power *= 10n;
    if (scale > 12) throw new RangeError(`${value.toFraction()} has no decimal that ends`);
  }
  const shown = Math.max(scale, places);
  const digits = ((value.n * power) / value.d).toString().padStart(scale + 1, '0');
  const whole = wholeText(BigInt(digits.slice(0, digits.length - scale)));
  const rest = digits.slice(digits.length - scale).padEnd(shown, '0');
  return `${value.s < 0n ? '−' : ''}${whole}${rest === '' ? '' : `.${rest}`}`;
}

/** Dollars and cents from a whole number of cents: `$3.05`. */
export function moneyText(cents: number): string {
  return `${cents < 0 ? '−' : ''}$${decimalText(fraction(Math.abs(cents), 100), 2)}`;
}

/** A noun in both numbers; the second form is only given where it is not the first with an s. */
export interface Noun {
  readonly one: string;
  readonly many: string;
}

export const noun = (one: string, many = `${one}s`): Noun => ({ one, many });

/** `1 box`, `3 boxes`, `1,000 boxes`. */
export function counted(count: number | bigint, thing: Noun): string {
  return `${wholeText(count)} ${count === 1 || count === 1n ? thing.one : thing.many}`;
}

const ORDINAL_PARTS: Readonly<Record<number, Noun>> = {
  2: noun('half', 'halves'),
  3: noun('third'),
  4: noun('fourth'),
  5: noun('fifth'),
  6: noun('sixth'),
  7: noun('seventh'),
  8: noun('eighth'),
  9: noun('ninth'),
  10: noun('tenth'),
  12: noun('twelfth'),
  16: noun('sixteenth'),
  20: noun('twentieth', 'twentieths'),
  100: noun('hundredth'),
};

/** What a piece is called when a whole is cut into so many equal pieces: `3 fourths`, `1 half`. */
export function partsText(count: number, denominator: number): string {
  return counted(count, ORDINAL_PARTS[denominator] ?? noun(`${wholeText(denominator)}th`));
}

/** A list in a sentence: `3`, `3 and 4`, `3, 4 and 5`. */
export function listText(parts: readonly string[], word: 'and' | 'or' = 'and'): string {
  if (parts.length < 2) return parts.join('');
  return `${parts.slice(0, -1).join(', ')} ${word} ${parts[parts.length - 1] ?? ''}`;
}

/** A measured amount, which is in the singular up to one: `3/4 mile`, `1 mile`, `1 1/2 miles`. */
export function measured(text: string, value: ExactInput, unit: Noun): string {
  return `${text} ${exact(value).abs().lte(1) ? unit.one : unit.many}`;
}
