/** The library: everything that this device keeps. The only door into this folder. */
export type { BackupInfo, BackupReason } from './backups/index.ts';
export type { ReadableDatabase, WritableDatabase } from './database.ts';
export { writePrivately } from './durable-files.ts';
export type { EventLogReader, EventLogRequest, LoggedEvent } from './event-log.ts';
export { asAppError } from './failures.ts';
export type * from './lessons/index.ts';
export type { Library, LibraryOptions, Restored } from './library.ts';
export { backupLibrary, openLibrary, restoreLibrary } from './open-library.ts';
export type { OfferedBackup } from './opening-errors.ts';
export type { ReplayRepository } from './replays/index.ts';
export type { Setting, SettingsRepository } from './settings.ts';
export type { Actor, NewEvent, UnitOfWork } from './unit-of-work.ts';
