/** `toolboxai check`: what the checks say of one Luau script, or of one lesson.json. */
import { open } from 'node:fs/promises';
import { basename, extname } from 'node:path';
import { AppError, isAppError } from '@toolboxai/shared/errors';
import { type Lesson, parseLesson } from '@toolboxai/shared/lesson';
import { checkScript, MAX_SOURCE_LENGTH, type ScriptSide, stopToolchain } from '@toolboxai/shared/roblox/luau';
import { createLessonChecker } from '../core/authoring/checks/index.ts';
import { createPublisher, loadLessonKit } from '../core/publish/index.ts';
import { kitDir } from '../shell/index.ts';
import type { Terminal } from './terminal.ts';

export interface CheckOptions {
  readonly json?: boolean;
  readonly side: ScriptSide;
}

/** Four bytes are the most that one character takes. */
const LARGEST_SCRIPT = MAX_SOURCE_LENGTH * 4;
/** Far above what a lesson of the longest period takes. */
const LARGEST_LESSON = 16 * 1024 * 1024;

/** Prints the findings; true when none of them is an error. */
export async function checkFile(file: string, options: CheckOptions, terminal: Terminal): Promise<boolean> {
  try {
    return extname(file).toLowerCase() === '.json'
      ? await checkLessonFile(file, options, terminal)
      : await checkScriptFile(file, options, terminal);
  } finally {
    await stopToolchain();
  }
}

interface Shown {
  readonly severity: 'error' | 'warning' | 'info';
  /** Where in the file, as it is printed behind its name. */
  readonly place: string;
  readonly message: string;
  readonly hint: string | null;
  readonly rule: string;
}

async function checkScriptFile(file: string, { json, side }: CheckOptions, terminal: Terminal): Promise<boolean> {
  const source = await readText(file, LARGEST_SCRIPT);
  const { ok, findings } = await checkScript(source, { script: basename(file), context: side });
  if (json === true) terminal.print(JSON.stringify({ file, ok, findings }));
  else
    show(
      file,
      ok,
      findings.map(({ line, column, ...rest }) => ({ ...rest, place: `:${line}:${column}` })),
      terminal,
    );
  return ok;
}

async function checkLessonFile(file: string, { json }: CheckOptions, terminal: Terminal): Promise<boolean> {
  const lesson = readLesson(file, await readText(file, LARGEST_LESSON));
  const report = await createLessonChecker(createPublisher(await loadLessonKit(kitDir())))(lesson);
  if (json === true) terminal.print(JSON.stringify({ file, ok: report.passed, report }));
  else {
    const findings = report.results.flatMap(({ check, findings: found }) =>
      found.map(({ path, ...rest }) => ({ ...rest, rule: check, place: path === '' ? '' : ` ${path}` })),
    );
    show(file, report.passed, findings, terminal);
  }
  return report.passed;
}

function show(file: string, ok: boolean, findings: readonly Shown[], terminal: Terminal): void {
  for (const { severity, place, message, hint, rule } of findings) {
    terminal.print(
      `${file}${place} ${terminal.paint(severity === 'error' ? 'red' : 'yellow', severity)} ${message} (${rule})`,
    );
    if (hint !== null && hint !== '') terminal.print(`    ${hint}`);
  }
  terminal.print(ok ? `${file}: no errors.` : `${file}: not usable as it is.`);
}

/** Throws the errors of `parseLesson`, each with the name of the file. */
function readLesson(file: string, text: string): Lesson {
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
async function readText(file: string, largest: number): Promise<string> {
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

async function readBytes(file: string, largest: number): Promise<Uint8Array> {
  try {
    await using handle = await open(file, 'r');
    const stat = await handle.stat();
    if (!stat.isFile()) throw notReadable(file, undefined);
    if (stat.size > largest) {
      throw new AppError({
        code: 'file-too-large',
        message: `${file} is too large to check (${stat.size} bytes).`,
        hint: `A file to check has at most ${largest} bytes.`,
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
