/** Whether a database file is whole, asked through a connection that cannot change it. */
import { existsSync } from 'node:fs';
import BetterSqlite3, { type Database as Sqlite } from 'better-sqlite3';
import { failureOf } from './failures.ts';

export type Integrity =
  | { readonly state: 'whole' }
  /** Only the full-text index is out of order; it can be made anew from the lessons. */
  | { readonly state: 'search-damaged'; readonly findings: readonly string[] }
  | { readonly state: 'damaged'; readonly findings: readonly string[] };

/** Reads every page, every index and every foreign key: about a second for each few hundred megabytes. */
export function checkIntegrity(sqlite: Sqlite): Integrity {
  try {
    const findings = sqlite.prepare<[], string>('pragma integrity_check(20)').pluck().all();
    if (findings.length === 1 && findings[0] === 'ok') {
      const broken = sqlite.prepare<[], number>('select count(*) from pragma_foreign_key_check').pluck().get() ?? 0;
      return broken === 0
        ? { state: 'whole' }
        : { state: 'damaged', findings: [`${broken} rows point to rows that do not exist`] };
    }
    const onlySearch = findings.every((finding) => /\bfts5\b/i.test(finding));
    return { state: onlySearch ? 'search-damaged' : 'damaged', findings };
  } catch (error) {
    if (failureOf(error) !== 'corrupt') throw error;
    return { state: 'damaged', findings: [error instanceof Error ? error.message : String(error)] };
  }
}

/**
 * Finishes what SQLite does for a file whose process was killed while it switched to the write-ahead log or back: undoes
 * the half-done transaction. A connection that cannot write could not, and would refuse the file. Does nothing else.
 */
export function undoHalfDone(file: string): void {
  if (!existsSync(file) || !existsSync(`${file}-journal`)) return;
  const sqlite = new BetterSqlite3(file);
  try {
    sqlite.prepare('select 1 from sqlite_schema limit 1').get();
  } finally {
    sqlite.close();
  }
}
