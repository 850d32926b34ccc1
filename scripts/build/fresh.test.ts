import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { buildIfStale } from './fresh.ts';

function project() {
  const root = mkdtempSync(join(tmpdir(), 'toolboxai-build-'));
  onTestFinished(() => rmSync(root, { recursive: true, force: true }));
  mkdirSync(join(root, 'src', 'deep'), { recursive: true });
  const write = (file: string, text: string): void => writeFileSync(join(root, file), text);
  write('src/a.txt', 'a');
  let builds = 0;
  const run = (fails = false): Promise<'built' | 'fresh'> => {
    const build = async (): Promise<void> => {
      builds += 1;
      if (fails) throw new Error('It does not compile.');
      write('out.txt', `build ${builds}`);
    };
    return buildIfStale({ name: 'thing', inputs: ['src/**/*.txt'], outputs: ['out.txt'], build }, root);
  };
  return { root, write, run };
}

test('what is built stays fresh until an input changes, comes or goes', async () => {
  const { root, write, run } = project();
  expect([await run(), await run()]).toEqual(['built', 'fresh']);
  write('src/a.txt', 'changed');
  expect([await run(), await run()]).toEqual(['built', 'fresh']);
  write('src/deep/b.txt', 'new');
  expect([await run(), await run()]).toEqual(['built', 'fresh']);
  rmSync(join(root, 'src', 'deep', 'b.txt'));
  write('elsewhere.txt', 'not an input');
  expect([await run(), await run()]).toEqual(['built', 'fresh']);
});

test('an output that is gone is built again', async () => {
  const { root, run } = project();
  await run();
  rmSync(join(root, 'out.txt'));
  expect(await run()).toBe('built');
});

test('a build that failed is tried again, also when all is as it was before', async () => {
  const { write, run } = project();
  await run();
  write('src/a.txt', 'broken');
  await expect(run(true)).rejects.toThrow('does not compile');
  write('src/a.txt', 'a');
  expect(await run()).toBe('built');
});
