import { afterAll, describe, expect, test } from 'vitest';
import { compileLuau } from './compile.ts';
import { stopToolchain } from './toolchain.ts';

afterAll(stopToolchain);

describe('compiling Luau', () => {
  test('accepts everything Luau knows', async () => {
    const source = [
      '--!strict',
      'export type Point<T = number> = { read x: T, y: T }',
      '@native local function f<A...>(...: A...): A... return ... end',
      'type function id(t) return t end',
      'for _, n in { 1, 2 } do if n == 1 then continue end f(`{n}`) end',
    ].join('\n');
    expect(await compileLuau(source, 'game.ServerScriptService.Quiz')).toEqual({ ok: true });
  });

  test('names the script, the line and the reason', async () => {
    expect(await compileLuau('local x = 1\nlocal y = = 2', 'game.ServerScriptService.Quiz')).toEqual({
      ok: false,
      error: {
        chunkName: 'game.ServerScriptService.Quiz',
        line: 2,
        reason: "Expected identifier when parsing expression, got '='",
        kind: 'syntax',
      },
    });
  });

  test.each([
    ['locals', Array.from({ length: 300 }, (_, i) => `local v${i} = f()`).join('\n'), 201, /^Out of local registers/],
    ['registers', `f()\nf(${Array.from({ length: 300 }, () => 'f()').join(', ')})`, 2, /^Out of registers/],
  ])('names the line where the limit on %s is passed', async (_name, source, line, reason) => {
    const error = { line, reason: expect.stringMatching(reason), kind: 'syntax' };
    expect(await compileLuau(source, 'limits')).toMatchObject({ ok: false, error });
  });

  test('accepts an empty script', async () => {
    expect(await compileLuau('', 'empty')).toEqual({ ok: true });
  });

  test('reads past colons in the reason', async () => {
    const result = await compileLuau('x = "a:1: b\ny = 2', 'C:\\lessons\\a.luau');
    expect(result).toMatchObject({ ok: false, error: { line: 1, reason: expect.stringMatching(/Malformed string/) } });
  });

  test.each([
    ['parentheses', `x = ${'('.repeat(100_000)}1${')'.repeat(100_000)}`],
    ['index chains', `x = a${'.a'.repeat(100_000)}`],
    ['calls', `f${'()'.repeat(100_000)}`],
    ['operators', `x = ${'1 .. '.repeat(50_000)}1`],
  ])('answers for hostile %s and works afterwards', async (_name, source) => {
    const error = { kind: 'too-complex', line: 3 };
    expect(await compileLuau(`local a = f\n\n${source}`, 'hostile')).toMatchObject({ ok: false, error });
    expect(await compileLuau('return 1', 'after')).toEqual({ ok: true });
  });

  test('names the first error of a text with hundreds of them', async () => {
    const json = JSON.stringify(
      Array.from({ length: 60 }, (_, id) => ({ id, tags: ['a', 'b'] })),
      undefined,
      2,
    );
    expect(await compileLuau(json, 'data.json')).toMatchObject({ ok: false, error: { line: 1, kind: 'syntax' } });
  });

  test('never lets a NUL byte hide the rest of a script', async () => {
    const result = await compileLuau('local x = 1\0 this is not Luau', 'hostile');
    expect(result).toMatchObject({ ok: false, error: { kind: 'source' } });
  });

  test('has the memory for the longest accepted script', async () => {
    expect(await compileLuau(`return {${'1,'.repeat(149_000)}}`, 'long')).toEqual({ ok: true });
  });

  test('gives the same verdict every time', async () => {
    for (let round = 0; round < 200; round += 1) {
      expect((await compileLuau('return 1', 'good')).ok).toBe(true);
      expect((await compileLuau('return )', 'bad')).ok).toBe(false);
    }
  });

  test('answers many requests at once', async () => {
    const results = await Promise.all(
      Array.from({ length: 20 }, (_, index) => compileLuau(index % 2 === 0 ? 'return 1' : 'return )', `s${index}`)),
    );
    expect(results.map((result) => result.ok)).toEqual(Array.from({ length: 20 }, (_, index) => index % 2 === 0));
  });
});
