import { afterAll, describe, expect, test } from 'vitest';
import { formatLuau } from './format.ts';
import { stopToolchain } from './toolchain.ts';

afterAll(stopToolchain);

describe('formatting Luau', () => {
  test('gives one layout', async () => {
    expect(await formatLuau("local  x:number=1;if x==1 then print 'one' end")).toBe(
      'local x: number = 1\nif x == 1 then\n\tprint("one")\nend\n',
    );
  });

  test('names the line that is not Luau', async () => {
    await expect(formatLuau('local x = 1\nlocal = 2')).rejects.toMatchObject({
      code: 'luau-syntax',
      details: { line: 2 },
    });
  });

  test('refuses what is nested too deeply and works afterwards', async () => {
    const nested = `${'if x then '.repeat(400)}${'end '.repeat(400)}`;
    await expect(formatLuau(nested)).rejects.toMatchObject({ code: 'luau-too-complex' });
    expect(await formatLuau('x=1')).toBe('x = 1\n');
  });

  test('refuses text that is not text', async () => {
    await expect(formatLuau('x = 1\0')).rejects.toMatchObject({ code: 'luau-syntax' });
  });
});
