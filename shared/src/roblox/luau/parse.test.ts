import { describe, expect, test } from 'vitest';
import { MAX_SYNTAX_DEPTH, parseLuau } from './parse.ts';
import { descendants } from './syntax.ts';

describe('parsing Luau', () => {
  test('gives a tree whose nodes cover their text', async () => {
    const { tree, errors } = await parseLuau('local height: number = 5\nprint(`is {height}`)');
    expect(errors).toEqual([]);
    const identifiers = [...descendants(tree.root)].filter((node) => node.kind === 'identifier');
    expect(identifiers.map((node) => tree.text(node))).toEqual(['height', 'print', 'height']);
    expect(tree.position(identifiers[1]?.start ?? 0)).toEqual({ line: 2, column: 1 });
  });

  test('counts columns in UTF-16 code units', async () => {
    const { tree } = await parseLuau('local a = "é😀" local b = a');
    const last = [...descendants(tree.root)].filter((node) => node.kind === 'identifier').at(-1);
    expect(last && tree.text(last)).toBe('a');
    expect(last && tree.position(last.start).column).toBe(27);
  });

  test('says where it does not understand', async () => {
    const { errors } = await parseLuau('local x = 1\nlocal = 2\n');
    expect(errors).not.toEqual([]);
    expect(errors[0]?.line).toBe(2);
  });

  test.each([
    ['parentheses', `x = ${'('.repeat(100_000)}1${')'.repeat(100_000)}`],
    ['blocks', `${'if x then '.repeat(20_000)}${'end '.repeat(20_000)}`],
    ['an operator chain', `x = ${'1 + '.repeat(70_000)}1`],
  ])('cuts off %s nested too deeply', async (_name, source) => {
    const { tree, errors } = await parseLuau(source);
    expect(errors.map((error) => error.message)).toContain(`Nested more than ${MAX_SYNTAX_DEPTH} levels deep.`);
    expect([...descendants(tree.root)].length).toBeGreaterThan(MAX_SYNTAX_DEPTH);
  });

  test.each([
    ['a NUL byte', 'local x = 1\nlocal y\0', 2, /NUL/],
    ['half a surrogate pair', 'local x = "\ud800"', 1, /surrogate/],
    ['too many characters', `x="${'a'.repeat(1_000_000)}"`, 1, /at most 300000/],
  ])('refuses %s', async (_name, source, line, message) => {
    const { errors } = await parseLuau(source);
    expect(errors).toHaveLength(1);
    expect(errors[0]).toMatchObject({ line, message: expect.stringMatching(message) });
  });
});
