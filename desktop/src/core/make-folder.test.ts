import { existsSync, mkdtempSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { makeFolder } from './make-folder.ts';

function temporary(): string {
  const folder = mkdtempSync(join(tmpdir(), 'toolboxai-folder-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  return folder;
}

test('makes every folder that is missing and names the uppermost', () => {
  const base = temporary();
  expect(makeFolder(join(base, 'a', 'b', 'c'))).toBe(join(base, 'a'));
  expect(statSync(join(base, 'a', 'b', 'c')).isDirectory()).toBe(true);
  expect(makeFolder(join(base, 'a', 'b'))).toBeUndefined();
});

test('throws where a file stands in the way', () => {
  const file = join(temporary(), 'file');
  writeFileSync(file, 'mine');
  expect(() => makeFolder(join(file, 'below'))).toThrow(/ENOTDIR|ENOENT/);
});

test.runIf(existsSync('/proc/version'))('throws where the system makes no folders, and does not try for ever', () => {
  expect(() => makeFolder('/proc/lessons/mine')).toThrow('ENOENT');
});
