/** Composes a library: lock, file, repositories and backups of one data folder. */
import { existsSync } from 'node:fs';
import type { Database as Sqlite } from 'better-sqlite3';
import { makeFolder } from '../make-folder.ts';
import { type BackupInfo, createBackupKeeper, prepareRestore } from './backups/index.ts';
import { openReader } from './database.ts';
import { createEventLogReader } from './event-log.ts';
import { inWords } from './failures.ts';
import { type FolderLock, lockFolder } from './folder-lock.ts';
import { createLessonRepository } from './lessons/index.ts';
import type { Library, LibraryOptions, Restored } from './library.ts';
import { libraryFiles, removeLeftovers } from './library-files.ts';
import { findMigrationsFolder, readMigrations } from './migrations/index.ts';
import { openFile } from './opening.ts';
import { libraryMissing } from './opening-errors.ts';
import { createReplayRepository } from './replays/index.ts';
import { createRunLog } from './runs/index.ts';
import { createSettingsRepository } from './settings.ts';
import type { Actor, LibraryDatabase, OpenDatabase } from './unit-of-work.ts';

const LIBRARIAN: Actor = { kind: 'app', id: 'library' };

/**
 * Opens the library of a data folder, creating both when they are missing.
 * @throws AppError `library-in-use`, `library-corrupt`, `library-missing`, `library-foreign`, `library-newer-than-app`,
 *   `library-other-build`, `library-not-writable`, `disk-full`, `migration-failed`
 */
export function openLibrary(options: LibraryOptions): Library {
  const { dataDir, clock, appVersion, newId } = options;
  const files = libraryFiles(dataDir);
  const migrations = readMigrations(options.migrationsFolder ?? findMigrationsFolder());
  const lock = lockDataDir(options);
  const open = (checkAll: boolean) => openFile({ files, migrations, clock, appVersion, checkAll });
  let current: OpenDatabase;
  try {
    removeLeftovers(files);
    current = open(!lock.releasedBefore);
  } catch (error) {
    lock.release();
    throw error;
  }
  let closed = false;

  /** Repositories go through this, so that they outlive a restore. */
  const database: LibraryDatabase = {
    read: (work) => current.read(work),
    write: (actor, work) => current.write(actor, work),
  };
  const backups = createBackupKeeper({ folder: files.backups, clock, sqlite: () => current.writer });

  return {
    ...database,
    dataDir,
    lessons: createLessonRepository(database, newId),
    replays: createReplayRepository(database),
    runs: createRunLog(database),
    settings: createSettingsRepository(database),
    events: createEventLogReader(database),
    backup: (to) => backups.make('manual', to),
    backUpIfDue: backups.makeDaily,
    listBackups: backups.list,

    restore(actor, file) {
      const prepared = prepareRestore({ files, backup: file, migrations });
      current.close();
      let keptAside: string | undefined;
      try {
        keptAside = prepared.replace(clock());
      } finally {
        // Also when replacing failed: then this is the library as it was.
        current = open(false);
      }
      recordRestored(current, actor);
      return { file, lessons: prepared.lessons, keptAside };
    },

    close({ backup = true } = {}) {
      if (closed) return;
      closed = true;
      try {
        if (backup && current.writer.open) backups.makeOnQuit();
      } finally {
        try {
          current.close();
        } finally {
          lock.release();
        }
      }
    },
  };
}

/**
 * Restores a backup into a data folder that cannot be opened, or that nobody has open. The former library is kept aside.
 * @throws AppError as `Library.restore`, and `library-in-use`
 */
export function restoreLibrary(options: Omit<LibraryOptions, 'newId'> & { readonly file: string }): Restored {
  const { clock, appVersion, file } = options;
  const files = libraryFiles(options.dataDir);
  const migrations = readMigrations(options.migrationsFolder ?? findMigrationsFolder());
  const lock = lockDataDir(options);
  try {
    removeLeftovers(files);
    const prepared = prepareRestore({ files, backup: file, migrations });
    const keptAside = prepared.replace(clock());
    const restored = openFile({ files, migrations, clock, appVersion, checkAll: true });
    recordRestored(restored, LIBRARIAN);
    restored.close();
    return { file, lessons: prepared.lessons, keptAside };
  } finally {
    lock.release();
  }
}

/**
 * Backs up a data folder whether or not another process has it open: a copy is a read.
 * @throws AppError `library-missing`, `backup-exists`, `backup-failed`, `disk-full`, `library-not-writable`
 */
export function backupLibrary(
  options: Pick<LibraryOptions, 'dataDir' | 'clock'> & { readonly to?: string },
): BackupInfo {
  const files = libraryFiles(options.dataDir);
  if (!existsSync(files.database)) throw libraryMissing(files.database);
  return inWords(files.database, () => {
    const sqlite: Sqlite = openReader(files.database);
    try {
      const keeper = createBackupKeeper({ folder: files.backups, clock: options.clock, sqlite: () => sqlite });
      return keeper.make('manual', options.to);
    } finally {
      sqlite.close();
    }
  });
}

function lockDataDir({
  dataDir,
  clock,
  appVersion,
}: Pick<LibraryOptions, 'dataDir' | 'clock' | 'appVersion'>): FolderLock {
  return inWords(dataDir, () => {
    makeFolder(dataDir);
    return lockFolder(dataDir, { appVersion, at: clock() });
  });
}

function recordRestored(database: OpenDatabase, actor: Actor): void {
  database.write(actor, (unit) => unit.record({ type: 'library.restored', entity: 'library', entityId: 'library' }));
}
