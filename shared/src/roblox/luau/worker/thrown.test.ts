import { describe, expect, test } from 'vitest';
import { readThrown } from './thrown.ts';

/** Memory with an exception at 8 whose text lies at 64. */
function memoryWith(
  reason: string,
  { line = 41, size = reason.length, capacity = 0x8000_0040, data = 64 } = {},
): ArrayBuffer {
  const memory = new ArrayBuffer(256);
  const view = new DataView(memory);
  view.setUint32(12, line, true);
  view.setUint32(28, data, true);
  view.setUint32(32, size, true);
  view.setUint32(36, capacity, true);
  new Uint8Array(memory, 64).set(new TextEncoder().encode(reason));
  return memory;
}

describe('a thrown compiler error', () => {
  test('tells its line and reason', () => {
    expect(readThrown(memoryWith('Out of registers'), 8)).toEqual({ line: 42, reason: 'Out of registers' });
  });

  test.each([
    ['a short string', memoryWith('abc', { capacity: 3 })],
    ['no text', memoryWith('', {})],
    ['text beyond memory', memoryWith('abc', { data: 250, size: 20 })],
    ['absurd length', memoryWith('abc', { size: 1_000_000 })],
    ['bytes that are no text', memoryWith('a\u0001b')],
  ])('is not read from %s', (_name, memory) => {
    expect(readThrown(memory, 8)).toBeUndefined();
  });

  test('is not read outside of memory', () => {
    expect(readThrown(new ArrayBuffer(16), 8)).toBeUndefined();
    expect(readThrown(new ArrayBuffer(0), 0)).toBeUndefined();
  });
});
