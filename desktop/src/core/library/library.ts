/**
 * The library of one device: lessons, replays, runs and settings in one SQLite file in one data folder.
 *
 * Contract. What a method that writes returned is durable: a kill or a loss of power loses nothing of it. Whatever throws
 * left nothing half-written. Failures of disk and file are {@link AppError}s with words for the person. One data folder
 * is open in one process at a time.
 */
import type { RunLog } from '../authoring/engine/index.ts';
import type { BackupInfo } from './backups/index.ts';
import type { EventLogReader } from './event-log.ts';
import type { LessonRepository } from './lessons/index.ts';
import type { ReplayRepository } from './replays/index.ts';
import type { SettingsRepository } from './settings.ts';
import type { Actor, LibraryDatabase } from './unit-of-work.ts';

export interface Library extends LibraryDatabase {
  readonly dataDir: string;
  readonly lessons: LessonRepository;
  readonly replays: ReplayRepository;
  readonly runs: RunLog;
  readonly settings: SettingsRepository;
  readonly events: EventLogReader;
  /**
   * Makes a verified backup now: among the rotating ones, or at `to` (a folder, or a file that does not exist yet).
   * @throws AppError `backup-exists`, `backup-failed`, `disk-full`, `library-not-writable`
   */
  backup(to?: string): BackupInfo;
  /** Makes the daily backup when the newest backup is a day old and something changed since; removes what rotation lets go. */
  backUpIfDue(): BackupInfo | undefined;
  /** Newest first. */
  listBackups(): readonly BackupInfo[];
  /**
   * Puts a backup in place of the library; repositories go on with its content. What was current is kept aside first.
   * @throws AppError `backup-missing`, `backup-damaged`, `backup-foreign`, `library-newer-than-app`; nothing changed then
   */
  restore(actor: Actor, file: string): Restored;
  /** Closes the library, by default after a backup when something changed since the newest one. Releases the folder in any case. */
  close(options?: { readonly backup?: boolean }): void;
}

export interface Restored {
  /** The backup that is now the library. */
  readonly file: string;
  readonly lessons: number;
  /** Where the library as it was before stands now; undefined when there was none. */
  readonly keptAside: string | undefined;
}

export interface LibraryOptions {
  /** Created when it is missing. */
  readonly dataDir: string;
  /** Milliseconds since the Unix epoch. */
  readonly clock: () => number;
  readonly appVersion: string;
  /** A new id that fits the lesson's `idSchema`, a UUID for instance. */
  readonly newId: () => string;
  /** The folder that drizzle-kit generates into; found by itself in a checkout and in a packaged app. */
  readonly migrationsFolder?: string;
}
