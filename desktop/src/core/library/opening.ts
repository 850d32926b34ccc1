/**
 * What happens between the lock and the first use of a library file: it is looked at through a connection that cannot
 * write, brought to the current shape, and opened. A file that is damaged, foreign or from a newer program is left exactly
 * as it is, and the error names the newest good backup.
 */
import { existsSync, statSync } from 'node:fs';
import { AppError } from '@toolboxai/shared/errors';
import type { Database as Sqlite } from 'better-sqlite3';
import { makeBackup } from './backups/index.ts';
import { APPLICATION_ID, openReader, openWriter } from './database.ts';
import { failureOf, inWords } from './failures.ts';
import { checkIntegrity, undoHalfDone } from './integrity.ts';
import type { LibraryOptions } from './library.ts';
import type { LibraryFiles } from './library-files.ts';
import { appliedMigrations, type Migration, pendingMigrations, runMigrations } from './migrations/index.ts';
import { libraryCorrupt, libraryForeign, libraryMissing, newestGoodBackup, offeringBackup } from './opening-errors.ts';
import { type OpenDatabase, openDatabase } from './unit-of-work.ts';

/**
 * Up to this size the whole file is read at every opening. Larger ones are read whole when the last process did not close
 * them, and by every backup.
 */
const ALWAYS_CHECK_BYTES = 32 * 1024 * 1024;

export interface OpenFileOptions extends Pick<LibraryOptions, 'clock' | 'appVersion'> {
  readonly files: LibraryFiles;
  readonly migrations: readonly Migration[];
  /** Read the whole file, whatever its size. */
  readonly checkAll: boolean;
}

/** Opens the library file of a locked folder, creating it when nothing of a library is there. */
export function openFile(options: OpenFileOptions): OpenDatabase {
  const { files, migrations, clock, appVersion } = options;
  return inWords(files.database, () => {
    const look = lookAt(options);
    const sqlite = openWriter(files.database);
    try {
      const beforeChange = () => {
        makeBackup({ sqlite, folder: files.backups, reason: 'migration', at: clock() });
      };
      runMigrations({ sqlite, migrations, appVersion, clock, beforeChange });
      // The text of the index stands in it too, so that it can be built anew from itself.
      if (look === 'search-damaged') sqlite.exec(`insert into lesson_search (lesson_search) values ('rebuild')`);
    } finally {
      sqlite.close();
    }
    return openDatabase({ file: files.database, clock });
  });
}

function lookAt({ files, migrations, checkAll }: OpenFileOptions): 'fine' | 'search-damaged' {
  if (!existsSync(files.database)) {
    // With good backups in the folder this is a loss, not a beginning.
    if (newestGoodBackup(files, migrations)) throw offeringBackup(libraryMissing(files.database), files, migrations);
    return 'fine';
  }
  const { size } = statSync(files.database);
  if (size === 0) return 'fine';
  let sqlite: Sqlite | undefined;
  try {
    undoHalfDone(files.database);
    sqlite = openReader(files.database);
    return judge(sqlite, { files, migrations, checkAll: checkAll || size <= ALWAYS_CHECK_BYTES });
  } catch (error) {
    const shown = failureOf(error) === 'corrupt' ? libraryCorrupt(files.database, [String(error)], error) : error;
    throw shown instanceof AppError ? offeringBackup(shown, files, migrations) : shown;
  } finally {
    sqlite?.close();
  }
}

function judge(
  sqlite: Sqlite,
  { files, migrations, checkAll }: Pick<OpenFileOptions, 'files' | 'migrations' | 'checkAll'>,
): 'fine' | 'search-damaged' {
  const applied = appliedMigrations(sqlite);
  const holdsTables = sqlite.prepare('select 1 from sqlite_schema limit 1').get() !== undefined;
  if (applied.length === 0 && holdsTables) throw libraryForeign(files.database);
  if (applied.length > 0 && sqlite.pragma('application_id', { simple: true }) !== APPLICATION_ID) {
    throw libraryCorrupt(files.database, ['its mark is gone']);
  }
  pendingMigrations(applied, migrations);
  if (!checkAll) return 'fine';
  const integrity = checkIntegrity(sqlite);
  if (integrity.state === 'damaged') throw libraryCorrupt(files.database, integrity.findings);
  return integrity.state === 'search-damaged' ? 'search-damaged' : 'fine';
}
