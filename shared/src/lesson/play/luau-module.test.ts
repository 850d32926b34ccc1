import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { LuauVm } from '../../roblox/luau/index.ts';
import { sampleLesson } from '../fixtures/sample-lesson.ts';
import { luauDataModule } from './luau-module.ts';
import { toPlayData } from './to-play-data.ts';

describe('play data as a Luau module', () => {
  it('comes back from the Luau machine as it went in', async () => {
    await using vm = new LuauVm();
    const { client, server } = toPlayData(sampleLesson());
    for (const data of [client, server]) {
      const { values } = await vm.run({ source: luauDataModule(data), chunkName: 'lesson' });
      expect(values).toEqual([JSON.parse(JSON.stringify(data))]);
    }
  });

  it('carries any text and number unharmed', async () => {
    await using vm = new LuauVm();
    const texts = fc.sample(fc.string({ unit: 'grapheme', minLength: 1 }), { numRuns: 200, seed: 1 });
    const numbers = fc.sample(fc.double({ noNaN: true, noDefaultInfinity: true }), { numRuns: 200, seed: 1 });
    const data = { texts: [...texts, ']]"\\\n\u0000--[[', '\r\n'], numbers: numbers.map((value) => value + 0 || 0) };
    const { values } = await vm.run({ source: luauDataModule(data), chunkName: 'lesson' });
    expect(values).toEqual([data]);
  });

  it('leaves out what is undefined and refuses what no lesson holds', () => {
    expect(luauDataModule({ a: undefined, b: [] })).toBe('--!nonstrict\nreturn {\n\t["b"] = {},\n}\n');
    expect(() => luauDataModule({ a: null })).toThrow('cannot hold null');
    expect(() => luauDataModule({ a: Number.NaN })).toThrow('cannot hold NaN');
  });
});
