/** Decides when a backup is made, and lets old ones go. */
import { existsSync, rmSync, statSync } from 'node:fs';
import { join } from 'node:path';
import type { Database as Sqlite } from 'better-sqlite3';
import { openReader } from '../database.ts';
import { failureOf, inWords } from '../failures.ts';
import { type BackupInfo, listBackupFiles, makeBackup } from './backup-files.ts';
import { type BackupReason, backupName } from './backup-names.ts';
import { backupsToRemove, DEFAULT_ROTATION } from './rotation.ts';

const DAY_MS = 24 * 60 * 60 * 1000;

export interface BackupKeeper {
  list(): readonly BackupInfo[];
  /** Makes one now, among the others or at `to`, and lets old ones go. */
  make(reason: BackupReason, to?: string): BackupInfo;
  makeDaily(): BackupInfo | undefined;
  makeOnQuit(): BackupInfo | undefined;
}

export function createBackupKeeper(options: {
  readonly folder: string;
  readonly clock: () => number;
  readonly sqlite: () => Sqlite;
}): BackupKeeper {
  const { folder, clock, sqlite } = options;

  function make(reason: BackupReason, to?: string): BackupInfo {
    const at = clock();
    const place = to === undefined ? {} : { file: isFolder(to) ? join(to, backupName(at, reason)) : to };
    const made = makeBackup({ sqlite: sqlite(), folder, reason, at, ...place });
    for (const { file } of backupsToRemove(listBackupFiles(folder), DEFAULT_ROTATION)) {
      // Tried again for a while: on Windows a virus scanner may hold it.
      inWords(file, () => rmSync(file, { force: true, maxRetries: 5, retryDelay: 100 }));
    }
    return made;
  }

  /** Whether the library holds anything that its newest readable backup does not. */
  function changedSince(newest: BackupInfo | undefined): boolean {
    return newest === undefined || newest.lessons === null || progressOfFile(newest.file) !== progressOf(sqlite());
  }

  return {
    list: () => listBackupFiles(folder),
    make,
    makeDaily() {
      const newest = listBackupFiles(folder)[0];
      const isDue = newest === undefined || clock() - newest.at >= DAY_MS;
      return isDue && changedSince(newest) ? make('daily') : undefined;
    },
    makeOnQuit: () => (changedSince(listBackupFiles(folder)[0]) ? make('quit') : undefined),
  };
}

/** Grows with every change: each leaves a line in one of the two append-only logs. */
function progressOf(sqlite: Sqlite): string | undefined {
  return sqlite
    .prepare<[], string>(
      `select (select ifnull(max(sequence), 0) from event_log) || '/' || (select count(*) from run_events)`,
    )
    .pluck()
    .get();
}

function progressOfFile(file: string): string | undefined {
  let sqlite: Sqlite | undefined;
  try {
    sqlite = openReader(file);
    return progressOf(sqlite);
  } catch (error) {
    // A backup that cannot be read counts as none.
    if (failureOf(error) === 'corrupt') return undefined;
    throw error;
  } finally {
    sqlite?.close();
  }
}

function isFolder(path: string): boolean {
  return existsSync(path) && statSync(path).isDirectory();
}
