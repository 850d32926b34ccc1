import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  counted,
  decimalText,
  exact,
  fraction,
  fractionText,
  listText,
  mixedText,
  moneyText,
  noun,
  partsText,
  reducedText,
  storedNumber,
  wholeText,
} from './numbers.ts';

describe('numbers in text', () => {
  it.each([
    [wholeText(0), '0'],
    [wholeText(999), '999'],
    [wholeText(1_234_567), '1,234,567'],
    [wholeText(-1250), '−1,250'],
    [fractionText(6, 8), '6/8'],
    [reducedText(fraction(6, 8)), '3/4'],
    [reducedText(fraction(-6, 3)), '−2'],
    [mixedText(fraction(7, 4)), '1 3/4'],
    [mixedText(fraction(-7, 4)), '−1 3/4'],
    [mixedText(fraction(8, 4)), '2'],
    [mixedText(fraction(2, 5)), '2/5'],
    [decimalText(fraction(3, 4)), '0.75'],
    [decimalText(fraction(1, 2), 2), '0.50'],
    [decimalText(fraction(12_505, 10)), '1,250.5'],
    [decimalText(fraction(-1, 8)), '−0.125'],
    [decimalText(fraction(7, 1)), '7'],
    [moneyText(305), '$3.05'],
    [moneyText(5), '$0.05'],
    [counted(1, noun('box', 'boxes')), '1 box'],
    [counted(1200, noun('box', 'boxes')), '1,200 boxes'],
    [partsText(1, 2), '1 half'],
    [partsText(3, 4), '3 fourths'],
    [partsText(5, 15), '5 15ths'],
    [listText(['3']), '3'],
    [listText(['3', '4', '5']), '3, 4 and 5'],
    [storedNumber(fraction(-14, 16)), '-7/8'],
  ])('%s', (written, expected) => expect(written).toBe(expected));

  it('refuses a decimal that does not end and a number that is not exact', () => {
    expect(() => decimalText(fraction(1, 3))).toThrow(RangeError);
    expect(() => exact(0.1)).toThrow(RangeError);
  });

  it('writes every decimal so that it reads back as the same value', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: -10_000_000, max: 10_000_000 }),
        fc.integer({ min: 0, max: 4 }),
        (digits, scale) => {
          const value = fraction(digits, 10 ** scale);
          const text = decimalText(value).replaceAll(',', '').replace('−', '-');
          const [whole = '', rest = ''] = text.replace('-', '').split('.');
          const read = fraction(BigInt(whole + rest), 10n ** BigInt(rest.length));
          expect((text.startsWith('-') ? read.neg() : read).equals(value)).toBe(true);
        },
      ),
    );
  });
});
