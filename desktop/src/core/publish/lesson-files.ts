/**
 * A lesson as files in a folder of the teacher's. Either all of them stand there complete or none was touched: each is
 * written beside its place first, and only when all are on the disk do they take their names.
 */
import { mkdir, open, rename, rm } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { AppError } from '@toolboxai/shared/errors';
import type { Lesson } from '@toolboxai/shared/lesson';
import type { Publisher } from './publisher.ts';

export interface LessonFile {
  readonly name: string;
  readonly text: string;
}

/** `lesson.json`, `place.rbxlx`, `report.json` and `lesson.html` of a lesson that passed its checks. */
export function lessonFiles(lesson: Lesson, publisher: Publisher): LessonFile[] {
  return [
    { name: 'lesson.json', text: `${JSON.stringify(lesson, null, 2)}\n` },
    { name: 'place.rbxlx', text: publisher.placeFile(lesson) },
    { name: 'report.json', text: `${JSON.stringify(lesson.checks, null, 2)}\n` },
    { name: 'lesson.html', text: publisher.html(lesson) },
  ];
}

/** Writes the files into `folder`, which is made when missing. Throws `folder-not-writable` or `disk-full`. */
export async function writeFiles(folder: string, files: readonly LessonFile[]): Promise<string[]> {
  const written: { readonly waiting: string; readonly final: string }[] = [];
  try {
    await mkdir(folder, { recursive: true });
    for (const { name, text } of files) {
      const final = resolve(join(folder, name));
      const waiting = `${final}.${process.pid}.part`;
      written.push({ waiting, final });
      await writeDurably(waiting, text);
    }
    for (const { waiting, final } of written) await rename(waiting, final);
    return written.map(({ final }) => final);
  } catch (error) {
    await Promise.all(written.map(({ waiting }) => rm(waiting, { force: true })));
    throw cannotWrite(folder, error);
  }
}

async function writeDurably(file: string, text: string): Promise<void> {
  const handle = await open(file, 'w');
  try {
    await handle.writeFile(text);
    await handle.sync();
  } finally {
    await handle.close();
  }
}

function cannotWrite(folder: string, error: unknown): unknown {
  const code = error instanceof Error && 'code' in error ? error.code : undefined;
  if (code === 'ENOSPC' || code === 'EDQUOT') {
    return new AppError({
      code: 'disk-full',
      message: `There is no room left on the disk for the lesson in ${folder}.`,
      hint: 'Free some space and export it again. Nothing was changed.',
      cause: error,
    });
  }
  if (
    typeof code === 'string' &&
    ['EACCES', 'EPERM', 'EROFS', 'ENOTDIR', 'EEXIST', 'EISDIR', 'ENOENT', 'ENAMETOOLONG'].includes(code)
  ) {
    return new AppError({
      code: 'folder-not-writable',
      message: `The lesson cannot be written to ${folder}.`,
      hint: 'Choose a folder that you may write to. Nothing was changed.',
      cause: error,
    });
  }
  return error;
}
