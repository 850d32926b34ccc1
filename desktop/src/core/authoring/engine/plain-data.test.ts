import { canonicalJson } from '@toolboxai/shared/lesson';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { hashData, toPlainData } from './plain-data.ts';

describe('toPlainData', () => {
  test('gives what JSON would read back, for every value JSON can hold', () => {
    fc.assert(
      fc.property(fc.jsonValue(), (value) => {
        fc.pre(!JSON.stringify(value).includes('"__proto__"'));
        expect(toPlainData(value)).toEqual(JSON.parse(JSON.stringify(value)));
      }),
    );
  });

  test('drops properties that are undefined and turns -0 into 0, as JSON does', () => {
    expect(toPlainData({ a: undefined, b: -0 })).toStrictEqual({ b: 0 });
  });

  test('gives a frozen copy and leaves the original alone', () => {
    const original = { parts: [{ title: 'one' }] };
    const copy = toPlainData(original);
    original.parts.push({ title: 'two' });
    expect(copy).toEqual({ parts: [{ title: 'one' }] });
    expect(() => Object.assign(copy ?? {}, { parts: [] })).toThrow(TypeError);
    expect(Object.isFrozen(original)).toBe(false);
  });

  test.each([
    ['a date', { when: new Date(0) }, 'when'],
    ['a map', { seen: new Map() }, 'seen'],
    ['not a number', { score: [1, Number.NaN] }, 'score.1'],
    ['infinity', Number.POSITIVE_INFINITY, 'the value itself'],
    ['a function', { run: () => 1 }, 'run'],
    ['undefined in a list', [undefined], '0'],
    ['a hole in a list', Array(1), '0'],
    ['a big integer', { n: 1n }, 'n'],
    ['a property that would become the prototype', JSON.parse('{"__proto__": {"admin": true}}'), '__proto__'],
  ])('refuses %s and says where it stands', (_, value, place) => {
    expect(() => toPlainData(value)).toThrow(
      expect.objectContaining({ code: 'not-plain-data', details: expect.objectContaining({ place }) }),
    );
  });

  test('refuses a value that contains itself, but not one that is used twice', () => {
    const shared = { title: 'one' };
    expect(toPlainData([shared, shared])).toEqual([shared, shared]);
    const circle: { self?: unknown } = {};
    circle.self = circle;
    expect(() => toPlainData(circle)).toThrow(expect.objectContaining({ code: 'not-plain-data' }));
  });
});

describe('hashData', () => {
  test('does not depend on the order in which properties were set', () => {
    expect(hashData({ a: 1, b: { c: 2, d: 3 } })).toBe(hashData({ b: { d: 3, c: 2 }, a: 1 }));
  });

  test('depends on everything else', () => {
    fc.assert(
      fc.property(fc.jsonValue(), fc.jsonValue(), (a, b) => {
        fc.pre(!JSON.stringify([a, b]).includes('"__proto__"'));
        const equal = canonicalJson(toPlainData(a)) === canonicalJson(toPlainData(b));
        expect(hashData(a) === hashData(b)).toBe(equal);
      }),
    );
    expect(hashData([1, 2])).not.toBe(hashData([2, 1]));
    expect(hashData({ a: '1' })).not.toBe(hashData({ a: 1 }));
  });

  test('is SHA-256 over canonical JSON, so that recorded hashes stay good', () => {
    expect(canonicalJson({ b: [1, 'x', null], a: true })).toBe('{"a":true,"b":[1,"x",null]}');
    expect(hashData({})).toBe('44136fa355b3678a1146ad16f7e8649e94fb4fc21fe77e8310c060f61caaff8a');
  });

  test('canonical JSON says the same as the value', () => {
    fc.assert(
      fc.property(fc.jsonValue(), (value) => {
        fc.pre(!JSON.stringify(value).includes('"__proto__"'));
        expect(JSON.parse(canonicalJson(toPlainData(value)))).toEqual(JSON.parse(JSON.stringify(value)));
      }),
    );
  });
});
