import { describe, expect, test } from 'vitest';
import { bridgeGrammarGaps } from './grammar-gaps.ts';
import { parseLuau } from './parse.ts';
import { descendants } from './syntax.ts';

describe('syntax beyond the grammar', () => {
  test.each([
    ['constants', 'const x = 1\nconst function f() end\nconst a: number, b = 1, 2'],
    ['attributes', '@native local function f() end\n@checked\n@native function g() end'],
    ['generic packs', 'local function f<A...>(...: A...): A... return ... end'],
  ])('%s are understood', async (_name, source) => {
    expect(bridgeGrammarGaps(source)).toHaveLength(source.length);
    expect((await parseLuau(source)).errors).toEqual([]);
  });

  test.each(['local const = 1\nconst.x = 2\nconst = 3\nconst(1)', 'x = a .. ...', 'x = 1 -- @native'])(
    'leaves %j alone',
    (source) => {
      expect(bridgeGrammarGaps(source)).toBe(source);
    },
  );

  test('texts keep what they say', async () => {
    const { tree } = await parseLuau('x = [[\nconst y = 1\n@native function\n]]');
    const string = [...descendants(tree.root)].find((node) => node.kind === 'string');
    expect(string && tree.text(string)).toBe('[[\nconst y = 1\n@native function\n]]');
  });
});
