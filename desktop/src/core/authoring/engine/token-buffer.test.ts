import fc from 'fast-check';
import { expect, test } from 'vitest';
import { createVirtualTime } from './testing/virtual-time.ts';
import { createTokenBuffer } from './token-buffer.ts';

function collect(limits = { maxChars: 20, maxDelayMs: 100 }) {
  const time = createVirtualTime();
  const written: [channel: string, text: string][] = [];
  const buffer = createTokenBuffer((channel, text) => written.push([channel, text]), time.sleep, limits);
  return { time, written, buffer };
}

test('pieces of one channel are joined and written after a moment', async () => {
  const { time, written, buffer } = collect();
  for (const piece of ['Frac', 'tions ', 'are']) buffer.add('plan', piece);
  await time.advance(99);
  expect(written).toEqual([]);
  await time.advance(1);
  expect(written).toEqual([['plan', 'Fractions are']]);
});

test('a burst is written as soon as it is long enough, without waiting', () => {
  const { written, buffer } = collect();
  buffer.add('plan', '12345678901234567890');
  expect(written).toEqual([['plan', '12345678901234567890']]);
});

test('channels written in turns are kept apart', () => {
  const { written, buffer } = collect();
  for (const [channel, text] of [
    ['a', '1'],
    ['b', '2'],
    ['a', '3'],
    ['b', '4'],
  ] as const)
    buffer.add(channel, text);
  buffer.flush();
  expect(written).toEqual([
    ['a', '13'],
    ['b', '24'],
  ]);
});

test('after a flush the next piece waits its full time again', async () => {
  const { time, written, buffer } = collect();
  buffer.add('plan', 'one');
  await time.advance(60);
  buffer.flush();
  buffer.add('plan', 'two');
  await time.advance(60);
  expect(written).toEqual([['plan', 'one']]);
  await time.advance(40);
  expect(written).toEqual([
    ['plan', 'one'],
    ['plan', 'two'],
  ]);
});

test('nothing is lost, doubled or reordered within a channel, and no more than the limit is held', async () => {
  const pieces = fc.array(fc.tuple(fc.constantFrom('a', 'b', 'c'), fc.string({ maxLength: 9 }), fc.nat(80)));
  await fc.assert(
    fc.asyncProperty(pieces, async (given) => {
      const { time, written, buffer } = collect();
      const charsOf = (list: readonly (readonly [string, string, ...unknown[]])[]) =>
        list.reduce((sum, [, text]) => sum + text.length, 0);
      for (const [index, [channel, text, pause]] of given.entries()) {
        buffer.add(channel, text);
        expect(charsOf(given.slice(0, index + 1)) - charsOf(written)).toBeLessThan(20);
        await time.advance(pause);
      }
      buffer.flush();
      for (const channel of ['a', 'b', 'c']) {
        const text = (list: readonly (readonly [string, string, ...unknown[]])[]) =>
          list.map(([name, piece]) => (name === channel ? piece : '')).join('');
        expect(text(written)).toBe(text(given));
      }
    }),
    { numRuns: 50 },
  );
});
