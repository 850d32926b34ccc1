/**
 * The handles to the SQLite file. A readable handle has no method that writes and stands on a read-only connection; a
 * writable one exists only inside a unit of work (`unit-of-work.ts`). Which of them a function takes says what it may do.
 *
 * Every connection: write-ahead log, synchronous FULL (a commit that returned survives a loss of power), foreign keys,
 * an untrusted schema, deleted content overwritten with zeros, temporary tables in memory only.
 */
import BetterSqlite3, { type Database as Sqlite } from 'better-sqlite3';
import { type BetterSQLite3Database, drizzle } from 'drizzle-orm/better-sqlite3';

/** Marks the file as a library of this program: "TBAI". */
export const APPLICATION_ID = 0x54424149;

/** How long a connection waits for another process (a virus scanner, a copying tool) before it gives up. */
const BUSY_TIMEOUT_MS = 5000;
/** A write-ahead log that grew past this is cut back when it is next reset. */
const WAL_SIZE_LIMIT_BYTES = 64 * 1024 * 1024;

type Orm = BetterSQLite3Database;

export type ReadableDatabase = Pick<Orm, 'select' | 'selectDistinct'>;
export type WritableDatabase = ReadableDatabase & Pick<Orm, 'insert' | 'update' | 'delete'>;

/** Opens the one writing connection. Creates the file when it is missing. */
export function openWriter(file: string): Sqlite {
  return configured(new BetterSqlite3(file, { timeout: BUSY_TIMEOUT_MS }), (sqlite) => {
    sqlite.pragma('journal_mode = WAL');
    sqlite.pragma(`journal_size_limit = ${WAL_SIZE_LIMIT_BYTES}`);
    // macOS only flushes the drive's own cache when asked to.
    sqlite.pragma('checkpoint_fullfsync = ON');
    sqlite.pragma('synchronous = FULL');
    sqlite.pragma('secure_delete = ON');
    sqlite.pragma('foreign_keys = ON');
  });
}

/** Opens a connection that SQLite itself keeps from writing to the file. */
export function openReader(file: string): Sqlite {
  return configured(new BetterSqlite3(file, { readonly: true, fileMustExist: true, timeout: BUSY_TIMEOUT_MS }));
}

/** The same connection seen through drizzle. */
export function asDrizzle(sqlite: Sqlite): WritableDatabase {
  return drizzle(sqlite);
}

function configured(sqlite: Sqlite, more: (sqlite: Sqlite) => void = () => undefined): Sqlite {
  try {
    sqlite.pragma('trusted_schema = OFF');
    sqlite.pragma('cell_size_check = ON');
    sqlite.pragma('temp_store = MEMORY');
    more(sqlite);
    return sqlite;
  } catch (error) {
    sqlite.close();
    throw error;
  }
}
