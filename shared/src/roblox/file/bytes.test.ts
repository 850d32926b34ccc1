import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { decodeBase64, encodeBase64, isBase64 } from './bytes.ts';

describe('base64', () => {
  it('is what Node makes of the bytes, however many they are, and gives them back', () => {
    const sizes = fc.oneof(fc.uint8Array({ maxLength: 20 }), fc.uint8Array({ minLength: 200, maxLength: 600 }));
    fc.assert(
      fc.property(sizes, (bytes) => {
        const encoded = encodeBase64(bytes);
        expect(encoded).toBe(Buffer.from(bytes).toString('base64'));
        expect(decodeBase64(encoded)).toEqual(bytes);
      }),
      { examples: [253, 254, 255, 256, 257, 258, 259].map((length) => [new Uint8Array(length).fill(0xfb)]) },
    );
  });

  it('takes white space, and nothing else that is not of it', () => {
    expect(decodeBase64('+/\n  A=\t')).toEqual(Uint8Array.of(0xfb, 0xf0));
    for (const text of ['abc', 'ab=c', 'a===', 'ab_-', 'abcd=', 'äbcd']) {
      expect(isBase64(text)).toBe(false);
      expect(decodeBase64(text)).toBeUndefined();
    }
  });
});
