/** Why a library file was not opened, and which backup can stand in for it. */
import { AppError } from '@toolboxai/shared/errors';
import { listBackupFiles, verifyBackup } from './backups/index.ts';
import type { LibraryFiles } from './library-files.ts';
import { type Migration, pendingMigrations } from './migrations/index.ts';

/** A backup as errors name it in `details.backup`. */
export interface OfferedBackup {
  readonly file: string;
  /** When it was made, in milliseconds since the Unix epoch. */
  readonly at: number;
  readonly lessons: number;
}

export const libraryCorrupt = (file: string, findings: readonly string[], cause?: unknown) =>
  new AppError({
    code: 'library-corrupt',
    message: 'The library file is damaged; it was left as it is.',
    hint: 'Restore a backup from another disk, if you have one.',
    details: { file, findings },
    cause,
  });

export const libraryMissing = (file: string) =>
  new AppError({
    code: 'library-missing',
    message: 'The library file is gone from the data folder.',
    hint: 'Choose another data folder.',
    details: { file },
  });

export const libraryForeign = (file: string) =>
  new AppError({
    code: 'library-foreign',
    message: 'The file library.sqlite in the data folder does not belong to ToolBoxAI.',
    hint: 'Choose another data folder.',
    details: { file },
  });

/** The same error with the newest good backup in its hint and in `details.backup` (null when there is none). */
export function offeringBackup(error: AppError, files: LibraryFiles, migrations: readonly Migration[]): AppError {
  const { code, message, details, cause } = error;
  const backup = newestGoodBackup(files, migrations);
  const hint = backup
    ? `Restore the backup of ${new Date(backup.at).toISOString()} with ${backup.lessons} lessons: ` +
      `toolboxai restore "${backup.file}". What is in the folder now is kept aside.`
    : [error.hint, 'There is no good backup in the data folder.'].filter(Boolean).join(' ');
  return new AppError({ code, message, hint, details: { ...details, backup: backup ?? null }, cause });
}

/** The newest backup that is whole and that this program can read. */
export function newestGoodBackup(files: LibraryFiles, migrations: readonly Migration[]): OfferedBackup | undefined {
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
