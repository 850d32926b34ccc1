/**
 * Backup files: making one, and judging one. A backup is a whole library file of its own. It gets its name only when it
 * was reopened and found to be whole, with as many rows in every table as the original: a file that is named like a
 * backup was good when it was made.
 */
import { existsSync, mkdirSync, readdirSync, rmSync, statSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { AppError } from '@toolboxai/shared/errors';
import BetterSqlite3, { type Database as Sqlite } from 'better-sqlite3';
import { APPLICATION_ID, openReader } from '../database.ts';
import { moveDurably } from '../durable-files.ts';
import { inWords } from '../failures.ts';
import { checkIntegrity } from '../integrity.ts';
import { type AppliedMigration, appliedMigrations, takeCensus } from '../migrations/index.ts';
import { type BackupReason, backupName, parseBackupName } from './backup-names.ts';

const BACKUPS_ARE = 'Backups are in the folder "backups" of the data folder; choose one of those.';

export interface BackupInfo {
  readonly file: string;
  readonly reason: BackupReason;
  /** When it was made, in milliseconds since the Unix epoch. */
  readonly at: number;
  readonly bytes: number;
  /** Lessons in it, deleted ones not counted; null when the file cannot be read any more. */
  readonly lessons: number | null;
  /** The version of the program that last shaped it; null when the file cannot be read any more. */
  readonly appVersion: string | null;
}

/** What a backup file holds. */
export interface BackupContent {
  readonly lessons: number;
  readonly appVersion: string;
  readonly applied: readonly AppliedMigration[];
}

export interface MakeBackupOptions {
  readonly sqlite: Sqlite;
  readonly folder: string;
  readonly reason: BackupReason;
  readonly at: number;
  /** Where to, when not into `folder` under a name of its own. Must not exist. */
  readonly file?: string;
}

/**
 * Copies the library as of now into a verified file.
 * @throws AppError `backup-exists`, `backup-failed`, `disk-full`, `library-not-writable`, `library-corrupt`
 */
export function makeBackup(options: MakeBackupOptions): BackupInfo {
  const { sqlite, folder, reason, at } = options;
  const file = options.file ?? freeName(folder, at, reason);
  return inWords(dirname(file), () => {
    if (existsSync(file)) throw exists(file);
    mkdirSync(dirname(file), { recursive: true });
    const partial = `${file}.partial`;
    rmSync(partial, { force: true });
    try {
      const before = sqlite.pragma('data_version', { simple: true });
      sqlite.prepare('vacuum into ?').run(partial);
      expectWhole(partial);
      // When another process wrote meanwhile, the copy is of a moment that cannot be counted any more.
      if (sqlite.pragma('data_version', { simple: true }) === before) expectSameRows(sqlite, partial);
      moveDurably(partial, file);
    } finally {
      rmSync(partial, { force: true });
    }
    return describeBackup(file, { at, reason });
  });
}

/** Backups of a folder, newest first. Files with other names are left alone. */
export function listBackupFiles(folder: string): readonly BackupInfo[] {
  return inWords(folder, () => {
    if (!existsSync(folder)) return [];
    return readdirSync(folder)
      .flatMap((name) => {
        const parsed = parseBackupName(name);
        return parsed ? [describeBackup(join(folder, name), parsed)] : [];
      })
      .toSorted((a, b) => b.at - a.at || b.file.localeCompare(a.file));
  });
}

/**
 * Reopens a backup and reads all of it.
 * @throws AppError `backup-missing`, `backup-damaged`, `backup-foreign`
 */
export function verifyBackup(file: string): BackupContent {
  if (!existsSync(file) || !statSync(file).isFile()) {
    throw new AppError({
      code: 'backup-missing',
      message: 'There is no backup file at this place.',
      hint: BACKUPS_ARE,
      details: { file },
    });
  }
  return withBackup(file, (sqlite) => {
    if (sqlite.pragma('application_id', { simple: true }) !== APPLICATION_ID) {
      throw foreign(file);
    }
    const integrity = checkIntegrity(sqlite);
    if (integrity.state === 'damaged') throw damaged(file, integrity.findings.join('; '));
    return contentOf(sqlite);
  });
}

function describeBackup(file: string, named: { readonly at: number; readonly reason: BackupReason }): BackupInfo {
  const bytes = statSync(file).size;
  try {
    const { lessons, appVersion } = withBackup(file, contentOf);
    return { file, ...named, bytes, lessons, appVersion };
  } catch {
    // The list still names it: a person may want to know that it is there and unreadable.
    return { file, ...named, bytes, lessons: null, appVersion: null };
  }
}

function contentOf(sqlite: Sqlite): BackupContent {
  const applied = appliedMigrations(sqlite);
  const lessons = sqlite.prepare<[], number>('select count(*) from lessons where deleted_at is null').pluck().get();
  return { lessons: lessons ?? 0, appVersion: applied.at(-1)?.appVersion ?? 'unknown', applied };
}

function withBackup<T>(file: string, work: (sqlite: Sqlite) => T): T {
  let sqlite: Sqlite | undefined;
  try {
    sqlite = openReader(file);
    return work(sqlite);
  } catch (error) {
    if (error instanceof AppError) throw error;
    if (error instanceof BetterSqlite3.SqliteError && error.code === 'SQLITE_NOTADB') throw foreign(file, error);
    throw damaged(file, error instanceof Error ? error.message : String(error), error);
  } finally {
    sqlite?.close();
  }
}

function expectWhole(file: string): void {
  const copy = openReader(file);
  try {
    const integrity = checkIntegrity(copy);
    if (integrity.state === 'damaged') throw failed(integrity.findings.join('; '));
  } finally {
    copy.close();
  }
}

function expectSameRows(original: Sqlite, copyFile: string): void {
  const copy = openReader(copyFile);
  try {
    const copied = takeCensus(copy).rows;
    for (const [table, count] of takeCensus(original).rows) {
      if (copied.get(table) !== count) throw failed(`table ${table} has ${copied.get(table)} rows, not ${count}`);
    }
  } finally {
    copy.close();
  }
}

function freeName(folder: string, at: number, reason: BackupReason): string {
  for (let again = 1; ; again += 1) {
    const file = join(folder, backupName(at, reason, again));
    if (!existsSync(file)) return file;
  }
}

const exists = (file: string) =>
  new AppError({
    code: 'backup-exists',
    message: 'There is already a file at this place.',
    hint: 'Choose another name; a backup never replaces a file.',
    details: { file },
  });

const foreign = (file: string, cause?: unknown) =>
  new AppError({
    code: 'backup-foreign',
    message: 'This file is not a backup of a ToolBoxAI library.',
    hint: BACKUPS_ARE,
    details: { file },
    cause,
  });

const damaged = (file: string, reason: string, cause?: unknown) =>
  new AppError({
    code: 'backup-damaged',
    message: 'This backup is damaged and was not used.',
    hint: `Nothing was changed. ${BACKUPS_ARE}`,
    details: { file, reason },
    cause,
  });

const failed = (reason: string) =>
  new AppError({
    code: 'backup-failed',
    message: 'The backup did not come out as a true copy and was thrown away.',
    hint: 'Try again; if it happens again, check the disk.',
    details: { reason },
  });
