/** `toolboxai check`: what the checks say of one Luau script, or of one lesson.json. */
import { basename, extname } from 'node:path';
import { checkScript, MAX_SOURCE_LENGTH, type ScriptSide, stopToolchain } from '@toolboxai/shared/roblox/luau';
import { createLessonChecker } from '../core/authoring/checks/index.ts';
import { createPublisher, loadLessonKit } from '../core/publish/index.ts';
import { kitDir } from '../shell/index.ts';
import { readLesson, readText } from './input-files.ts';
import type { Terminal } from './terminal.ts';

export interface CheckOptions {
  readonly json?: boolean;
  readonly side: ScriptSide;
}

/** Four bytes are the most that one character takes. */
const LARGEST_SCRIPT = MAX_SOURCE_LENGTH * 4;

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
  const lesson = await readLesson(file);
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
