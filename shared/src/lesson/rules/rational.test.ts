import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { exactNumberOf, isEqual, isWithin, type Rational } from './rational.ts';

interface Fraction {
  readonly top: bigint;
  readonly bottom: bigint;
}

const digits = fc.bigInt({ min: 0n, max: 10n ** 30n });
const fraction = fc.record({
  negative: fc.boolean(),
  top: fc.oneof(digits, fc.bigInt({ min: 0n, max: 20n })),
  bottom: fc.oneof(digits, fc.bigInt({ min: 0n, max: 20n })).map((value) => value + 1n),
});
const written = fraction.map(({ negative, top, bottom }) => ({
  text: `${negative ? '-' : ''}${top}/${bottom}`,
  value: { top: negative ? -top : top, bottom },
}));

function read(text: string): Rational {
  const number = exactNumberOf(text);
  if (number === undefined) throw new Error(`${text} was not read`);
  return number;
}

function areWithin(a: Fraction, b: Fraction, tolerance: Fraction): boolean {
  const distance = a.top * b.bottom - b.top * a.bottom;
  const size = distance < 0n ? -distance : distance;
  return size * tolerance.bottom <= tolerance.top * a.bottom * b.bottom;
}

describe('exact numbers', () => {
  it('compare as whole-number arithmetic without bounds does', () => {
    const tolerance = written.filter(({ value }) => value.top >= 0n);
    fc.assert(
      fc.property(written, written, tolerance, (a, b, slack) => {
        expect(isWithin(read(a.text), read(b.text), read(slack.text))).toBe(areWithin(a.value, b.value, slack.value));
      }),
    );
  });

  it('are told apart by the last of thirty digits', () => {
    const a = read('123456789012345678901234567890');
    expect(isEqual(a, read('123456789012345678901234567890'))).toBe(true);
    expect(isEqual(a, read('123456789012345678901234567891'))).toBe(false);
  });

  it('are equal in whatever form they are written', () => {
    for (const text of ['0.5', '1/2', '2/4', '0.500', '50/100']) expect(isEqual(read(text), read('1/2'))).toBe(true);
    expect(isEqual(read('-0'), read('0'))).toBe(true);
    expect(isEqual(read('-1/2'), read('1/2'))).toBe(false);
  });

  it('are within a tolerance up to and with its edge', () => {
    expect(isWithin(read('3.2'), read('3.14'), read('0.06'))).toBe(true);
    expect(isWithin(read('3.2000001'), read('3.14'), read('0.06'))).toBe(false);
    expect(isWithin(read('-0.05'), read('0.05'), read('1/10'))).toBe(true);
  });

  it('are not made of anything else', () => {
    for (const text of ['', '-', '1/0', '1/', '/2', '1.2.3', '1/2/3', 'e5', '1e5', '--1', '1 / 2', '0x1']) {
      expect(exactNumberOf(text)).toBeUndefined();
    }
  });
});
