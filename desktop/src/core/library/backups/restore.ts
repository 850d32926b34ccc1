/**
 * Putting a backup in place of the library file. At every moment of it the folder holds a whole library file under its
 * name, the old or the new: the copy is made and verified next to it, what is current is kept aside, its write-ahead log
 * is emptied or moved away (it must never be read into another file), and one rename does the rest.
 */
import { existsSync, mkdirSync, rmSync } from 'node:fs';
import { basename, join } from 'node:path';
import type { Database as Sqlite } from 'better-sqlite3';
import { openReader, openWriter } from '../database.ts';
import { copyDurably, flushFolder, moveDurably } from '../durable-files.ts';
import { failureOf, inWords } from '../failures.ts';
import { checkIntegrity, undoHalfDone } from '../integrity.ts';
import type { LibraryFiles } from '../library-files.ts';
import { type Migration, pendingMigrations } from '../migrations/index.ts';
import { makeBackup, verifyBackup } from './backup-files.ts';

export interface PreparedRestore {
  readonly lessons: number;
  /** Replaces the library file, which no connection may hold. Returns where the former one is kept. */
  replace(at: number): string | undefined;
}

/**
 * Verifies a backup, copies it next to the library file and verifies the copy. Touches nothing that is in use.
 * @throws AppError `backup-missing`, `backup-damaged`, `backup-foreign`, `library-newer-than-app`, `library-other-build`
 */
export function prepareRestore(options: {
  readonly files: LibraryFiles;
  readonly backup: string;
  readonly migrations: readonly Migration[];
}): PreparedRestore {
  const { files, backup, migrations } = options;
  return inWords(files.dataDir, () => {
    pendingMigrations(verifyBackup(backup).applied, migrations);
    copyDurably(backup, files.restoring);
    const { lessons } = verifyBackup(files.restoring);
    return {
      lessons,
      replace: (at) =>
        inWords(files.dataDir, () => {
          const keptAside = existsSync(files.database) ? keepAside(files, at) : undefined;
          for (const companion of files.companions) rmSync(companion, { force: true });
          moveDurably(files.restoring, files.database);
          return keptAside;
        }),
    };
  });
}

function keepAside(files: LibraryFiles, at: number): string {
  return isWhole(files.database) ? keepAsBackup(files, at) : keepBytes(files, at);
}

/** A whole library becomes a backup like any other. */
function keepAsBackup(files: LibraryFiles, at: number): string {
  const sqlite = openWriter(files.database);
  try {
    const { file } = makeBackup({ sqlite, folder: files.backups, reason: 'before-restore', at });
    // Leaves the file complete by itself: the write-ahead log is written back and removed.
    sqlite.pragma('journal_mode = DELETE');
    return file;
  } finally {
    sqlite.close();
  }
}

/** A damaged one is kept byte for byte, with its write-ahead log: who repairs databases can still read from it. */
function keepBytes(files: LibraryFiles, at: number): string {
  const time = new Date(at).toISOString().replaceAll(/[-:.]/g, '');
  const folder = join(files.dataDir, `damaged-${time}`);
  mkdirSync(folder, { recursive: true });
  const kept = join(folder, basename(files.database));
  copyDurably(files.database, kept);
  for (const companion of files.companions) {
    if (existsSync(companion)) copyDurably(companion, join(folder, basename(companion)));
  }
  flushFolder(files.dataDir);
  return kept;
}

function isWhole(file: string): boolean {
  let sqlite: Sqlite | undefined;
  try {
    undoHalfDone(file);
    sqlite = openReader(file);
    return checkIntegrity(sqlite).state !== 'damaged';
  } catch (error) {
    if (failureOf(error) === 'corrupt') return false;
    throw error;
  } finally {
    sqlite?.close();
  }
}
