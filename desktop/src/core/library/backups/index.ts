/** Verified backups of the library: making, listing, rotating and restoring them. */
export { type BackupInfo, listBackupFiles, makeBackup, verifyBackup } from './backup-files.ts';
export { type BackupKeeper, createBackupKeeper } from './backup-keeper.ts';
export type { BackupReason } from './backup-names.ts';
export { prepareRestore } from './restore.ts';
