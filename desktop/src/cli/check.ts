/** `toolboxai check`: what the checks say of one Luau script. */
import { readFile, stat } from 'node:fs/promises';
import { basename } from 'node:path';
import { AppError } from '@toolboxai/shared/errors';
import { checkScript, MAX_SOURCE_LENGTH, type ScriptSide, stopToolchain } from '@toolboxai/shared/roblox/luau';
import type { Terminal } from './terminal.ts';

export interface CheckOptions {
  readonly json?: boolean;
  readonly side: ScriptSide;
}

/** Prints the findings; true when none of them is an error. */
export async function checkFile(file: string, { json, side }: CheckOptions, terminal: Terminal): Promise<boolean> {
  const source = await readScript(file);
  try {
    const checked = await checkScript(source, { script: basename(file), context: side });
    if (json === true) terminal.print(JSON.stringify({ file, ok: checked.ok, findings: checked.findings }));
    else {
      for (const { severity, line, column, message, hint, rule } of checked.findings) {
        terminal.print(
          `${file}:${line}:${column} ${terminal.paint(severity === 'error' ? 'red' : 'yellow', severity)} ${message} (${rule})`,
        );
        if (hint !== '') terminal.print(`    ${hint}`);
      }
      terminal.print(checked.ok ? `${file}: no errors.` : `${file}: not usable as it is.`);
    }
    return checked.ok;
  } finally {
    await stopToolchain();
  }
}

async function readScript(file: string): Promise<string> {
  try {
    const { size } = await stat(file);
    // Four bytes are the most that one character takes.
    if (size > MAX_SOURCE_LENGTH * 4) {
      throw new AppError({
        code: 'script-too-large',
        message: `${file} is too large for a script (${size} bytes).`,
        hint: `A script has at most ${MAX_SOURCE_LENGTH} characters.`,
      });
    }
    return await readFile(file, 'utf8');
  } catch (cause) {
    if (cause instanceof AppError) throw cause;
    throw new AppError({
      code: 'script-not-readable',
      message: `The script ${file} cannot be read.`,
      hint: 'Check the name of the file.',
      cause,
    });
  }
}
