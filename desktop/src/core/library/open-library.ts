/**
 * Opening a data folder: lock it, look at the file without changing it, bring it to the current shape, hand out the
 * repositories. A file that is damaged, foreign or from a newer program is left exactly as it is, and the error names the
 * newest good backup and how to restore it.
 */
import { existsSync, mkdirSync, statSync } from 'node:fs';
import { AppError } from '@toolboxai/shared/errors';
import type { Database as Sqlite } from 'better-sqlite3';
import { createBackupKeeper, listBackupFiles, makeBackup, prepareRestore, verifyBackup } from './backups/index.ts';
import { APPLICATION_ID, openReader, openWriter } from './database.ts';
import { createEventLogReader } from './event-log.ts';
import { failureOf, inWords } from './failures.ts';
import { lockFolder } from './folder-lock.ts';
import { checkIntegrity } from './integrity.ts';
import { createLessonRepository } from './lessons/index.ts';
import type { Library, LibraryOptions, Restored } from './library.ts';
import { type LibraryFiles, libraryFiles, removeLeftovers } from './library-files.ts';
import {
  appliedMigrations,
  findMigrationsFolder,
  type Migration,
  pendingMigrations,
  readMigrations,
  runMigrations,
} from './migrations/index.ts';
import { createRunLog } from './runs/index.ts';
import { createSettingsRepository } from './settings.ts';
import { type Actor, type LibraryDatabase, type OpenDatabase, openDatabase } from './unit-of-work.ts';

const LIBRARIAN: Actor = { kind: 'app', id: 'library' };

/**
 * Up to this size the whole file is read at every opening. Larger ones are read whole when the last process did not close
 * them, and by every backup.
 */
const ALWAYS_CHECK_BYTES = 64 * 1024 * 1024;

/**
 * Opens the library of a data folder, creating both when they are missing.
 * @throws AppError `library-in-use`, `library-corrupt`, `library-missing`, `library-foreign`, `library-newer-than-app`,
 *   `library-other-build`, `library-not-writable`, `disk-full`, `migration-failed`
 */
export function openLibrary(options: LibraryOptions): Library {
  const { dataDir, clock, appVersion, newId } = options;
  const files = libraryFiles(dataDir);
  const migrations = readMigrations(options.migrationsFolder ?? findMigrationsFolder());
  const lock = lockDataDir(files, options);
  let current: OpenDatabase;
  try {
    removeLeftovers(files);
    current = openCurrent(files, migrations, { ...options, checkAll: !lock.releasedBefore });
  } catch (error) {
    lock.release();
    throw error;
  }

  /** Repositories go through this, so that they survive a restore. */
  const database: LibraryDatabase = {
    read: (work) => current.read(work),
    write: (actor, work) => current.write(actor, work),
  };
  const backups = createBackupKeeper({ folder: files.backups, clock, sqlite: () => current.writer });

  function restore(actor: Actor, file: string): Restored {
    const prepared = prepareRestore({ files, backup: file, migrations });
    current.close();
    let keptAside: string | undefined;
    try {
      keptAside = prepared.replace(clock());
    } finally {
      // Also when replacing failed: then this is the library as it was.
      current = openCurrent(files, migrations, { clock, appVersion, checkAll: false });
    }
    recordRestored(current, actor);
    return { file, lessons: prepared.lessons, keptAside };
  }

  return {
    ...database,
    dataDir,
    lessons: createLessonRepository(database, newId),
    runs: createRunLog(database),
    settings: createSettingsRepository(database),
    events: createEventLogReader(database),
    backup: (to) => backups.make('manual', to),
    backUpIfDue: backups.makeDaily,
    listBackups: backups.list,
    restore,
    close({ backup = true } = {}) {
      if (!current.writer.open) return;
      try {
        if (backup) backups.makeOnQuit();
      } finally {
        current.close();
        lock.release();
      }
    },
  };
}

/**
 * Restores a backup into a data folder that cannot be opened, or that nobody has open. The former library is kept aside.
 * @throws AppError as {@link Library.restore} and `library-in-use`
 */
export function restoreLibrary(options: Omit<LibraryOptions, 'newId'> & { readonly file: string }): Restored {
  const { clock, file } = options;
  const files = libraryFiles(options.dataDir);
  const migrations = readMigrations(options.migrationsFolder ?? findMigrationsFolder());
  const lock = lockDataDir(files, options);
  try {
    removeLeftovers(files);
    const prepared = prepareRestore({ files, backup: file, migrations });
    const keptAside = prepared.replace(clock());
    const restored = openCurrent(files, migrations, { ...options, checkAll: true });
    recordRestored(restored, LIBRARIAN);
    restored.close();
    return { file, lessons: prepared.lessons, keptAside };
  } finally {
    lock.release();
  }
}

function lockDataDir(files: LibraryFiles, by: Pick<LibraryOptions, 'clock' | 'appVersion'>) {
  return inWords(files.dataDir, () => {
    mkdirSync(files.dataDir, { recursive: true });
    return lockFolder(files.dataDir, { appVersion: by.appVersion, at: by.clock() });
  });
}

function recordRestored(database: OpenDatabase, actor: Actor): void {
  database.write(actor, (unit) => unit.record({ type: 'library.restored', entity: 'library', entityId: 'library' }));
}

interface OpenCurrentOptions extends Pick<LibraryOptions, 'clock' | 'appVersion'> {
  readonly checkAll: boolean;
}

function openCurrent(files: LibraryFiles, migrations: readonly Migration[], options: OpenCurrentOptions): OpenDatabase {
  const { clock, appVersion, checkAll } = options;
  return inWords(files.database, () => {
    const searchDamaged = lookBeforeOpening(files, migrations, checkAll) === 'search-damaged';
    const sqlite = openWriter(files.database);
    try {
      const beforeChange = () => {
        makeBackup({ sqlite, folder: files.backups, reason: 'migration', at: clock() });
      };
      runMigrations({ sqlite, migrations, appVersion, clock, beforeChange });
      // The text of the index stands in it too, so that it can be built anew from itself.
      if (searchDamaged) sqlite.exec(`insert into lesson_search (lesson_search) values ('rebuild')`);
    } finally {
      sqlite.close();
    }
    return openDatabase({ file: files.database, clock });
  });
}

/** Judges the file through a connection that cannot write. */
function lookBeforeOpening(
  files: LibraryFiles,
  migrations: readonly Migration[],
  checkAll: boolean,
): 'fine' | 'search-damaged' {
  if (!existsSync(files.database)) {
    const backup = newestGoodBackup(files, migrations);
    if (backup) throw withBackup(missing(files), backup);
    return 'fine';
  }
  const { size } = statSync(files.database);
  if (size === 0) return 'fine';
  let sqlite: Sqlite | undefined;
  try {
    sqlite = openReader(files.database);
    const applied = appliedMigrations(sqlite);
    if (sqlite.pragma('application_id', { simple: true }) !== APPLICATION_ID && holdsTables(sqlite))
      throw foreign(files);
    pendingMigrations(applied, migrations);
    if (!checkAll && size > ALWAYS_CHECK_BYTES) return 'fine';
    const integrity = checkIntegrity(sqlite);
    if (integrity.state === 'damaged') throw corrupt(files, integrity.findings);
    return integrity.state === 'search-damaged' ? 'search-damaged' : 'fine';
  } catch (error) {
    const shown = failureOf(error) === 'corrupt' ? corrupt(files, [String(error)], error) : error;
    throw shown instanceof AppError ? withBackup(shown, newestGoodBackup(files, migrations)) : shown;
  } finally {
    sqlite?.close();
  }
}

function holdsTables(sqlite: Sqlite): boolean {
  return sqlite.prepare('select 1 from sqlite_schema limit 1').get() !== undefined;
}

interface GoodBackup {
  readonly file: string;
  readonly at: number;
  readonly lessons: number;
}

/** The newest backup that is whole and that this program can read. */
function newestGoodBackup(files: LibraryFiles, migrations: readonly Migration[]): GoodBackup | undefined {
  for (const { file, at } of listBackupFiles(files.backups)) {
    try {
      const { lessons, applied } = verifyBackup(file);
      pendingMigrations(applied, migrations);
      return { file, at, lessons };
    } catch (error) {
      // Not this one: look at the next older.
      if (!(error instanceof AppError)) throw error;
    }
  }
  return undefined;
}

function withBackup(error: AppError, backup: GoodBackup | undefined): AppError {
  const { code, message, details } = error;
  const hint = backup
    ? `Restore the backup of ${new Date(backup.at).toISOString()} with ${backup.lessons} lessons: toolboxai restore "${backup.file}". The file as it is now is kept aside.`
    : `${error.hint ?? ''} There is no good backup in the data folder.`.trim();
  return new AppError({ code, message, hint, details: { ...details, backup: backup ?? null }, cause: error.cause });
}

const corrupt = (files: LibraryFiles, findings: readonly string[], cause?: unknown) =>
  new AppError({
    code: 'library-corrupt',
    message: 'The library file is damaged; it was left as it is.',
    hint: 'Restore a backup from another disk, if you have one.',
    details: { file: files.database, findings },
    cause,
  });

const missing = (files: LibraryFiles) =>
  new AppError({
    code: 'library-missing',
    message: 'The library file is gone from the data folder, but its backups are there.',
    details: { file: files.database },
  });

const foreign = (files: LibraryFiles) =>
  new AppError({
    code: 'library-foreign',
    message: 'The file library.sqlite in the data folder does not belong to ToolBoxAI.',
    hint: 'Choose another data folder.',
    details: { file: files.database },
  });
