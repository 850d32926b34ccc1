import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { Cursor, elementAhead, numberAhead, numberElement } from './cursor.ts';
import { formatNumber, parseNumber } from './number.ts';

/** What is read from the inside of an element, and what stands behind it then. */
function ahead(inside: string): { readonly value: number | undefined; readonly rest: string } {
  const cursor = new Cursor(`${inside}</float>`);
  const value = numberAhead(cursor);
  return { value, rest: cursor.text.slice(cursor.at) };
}

describe('a number read where it stands', () => {
  it('is the one that was written, to the last bit', () => {
    fc.assert(
      fc.property(fc.double(), (value) => {
        expect(ahead(formatNumber(value))).toEqual({ value, rest: '</float>' });
      }),
    );
  });

  it('is what the long way makes of it, however many digits it has', () => {
    const digits = fc.string({ unit: fc.constantFrom(...'0123456789'), maxLength: 40 });
    const decimal = fc
      .tuple(fc.constantFrom('', '-', '+'), digits, fc.constantFrom('', '.'), digits)
      .map((all) => all.join(''));
    fc.assert(
      fc.property(decimal, (text) => {
        expect(ahead(text).value).toEqual(parseNumber(text));
      }),
      {
        examples: [['9007199254740993'], ['0.30000000000000004'], ['-0'], ['-0.0'], ['.5'], ['5.'], ['-'], ['.'], ['']],
      },
    );
  });

  it('is none where the text is none, or has no end', () => {
    for (const text of ['twelve', '0x10', '1 2', '1e', '--1', '&#49;', '1,5'])
      expect(ahead(text).value).toBeUndefined();
    expect(numberAhead(new Cursor('12'))).toBeUndefined();
  });
});

describe('an element with a number', () => {
  const element = numberElement('X');

  it('is taken with the white space before it', () => {
    const cursor = new Cursor('\n\t<X>1.5</X>\n');
    expect(elementAhead(cursor, element)).toBe(1.5);
    expect(cursor.at).toBe('\n\t<X>1.5</X>'.length);
  });

  it('is not taken when it is another, has attributes, or holds more', () => {
    for (const text of ['<Y>1</Y>', '<X a="1">1</X>', '<X>1<Y/></X>', '<X>1</Y>', '<X>1', '<X/>', '']) {
      expect(elementAhead(new Cursor(text), element)).toBeUndefined();
    }
  });
});
