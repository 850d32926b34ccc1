/**
 * Our own migration runner; drizzle-kit only generates the SQL.
 *
 * Why not drizzle's: it runs everything inside one transaction, where SQLite ignores the generated
 * `PRAGMA foreign_keys=OFF`. Rebuilding a parent table then drops it with foreign keys on, and `ON DELETE CASCADE` deletes
 * every child (drizzle-orm #5782). It also looks only at the time of the newest applied migration and never compares the
 * hashes that it stores.
 *
 * Contract. What was applied is compared, hash by hash, with what this program ships: an unknown one means that the file
 * was written by a newer program, a different one that it belongs to another build; both are refused. Before the first
 * pending migration `beforeChange` must have made a verified copy. Foreign keys are off while migrations run, outside
 * of their transactions. Each migration is one transaction that commits only when no foreign key is broken and no row,
 * table or trigger is lost unannounced; else nothing of it stays.
 */

import { AppError } from '@toolboxai/shared/errors';
import type { Database as Sqlite } from 'better-sqlite3';
import { APPLICATION_ID } from '../database.ts';
import type { Migration } from './migration-files.ts';
import { takeCensus, unannouncedLosses } from './table-census.ts';

export interface AppliedMigration {
  readonly index: number;
  readonly tag: string;
  readonly hash: string;
  readonly appVersion: string;
}

/** The migrations that a database carries, in order; none for an empty one. */
export function appliedMigrations(sqlite: Sqlite): readonly AppliedMigration[] {
  const exists = sqlite
    .prepare(`select 1 from sqlite_schema where type = 'table' and name = 'applied_migrations'`)
    .get();
  if (!exists) return [];
  return sqlite
    .prepare<[], AppliedMigration>(
      `select "index", tag, hash, app_version as appVersion from applied_migrations order by "index"`,
    )
    .all();
}

/**
 * Compares what a database carries with what this program ships and returns what is pending.
 * @throws AppError `library-newer-than-app`, `library-other-build`
 */
export function pendingMigrations(
  applied: readonly AppliedMigration[],
  migrations: readonly Migration[],
): readonly Migration[] {
  for (const [position, one] of applied.entries()) {
    const ours = migrations[position];
    if (!ours) throw newer(applied);
    if (ours.hash !== one.hash) {
      throw new AppError({
        code: 'library-other-build',
        message: `The library was written by a different build of ToolBoxAI (version ${one.appVersion}).`,
        hint: 'Open it with the version that wrote it, or restore a backup made by this one.',
        details: { migration: one.tag, appVersion: one.appVersion },
      });
    }
  }
  return migrations.slice(applied.length);
}

function newer(applied: readonly AppliedMigration[]): AppError {
  const appVersion = applied.at(-1)?.appVersion ?? 'unknown';
  return new AppError({
    code: 'library-newer-than-app',
    message: `The library was written by a newer ToolBoxAI (version ${appVersion}); this version cannot read it safely.`,
    hint: 'Update ToolBoxAI, or restore a backup from before the update.',
    details: { appVersion },
  });
}

export interface MigrateOptions {
  readonly sqlite: Sqlite;
  readonly migrations: readonly Migration[];
  readonly appVersion: string;
  readonly clock: () => number;
  /** Called once before a database that already holds something is changed; makes the verified copy. */
  readonly beforeChange: () => void;
}

/**
 * Brings a database to the newest shape and returns the migrations that it applied.
 * @throws AppError `library-newer-than-app`, `library-other-build`, `migration-failed`
 */
export function runMigrations(options: MigrateOptions): readonly Migration[] {
  const { sqlite, migrations, appVersion, clock, beforeChange } = options;
  const applied = appliedMigrations(sqlite);
  const pending = pendingMigrations(applied, migrations);
  if (pending.length === 0) return pending;
  if (applied.length > 0) beforeChange();

  // SQLite ignores this pragma inside a transaction, hence here.
  sqlite.pragma('foreign_keys = OFF');
  try {
    for (const migration of pending) apply(sqlite, migration, { appVersion, at: clock() });
  } finally {
    sqlite.pragma('foreign_keys = ON');
  }
  return pending;
}

function apply(sqlite: Sqlite, migration: Migration, by: { readonly appVersion: string; readonly at: number }): void {
  sqlite.exec('begin immediate');
  try {
    const before = takeCensus(sqlite);
    sqlite.exec(migration.sql);
    // A migration that committed by itself would escape the checks below.
    if (!sqlite.inTransaction) throw new Error('it ended its own transaction');
    const losses = unannouncedLosses(before, takeCensus(sqlite), migration.sql);
    if (losses.length > 0) throw new Error(losses.join('; '));
    const broken = sqlite.prepare('select count(*) from pragma_foreign_key_check').pluck().get();
    if (broken !== 0) throw new Error(`${broken} rows point to rows that do not exist`);
    note(sqlite, migration, by);
    sqlite.exec('commit');
  } catch (error) {
    if (sqlite.inTransaction) sqlite.exec('rollback');
    throw new AppError({
      code: 'migration-failed',
      message: `The library could not be brought to the shape of this version (${migration.tag}); it was left as it was.`,
      hint: 'Go on with the version of ToolBoxAI that you used before, and report this with the details.',
      details: { migration: migration.tag, reason: error instanceof Error ? error.message : String(error) },
      cause: error,
    });
  }
}

function note(sqlite: Sqlite, migration: Migration, by: { readonly appVersion: string; readonly at: number }): void {
  sqlite.exec(`create table if not exists applied_migrations (
    "index" integer primary key, tag text not null, hash text not null, app_version text not null, applied_at integer not null
  )`);
  sqlite
    .prepare('insert into applied_migrations values (?, ?, ?, ?, ?)')
    .run(migration.index, migration.tag, migration.hash, by.appVersion, by.at);
  sqlite.pragma(`user_version = ${migration.index + 1}`);
  sqlite.pragma(`application_id = ${APPLICATION_ID}`);
}
