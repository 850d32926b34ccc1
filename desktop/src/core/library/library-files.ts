/** What stands where in a data folder. */
import { existsSync, readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { inWords } from './failures.ts';

export interface LibraryFiles {
  readonly dataDir: string;
  readonly database: string;
  /** Files that belong to `database` while it is open or after a kill. */
  readonly companions: readonly string[];
  readonly backups: string;
  /** A verified copy on its way to become `database`. */
  readonly restoring: string;
}

export function libraryFiles(dataDir: string): LibraryFiles {
  const database = join(dataDir, 'library.sqlite');
  return {
    dataDir,
    database,
    companions: ['-wal', '-shm', '-journal'].map((suffix) => `${database}${suffix}`),
    backups: join(dataDir, 'backups'),
    restoring: join(dataDir, 'library.sqlite.restoring'),
  };
}

/** Removes what a killed process left half-made. Only while the folder is locked. */
export function removeLeftovers(files: LibraryFiles): void {
  inWords(files.dataDir, () => {
    const partial = [files.dataDir, files.backups]
      .filter((folder) => existsSync(folder))
      .flatMap((folder) => readdirSync(folder).map((name) => join(folder, name)))
      .filter((file) => /\.partial(?:-journal|-wal|-shm)?$/.test(file));
    for (const file of [...partial, files.restoring]) rmSync(file, { force: true });
  });
}
