import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { loadLessonKit } from './kit.ts';

const lessonData = { client: ['ReplicatedStorage', 'Lesson'], server: ['ServerScriptService', 'LessonKeys'] };
const script = { path: ['ServerScriptService', 'main'], className: 'Script', file: 'main.luau' };

describe('loading the lesson kit', () => {
  let folder = '';
  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), 'lesson-kit-'));
    await writeFile(join(folder, 'main.luau'), 'print("hello")\n');
  });
  afterEach(() => rm(folder, { recursive: true }));

  it('reads every script with its place in the tree', async () => {
    await writeManifest({ scripts: [script], lessonData });
    expect(await loadLessonKit(folder)).toEqual({
      scripts: [{ path: ['ServerScriptService', 'main'], className: 'Script', source: 'print("hello")\n' }],
      lessonData,
    });
  });

  it('says when the kit is not there', async () => {
    await expect(loadLessonKit(join(folder, 'nowhere'))).rejects.toMatchObject({ code: 'lesson-kit-missing' });
    await writeManifest({ scripts: [{ ...script, file: 'other.luau' }], lessonData });
    await expect(loadLessonKit(folder)).rejects.toMatchObject({ code: 'lesson-kit-missing' });
  });

  it.each([
    ['no list of scripts', { lessonData }],
    ['an empty list', { scripts: [], lessonData }],
    ['a class that is no script', { scripts: [{ ...script, className: 'Folder' }], lessonData }],
    ['a file outside of it', { scripts: [{ ...script, file: '../main.luau' }], lessonData }],
    [
      'answers where students can read them',
      { scripts: [script], lessonData: { ...lessonData, server: ['ReplicatedStorage', 'Keys'] } },
    ],
  ])('refuses %s', async (_what, manifest) => {
    await writeManifest(manifest);
    await expect(loadLessonKit(folder)).rejects.toMatchObject({ code: 'lesson-kit-damaged' });
  });

  it('refuses a list that is not JSON', async () => {
    await writeFile(join(folder, 'manifest.json'), '{');
    await expect(loadLessonKit(folder)).rejects.toMatchObject({ code: 'lesson-kit-damaged' });
  });

  async function writeManifest(manifest: unknown): Promise<void> {
    await writeFile(join(folder, 'manifest.json'), JSON.stringify(manifest));
  }
});
