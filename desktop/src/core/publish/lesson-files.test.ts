import {
  chmodSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { mustBeWritable, writeFiles } from './lesson-files.ts';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'toolboxai-files-'));
});
afterEach(() => {
  chmodSync(folder, 0o700);
  rmSync(folder, { recursive: true, force: true });
});

const FILES = [
  { name: 'lesson.json', content: '{}' },
  { name: 'lesson.html', content: '<p>½</p>' },
];

describe('writing a lesson into a folder', () => {
  it('makes the folder and writes each file whole', async () => {
    const out = join(folder, 'deep', 'er');
    expect(await writeFiles(out, FILES)).toEqual([join(out, 'lesson.json'), join(out, 'lesson.html')]);
    expect(readFileSync(join(out, 'lesson.html'), 'utf8')).toBe('<p>½</p>');
    expect(readdirSync(out)).toHaveLength(2);
  });

  it('replaces what stood there', async () => {
    writeFileSync(join(folder, 'lesson.json'), 'old');
    await writeFiles(folder, FILES);
    expect(readFileSync(join(folder, 'lesson.json'), 'utf8')).toBe('{}');
  });

  it('leaves nothing behind where a file stands in the way of the folder', async () => {
    const blocked = join(folder, 'file');
    writeFileSync(blocked, 'mine');
    await expect(writeFiles(blocked, FILES)).rejects.toMatchObject({ code: 'folder-not-writable' });
    expect(readFileSync(blocked, 'utf8')).toBe('mine');
    expect(readdirSync(folder)).toEqual(['file']);
  });

  it('touches no file when one of them cannot be written', async () => {
    writeFileSync(join(folder, 'lesson.json'), 'old');
    const broken = [...FILES, { name: join('missing', 'place.rbxlx'), content: '' }];
    await expect(writeFiles(folder, broken)).rejects.toMatchObject({ code: 'folder-not-writable' });
    expect(readFileSync(join(folder, 'lesson.json'), 'utf8')).toBe('old');
    expect(existsSync(join(folder, 'lesson.html'))).toBe(false);
  });

  it('puts back what it replaced when a later file cannot take its name', async () => {
    writeFileSync(join(folder, 'lesson.json'), 'old');
    mkdirSync(join(folder, 'lesson.html'));
    await expect(writeFiles(folder, FILES)).rejects.toMatchObject({ code: 'folder-not-writable' });
    expect(readFileSync(join(folder, 'lesson.json'), 'utf8')).toBe('old');
    expect(readdirSync(folder).sort()).toEqual(['lesson.html', 'lesson.json']);
  });

  it('takes back a folder that it made for nothing', async () => {
    const broken = [...FILES, { name: join('missing', 'place.rbxlx'), content: '' }];
    await expect(writeFiles(join(folder, 'new', 'one'), broken)).rejects.toMatchObject({ code: 'folder-not-writable' });
    expect(readdirSync(folder)).toEqual([]);
  });

  it('tells beforehand where it can write, and writes nothing', async () => {
    await mustBeWritable(join(folder, 'not', 'there', 'yet'));
    const file = join(folder, 'file');
    writeFileSync(file, 'mine');
    for (const out of [file, join(file, 'below')]) {
      await expect(mustBeWritable(out)).rejects.toMatchObject({ code: 'folder-not-writable' });
    }
    expect(readdirSync(folder)).toEqual(['file']);
  });

  it.runIf(existsSync('/dev/full'))('says that the disk is full and writes nothing', async () => {
    // A name that leads to the device that is always full; the suffix is what the writer adds.
    const { symlinkSync } = await import('node:fs');
    symlinkSync('/dev/full', join(folder, `lesson.json.${process.pid}.part`));
    await expect(writeFiles(folder, FILES)).rejects.toMatchObject({ code: 'disk-full' });
    expect(existsSync(join(folder, 'lesson.json'))).toBe(false);
  });
});
