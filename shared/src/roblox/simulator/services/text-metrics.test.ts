import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { LuauValue, LuauVm } from '../../luau/index.ts';
import { startPureParts } from '../testing/pure-parts.ts';

let vm: LuauVm;
beforeAll(async () => {
  vm = await startPureParts('text-metrics');
});
afterAll(() => vm.dispose());
const measure = async (
  text: string,
  size: number,
  limit: number | null = null,
  font: LuauValue = { name: 'SourceSans' },
) =>
  (await vm.run({ source: 'return sim.textMetrics.measure(...)', chunkName: 'test', args: [text, size, font, limit] }))
    .values;

describe('the size of a text', () => {
  test('is the height of its lines and the width of the widest', async () => {
    expect(await measure('', 20)).toEqual([0, 20, ['']]);
    const [one] = await measure('iiii', 20);
    const [two, height] = await measure('iiii\nWWWW', 20);
    expect(Number(two)).toBeGreaterThan(Number(one) * 3);
    expect(height).toBe(40);
    expect(Number((await measure('WWWW', 40))[0])).toBeCloseTo(Number(two) * 2, -1);
  });

  test('wraps between words, and within one that does not fit', async () => {
    expect((await measure('one two three', 20, 70))[2]).toEqual(['one two', 'three']);
    expect((await measure('unbreakable', 20, 40))[2]).toEqual(['unbr', 'eaka', 'ble']);
    expect((await measure('  a   b  ', 20, 100))[2]).toEqual(['  a   b']);
    const [width] = await measure('one two three four five six', 20, 70);
    expect(Number(width)).toBeLessThanOrEqual(70);
  });

  test('counts combining marks as nothing, wide scripts as wide, and bold as bolder', async () => {
    expect(await measure('e\u0301', 20)).toEqual([...(await measure('e', 20)).slice(0, 2), ['e\u0301']]);
    expect(Number((await measure('\u6f22', 20))[0])).toBeGreaterThan(Number((await measure('a', 20))[0]));
    const bold = await measure('word', 100, null, { name: 'SourceSans', bold: true });
    expect(Number(bold[0])).toBeGreaterThan(Number((await measure('word', 100))[0]));
  });

  test('is found for a hundred thousand words on a line, and for numbers that are none', async () => {
    const words = 'word '.repeat(100_000);
    expect((await measure(words, 20, 1e9))[1]).toBe(20);
    expect(Number((await measure(words, 20, 300))[1])).toBeGreaterThan(100_000);
    const source = `local sizes = {} for _, size in { 0/0, 1/0, 0, -5, 1e30 } do
      table.insert(sizes, #select(3, sim.textMetrics.measure("a b c", size, { name = "x" }, 10))) end return sizes`;
    expect((await vm.run({ source, chunkName: 'test' })).values).toEqual([[3, 3, 1, 1, 3]]);
  });
});
