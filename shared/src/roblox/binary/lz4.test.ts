import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compressBlock, decompressBlock } from './lz4.ts';

const bytes = (hex: string) => Uint8Array.from(Buffer.from(hex, 'hex'));
const text = (block: string, length: number) => Buffer.from(decompressBlock(bytes(block), length)).toString();

describe('LZ4 blocks', () => {
  // Written by hand after the format's description: token, literals, distance, and again.
  it('are read as the format describes', () => {
    expect(text('50' + '68656c6c6f', 5)).toBe('hello');
    expect(text('1f' + '61' + '0100' + '01' + '50' + '6161616161', 26)).toBe('a'.repeat(26));
    expect(text('35' + '616263' + '0300' + '50' + '6465666768', 17)).toBe('abcabcabcabcdefgh');
    expect(text(`f0${'05'}${'61'.repeat(20)}`, 20)).toBe('a'.repeat(20));
    expect(text(`f0ff00${'62'.repeat(270)}`, 270)).toBe('b'.repeat(270));
    expect(text('00', 0)).toBe('');
  });

  it('give back what was compressed', () => {
    const piece = fc.oneof(
      fc.uint8Array({ maxLength: 40 }),
      fc.tuple(fc.nat(255), fc.nat(2_000)).map(([byte, count]) => new Uint8Array(count).fill(byte)),
      fc.tuple(fc.uint8Array({ maxLength: 20 }), fc.nat(30)).map(([part, times]) => repeated(part, times)),
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 8 }), (pieces) => {
        const source = Uint8Array.from(Buffer.concat(pieces));
        const block = compressBlock(source);
        if (block === undefined) return;
        expect(block.length).toBeLessThan(source.length);
        expect(Buffer.compare(decompressBlock(block, source.length), source)).toBe(0);
      }),
      { numRuns: 300 },
    );
  });

  it('make what repeats itself small, near and far, and leave alone what does not', () => {
    const far = Uint8Array.from({ length: 200_000 }, (_, at) => (at * at) >>> 7);
    for (const source of [new Uint8Array(100_000), repeated(bytes('0102030405060708090a'), 9_000), far]) {
      const block = compressBlock(source) ?? source;
      expect(block.length).toBeLessThan(source.length / 2);
      expect(Buffer.compare(decompressBlock(block, source.length), source)).toBe(0);
    }
    expect(compressBlock(new Uint8Array())).toBeUndefined();
    expect(compressBlock(bytes('01020304'))).toBeUndefined();
    expect(compressBlock(Uint8Array.from({ length: 256 }, (_, at) => at))).toBeUndefined();
  });

  it.each([
    ['nothing', '', 5],
    ['literals that are not there', '50686565', 5],
    ['a length without end', 'f0ffffff', 1_000_000],
    ['more than the length', '5068656c6c6f', 4],
    ['less than the length', '5068656c6c6f', 6],
    ['a distance of zero', '11610000', 10],
    ['a distance to before the beginning', '11610200', 10],
    ['half a distance', '116101', 10],
    ['a match past the length', '1f610100ffff00', 20],
    ['a match at the end', '11610100', 6],
  ])('are refused with %s', (_what, block, length) => {
    expect(() => decompressBlock(bytes(block), length)).toThrow(RangeError);
  });

  it('are either read or refused, whatever they hold, and never past their length', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 60 }), fc.nat(300), (block, length) => {
        try {
          expect(decompressBlock(block, length)).toHaveLength(length);
        } catch (error) {
          expect(error).toBeInstanceOf(RangeError);
        }
      }),
      { numRuns: 2_000 },
    );
  });
});

function repeated(part: Uint8Array, times: number): Uint8Array {
  return Uint8Array.from(Buffer.concat(Array.from({ length: times }, () => part)));
}
