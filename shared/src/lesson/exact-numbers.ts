/** Exact comparison of the numbers of the lesson document (`12`, `2.50`, `7/8`) without floating point. */

/** Numerator and denominator (positive) of an exact number. Throws a RangeError for text that is none. */
export function exactParts(text: string): { readonly numerator: bigint; readonly denominator: bigint } {
  const fraction = /^(-?\d+)\/(\d+)$/.exec(text);
  if (fraction !== null) {
    const denominator = BigInt(fraction[2] ?? '0');
    if (denominator === 0n) throw new RangeError(`${text} divides by zero`);
    return { numerator: BigInt(fraction[1] ?? '0'), denominator };
  }
  const decimal = /^(-?)(\d+)(?:\.(\d+))?$/.exec(text);
  if (decimal === null) throw new RangeError(`${text} is not an exact number`);
  const places = decimal[3] ?? '';
  const magnitude = BigInt(`${decimal[2] ?? '0'}${places}`);
  return { numerator: decimal[1] === '-' ? -magnitude : magnitude, denominator: 10n ** BigInt(places.length) };
}

export function sameExactNumber(a: string, b: string): boolean {
  const left = exactParts(a);
  const right = exactParts(b);
  return left.numerator * right.denominator === right.numerator * left.denominator;
}

/** Whether two exact numbers lie no further apart than the tolerance, edge included. */
export function withinExactTolerance(a: string, b: string, tolerance: string): boolean {
  const [left, right, most] = [exactParts(a), exactParts(b), exactParts(tolerance)];
  const apart = left.numerator * right.denominator - right.numerator * left.denominator;
  return (apart < 0n ? -apart : apart) * most.denominator <= most.numerator * left.denominator * right.denominator;
}

/** How many times `one` goes into `whole`; null unless it is a whole number of times, above zero. */
export function wholeShare(whole: string, one: string): number | null {
  const [all, part] = [exactParts(whole), exactParts(one)];
  const top = all.numerator * part.denominator;
  const bottom = all.denominator * part.numerator;
  if (bottom <= 0n || top <= 0n || top % bottom !== 0n) return null;
  return Number(top / bottom);
}
