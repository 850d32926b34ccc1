/**
 * Exact numbers for the independent solvers: a pair of BigInts in lowest terms, and nothing of the libraries that the
 * templates compute with. Also reads numbers out of the text that students see.
 */
export interface Rational {
  readonly top: bigint;
  /** Always positive. */
  readonly bottom: bigint;
}

export function rational(top: number | bigint, bottom: number | bigint = 1): Rational {
  const [t, b] = [BigInt(top), BigInt(bottom)];
  if (b === 0n) throw new RangeError('division by zero');
  const divisor = greatestCommonDivisor(t, b);
  const sign = b < 0n ? -1n : 1n;
  return divisor === 0n ? { top: 0n, bottom: 1n } : { top: (sign * t) / divisor, bottom: (sign * b) / divisor };
}

function greatestCommonDivisor(a: bigint, b: bigint): bigint {
  let [x, y] = [a < 0n ? -a : a, b < 0n ? -b : b];
  while (y !== 0n) [x, y] = [y, x % y];
  return x;
}

export const plus = (a: Rational, b: Rational) => rational(a.top * b.bottom + b.top * a.bottom, a.bottom * b.bottom);
export const minus = (a: Rational, b: Rational) => rational(a.top * b.bottom - b.top * a.bottom, a.bottom * b.bottom);
export const times = (a: Rational, b: Rational) => rational(a.top * b.top, a.bottom * b.bottom);
export const over = (a: Rational, b: Rational) => rational(a.top * b.bottom, a.bottom * b.top);
/** Negative, zero or positive as `a` is less than, equal to or more than `b`. */
export const compare = (a: Rational, b: Rational) => {
  const difference = a.top * b.bottom - b.top * a.bottom;
  return difference < 0n ? -1 : difference > 0n ? 1 : 0;
};
export const same = (a: Rational, b: Rational) => compare(a, b) === 0;

const MIXED = /^(-?)(?:(\d+) )?(\d+)\/(\d+)/;
const DECIMAL = /^(-?)(\d+)(?:\.(\d+))?/;

/**
 * The number that a text shows: `1,250`, `−3`, `2 3/4`, `0.75`, `$3.05`, `25%` (as 1/4), any of them with a unit behind.
 * Null when it does not show exactly one number.
 */
export function readNumber(text: string): Rational | null {
  const plain = text
    .trim()
    .replaceAll('−', '-')
    .replaceAll(/(\d),(?=\d{3})/g, '$1')
    .replace(/^(-?)\$/, '$1');
  const fraction = MIXED.exec(plain);
  const found = fraction ?? DECIMAL.exec(plain);
  if (found === null) return null;
  const rest = plain.slice(found[0].length);
  if (!/^(?:%|°| \D*)?$/.test(rest)) return null;
  const sign = found[1] === '-' ? -1n : 1n;
  let value: Rational;
  if (fraction) {
    const bottom = BigInt(fraction[4] ?? '1');
    if (bottom === 0n) return null;
    value = rational(sign * (BigInt(fraction[2] ?? '0') * bottom + BigInt(fraction[3] ?? '0')), bottom);
  } else {
    const decimals = found[3] ?? '';
    value = rational(sign * BigInt(`${found[2] ?? '0'}${decimals}`), 10n ** BigInt(decimals.length));
  }
  return rest.startsWith('%') ? rational(value.top, value.bottom * 100n) : value;
}
