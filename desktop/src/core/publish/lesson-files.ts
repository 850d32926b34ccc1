/**
 * A lesson as files in a folder of the teacher's. Either all of them stand there complete or none was touched: each is
 * written beside its place first, and only when all are on the disk do they take their names. When one cannot take its
 * name (another program holds the old file), those that did give way to the old ones again.
 */
import { access, constants, open, rename, rm, rmdir, stat } from 'node:fs/promises';
import { dirname, join, resolve } from 'node:path';
import { AppError } from '@toolboxai/shared/errors';
import type { Lesson } from '@toolboxai/shared/lesson';
import { makeFolder } from '../make-folder.ts';
import type { Publisher } from './publisher.ts';

export interface LessonFile {
  readonly name: string;
  readonly content: string | Uint8Array;
}

/** `lesson.json`, `place.rbxlx`, `report.json` and `lesson.html` of a lesson that passed its checks. */
export function lessonFiles(lesson: Lesson, publisher: Publisher): LessonFile[] {
  return [
    { name: 'lesson.json', content: `${JSON.stringify(lesson, null, 2)}\n` },
    { name: 'place.rbxlx', content: publisher.placeFile(lesson) },
    { name: 'report.json', content: `${JSON.stringify(lesson.checks, null, 2)}\n` },
    { name: 'lesson.html', content: publisher.html(lesson) },
  ];
}

/** Looks whether `writeFiles` has a chance, and writes nothing. Throws `folder-not-writable`. */
export async function mustBeWritable(folder: string): Promise<void> {
  for (let at = resolve(folder); ; at = dirname(at)) {
    try {
      if (!(await stat(at)).isDirectory()) throw notWritable(folder, undefined);
      return await access(at, constants.W_OK | constants.X_OK);
    } catch (error) {
      // A folder that is not there yet is made, if the one above it allows.
      if (codeOf(error) !== 'ENOENT' || at === dirname(at)) throw cannotWrite(folder, error);
    }
  }
}

interface Writing {
  /** Where it is to stand. */
  readonly final: string;
  /** Where it is written first. */
  readonly waiting: string;
  /** Where the file that it replaces waits for the end. */
  readonly former: string;
}

/** Writes the files into `folder`, which is made when missing. Throws `folder-not-writable` or `disk-full`. */
export async function writeFiles(folder: string, files: readonly LessonFile[]): Promise<string[]> {
  const writings = files.map(({ name, content }) => ({ ...placesOf(resolve(join(folder, name))), content }));
  let made: string | undefined;
  try {
    made = makeFolder(folder);
    for (const { waiting, content } of writings) await writeDurably(waiting, content);
    await takeNames(writings);
    return writings.map(({ final }) => final);
  } catch (error) {
    // What cannot be removed was not written: the first error is the one to tell.
    await Promise.allSettled(writings.map(({ waiting }) => rm(waiting, { force: true })));
    if (made !== undefined) await removeEmpty(resolve(folder), made);
    throw cannotWrite(folder, error);
  }
}

function placesOf(final: string): Writing {
  return { final, waiting: `${final}.${process.pid}.part`, former: `${final}.${process.pid}.former` };
}

async function writeDurably(file: string, content: LessonFile['content']): Promise<void> {
  const handle = await open(file, 'w');
  try {
    await handle.writeFile(content);
    await handle.sync();
  } finally {
    await handle.close();
  }
}

async function takeNames(writings: readonly Writing[]): Promise<void> {
  const begun: (Writing & { readonly replaced: boolean })[] = [];
  try {
    for (const writing of writings) {
      begun.push({ ...writing, replaced: await moved(writing.final, writing.former) });
      await rename(writing.waiting, writing.final);
    }
  } catch (error) {
    for (const { final, former, replaced } of begun.reverse()) {
      if (replaced) await rename(former, final);
      else await rm(final, { force: true });
    }
    throw error;
  }
  await Promise.all(begun.map(({ former }) => rm(former, { force: true })));
}

/** Moves a file; false when there is none. Throws for what is no file. */
async function moved(from: string, to: string): Promise<boolean> {
  const found = await stat(from).catch((error: unknown) => {
    if (codeOf(error) === 'ENOENT') return undefined;
    throw error;
  });
  if (found === undefined) return false;
  if (!found.isFile()) throw notWritable(dirname(from), undefined);
  await rename(from, to);
  return true;
}

/** Removes `folder` and those above it up to `made`, as far as nothing stands in them. */
async function removeEmpty(folder: string, made: string): Promise<void> {
  try {
    for (let at = folder; at.startsWith(made); at = dirname(at)) await rmdir(at);
  } catch {
    // Somebody put something there meanwhile.
  }
}

/** What a file system says when a file or folder cannot be written, in one of its many ways. */
const REFUSALS = [
  ...['EACCES', 'EPERM', 'EROFS', 'EBUSY', 'ENOTDIR', 'EEXIST', 'EISDIR', 'ENOENT', 'ENAMETOOLONG', 'EINVAL', 'ELOOP'],
  ...['ENXIO', 'ENODEV', 'EIO'],
];

function cannotWrite(folder: string, error: unknown): unknown {
  const code = codeOf(error);
  if (code === 'ENOSPC' || code === 'EDQUOT') {
    return new AppError({
      code: 'disk-full',
      message: `There is no room left on the disk for the lesson in ${folder}.`,
      hint: 'Free some space and export it again. Nothing was changed.',
      cause: error,
    });
  }
  return code !== undefined && REFUSALS.includes(code) ? notWritable(folder, error) : error;
}

function notWritable(folder: string, cause: unknown): AppError {
  return new AppError({
    code: 'folder-not-writable',
    message: `The lesson cannot be written to ${folder}.`,
    hint: 'Choose a folder that you may write to, and close the files of an earlier lesson there. Nothing was changed.',
    cause,
  });
}

function codeOf(error: unknown): string | undefined {
  return error instanceof Error && 'code' in error && typeof error.code === 'string' ? error.code : undefined;
}
