import { describe, expect, it } from 'vitest';
import { readNumber } from './number-text.ts';
import { exactNumberOf, isEqual } from './rational.ts';

function reads(text: string, exact: string, unit?: string): boolean {
  const number = readNumber(text, unit);
  const expected = exactNumberOf(exact);
  return number !== undefined && expected !== undefined && isEqual(number, expected);
}

describe('a number as a student writes it', () => {
  it.each([
    ['3/4', '3/4'],
    ['6 / 8', '3/4'],
    ['0.75', '3/4'],
    ['.75', '3/4'],
    ['0,75', '3/4'],
    ['¾', '3/4'],
    ['3⁄4', '3/4'],
    [' 12 ', '12'],
    ['12.', '12'],
    ['+7', '7'],
    ['-3', '-3'],
    ['\u2212 3', '-3'],
    ['1 1/2', '3/2'],
    ['1½', '3/2'],
    ['1 1 /2', '3/2'],
    ['2 ¾', '11/4'],
    ['-2 1/4', '-9/4'],
    ['2,5', '5/2'],
    ['1,200', '1200'],
    ['12,345,678.5', '24691357/2'],
    ['0,125', '1/8'],
    ['007', '7'],
  ])('%s is %s', (text, exact) => {
    expect(reads(text, exact)).toBe(true);
  });

  it.each([
    ['12 cm', 'cm', '12'],
    ['12cm', 'cm', '12'],
    ['12 CM', 'cm', '12'],
    ['$5.50', '$', '5.5'],
    ['250 milliliters', 'milliliters', '250'],
    ['12', 'cm', '12'],
  ])('%s may carry its unit %s', (text, unit, exact) => {
    expect(reads(text, exact, unit)).toBe(true);
  });

  it.each([
    '',
    ' ',
    '-',
    'abc',
    '1/0',
    '3/',
    '/4',
    '1.2.3',
    '1,2,3',
    '1,20,000',
    '1 2',
    '1e5',
    '3/-4',
    'cm',
    'nan',
    'inf',
    '1/2/3',
    '½½',
  ])('nothing is read from "%s"', (text) => {
    expect(readNumber(text, 'cm')).toBeUndefined();
  });

  it('is not read when it is longer than any answer', () => {
    expect(readNumber('1'.repeat(40))).toBeDefined();
    expect(readNumber('1'.repeat(41))).toBeUndefined();
  });
});
