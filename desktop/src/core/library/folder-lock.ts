/**
 * One data folder is open in one process at a time. The lock is an exclusive transaction on a small SQLite file of its
 * own: the operating system holds it for the process and drops it with the process, so a kill leaves no stale lock, and
 * it works the same on Windows. Beside it stands a note of who holds the lock; when the note is there but the lock is
 * free, the last process did not end by itself.
 */
import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { AppError } from '@toolboxai/shared/errors';
import BetterSqlite3, { type Database as Sqlite } from 'better-sqlite3';
import { z } from 'zod';
import { failureOf, inWords } from './failures.ts';

export interface FolderLock {
  /** False when the process that held the lock before did not release it: it was killed or lost power. */
  readonly releasedBefore: boolean;
  release(): void;
}

const holderSchema = z.object({ pid: z.number().int(), since: z.number(), appVersion: z.string() });
type Holder = z.infer<typeof holderSchema>;

/**
 * Takes the lock of a folder that exists.
 * @throws AppError `library-in-use`, `library-not-writable`, `disk-full`
 */
export function lockFolder(dataDir: string, by: { readonly appVersion: string; readonly at: number }): FolderLock {
  const file = join(dataDir, 'library.lock');
  const noteFile = join(dataDir, 'library.lock.json');
  return inWords(dataDir, () => {
    const sqlite = new BetterSqlite3(file, { timeout: 0 });
    try {
      hold(sqlite);
      const releasedBefore = !existsSync(noteFile);
      const holder: Holder = { pid: process.pid, since: by.at, appVersion: by.appVersion };
      writeFileSync(noteFile, JSON.stringify(holder));
      return {
        releasedBefore,
        release() {
          if (!sqlite.open) return;
          rmSync(noteFile, { force: true });
          sqlite.close();
        },
      };
    } catch (error) {
      sqlite.close();
      throw failureOf(error) === 'busy' ? inUse(dataDir, readHolder(noteFile)) : error;
    }
  });
}

function hold(sqlite: Sqlite): void {
  // Readers are kept out too only in the rollback journal mode, whose journal lives in memory: nothing is ever written.
  sqlite.pragma('journal_mode = MEMORY');
  sqlite.exec('begin exclusive');
}

function readHolder(noteFile: string): Holder | undefined {
  try {
    return holderSchema.parse(JSON.parse(readFileSync(noteFile, 'utf8')));
  } catch {
    // Missing, half-written by a killed process, or not ours: nobody to name.
    return undefined;
  }
}

function inUse(dataDir: string, holder: Holder | undefined): AppError {
  const who = holder === undefined ? 'another ToolBoxAI' : `another ToolBoxAI (process ${holder.pid})`;
  return new AppError({
    code: 'library-in-use',
    message: `This data folder is open in ${who}.`,
    hint: 'Use the window that is already open, close it first, or choose another data folder.',
    details: { dataDir, ...holder },
  });
}
