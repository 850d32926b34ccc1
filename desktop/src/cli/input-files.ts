/** Files that a command is given: read with a limit, and refused with their name. */
import { open } from 'node:fs/promises';
import { AppError, isAppError } from '@toolboxai/shared/errors';
import { type Lesson, parseLesson } from '@toolboxai/shared/lesson';

/** Far above what a lesson of the longest period takes. */
const LARGEST_LESSON = 16 * 1024 * 1024;

/** Throws the errors of `readText` and `parseLesson`, each with the name of the file. */
export async function readLesson(file: string): Promise<Lesson> {
  const text = await readText(file, LARGEST_LESSON);
  try {
    return parseLesson(JSON.parse(text));
  } catch (error) {
    if (error instanceof SyntaxError) {
      throw new AppError({
        code: 'lesson-not-json',
        message: `${file} is not JSON: ${error.message}.`,
        hint: 'Choose a lesson.json that ToolBoxAI wrote.',
        cause: error,
      });
    }
    if (!isAppError(error)) throw error;
    const { code, message, hint, details } = error;
    const words = { code, message: `${file}: ${message}`, details, cause: error };
    throw new AppError(hint === undefined ? words : { ...words, hint });
  }
}

/** Never reads more than `largest` bytes. Throws `file-not-found`, `file-not-readable`, `file-too-large`, `file-not-text`. */
export async function readText(file: string, largest: number): Promise<string> {
  const bytes = await readBytes(file, largest);
  try {
    const text = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    if (!text.includes('\0')) return text;
  } catch (error) {
    if (!(error instanceof TypeError)) throw error;
  }
  throw new AppError({
    code: 'file-not-text',
    message: `${file} holds no text.`,
    hint: 'Choose a .luau script or a lesson.json, saved as UTF-8.',
  });
}

/** Never reads more than `largest` bytes. Throws `file-not-found`, `file-not-readable` or `file-too-large`. */
export async function readBytes(file: string, largest: number): Promise<Uint8Array> {
  try {
    await using handle = await open(file, 'r');
    const stat = await handle.stat();
    if (!stat.isFile()) throw notReadable(file, undefined);
    if (stat.size > largest) {
      throw new AppError({
        code: 'file-too-large',
        message: `${file} is too large (${stat.size} bytes).`,
        hint: `A file of this kind has at most ${largest} bytes.`,
      });
    }
    return await handle.readFile();
  } catch (error) {
    if (isAppError(error)) throw error;
    throw notReadable(file, error);
  }
}

function notReadable(file: string, cause: unknown): AppError {
  const missing = cause instanceof Error && 'code' in cause && cause.code === 'ENOENT';
  return new AppError({
    code: missing ? 'file-not-found' : 'file-not-readable',
    message: missing ? `There is no file ${file}.` : `The file ${file} cannot be read.`,
    hint: 'Check the name of the file.',
    cause,
  });
}
