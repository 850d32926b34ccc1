import { describe, expect, test } from 'vitest';
import { LuauVm } from '../vm.ts';
import { MARK_BYTES, MarkReader, readMark } from './mark.ts';

const LOOP = `mark("first") mark("${'é'.repeat(5)}") while true do end`;

describe('the mark of a machine', () => {
  test('is known after the machine was ended', async () => {
    const vm = new LuauVm({ marks: true, timeLimitMs: 500 });
    const run = vm.run({ source: LOOP, chunkName: 'loop' });
    await expect(run).rejects.toMatchObject({ code: 'luau-timeout', details: { script: 'loop', mark: 'ééééé' } });
  });

  test('is known after the memory was used up', async () => {
    const vm = new LuauVm({ marks: true, memoryMiB: 32, timeLimitMs: 20_000 });
    const source = 'mark("greedy") local t = {} while true do t[#t + 1] = { 1 } end';
    await expect(vm.run({ source, chunkName: 'grow' })).rejects.toMatchObject({
      code: 'luau-out-of-memory',
      details: { mark: 'greedy' },
    });
  });

  test('is cut when it is long, and only there when asked for', async () => {
    await using vm = new LuauVm({ marks: true });
    await vm.run({
      source: `mark(string.rep("x", 10000)) mark("") mark(string.rep("y", ${MARK_BYTES}))`,
      chunkName: 'long',
    });
    await using plain = new LuauVm();
    expect((await plain.run({ source: 'return mark', chunkName: 'plain' })).values).toEqual([null]);
  });

  test('is not looked for where no buffer lies', () => {
    const reader = new MarkReader(new SharedArrayBuffer(MARK_BYTES));
    reader.openMemory(new ArrayBuffer(1_024));
    expect(() => reader.openBuffer('buffer: 0x00000000000000f0')).toThrow(/luau-web changed/);
    expect(() => reader.openBuffer('buffer')).toThrow(/luau-web changed/);
    expect(readMark(new Uint8Array([65, 66]))).toBe('AB');
  });
});
