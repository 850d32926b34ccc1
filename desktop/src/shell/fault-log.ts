/**
 * Where what nobody foresaw is kept: `errors.log` in the data folder, one line of JSON a fault. A person is
 * shown a sentence and a number; the line with that number tells the rest.
 */
import { appendFileSync, mkdirSync, renameSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { createLogger, type Logger } from '../core/logger.ts';

export interface FaultLog extends Logger {
  /** Path of the file. */
  readonly file: string;
}

/** A full log is kept beside the new one, and the one before it goes. */
const LARGEST_LOG = 4 * 1024 * 1024;

export function openFaultLog(folder: string): FaultLog {
  const file = join(folder, 'errors.log');
  const { error } = createLogger((line) => append(folder, file, line), Date.now);
  return { file, error };
}

/** Never throws: a fault that cannot be noted must not become another one. */
function append(folder: string, file: string, line: string): void {
  try {
    mkdirSync(folder, { recursive: true });
    if ((statSync(file, { throwIfNoEntry: false })?.size ?? 0) > LARGEST_LOG) renameSync(file, `${file}.1`);
    appendFileSync(file, line);
  } catch {
    process.stderr.write(line);
  }
}
