/** The names of backup files carry when and why they were made: `library-20261124T093640123Z-daily.sqlite`. */

export const BACKUP_REASONS = ['manual', 'daily', 'quit', 'migration', 'before-restore'] as const;
export type BackupReason = (typeof BACKUP_REASONS)[number];

const PATTERN = new RegExp(
  `^library-(\\d{4})(\\d\\d)(\\d\\d)T(\\d\\d)(\\d\\d)(\\d\\d)(\\d{3})Z-(${BACKUP_REASONS.join('|')})(?:-\\d+)?\\.sqlite$`,
);

/** `again` tells several backups of one millisecond apart; 1 for the first. */
export function backupName(at: number, reason: BackupReason, again = 1): string {
  const time = new Date(at).toISOString().replaceAll(/[-:.]/g, '');
  return `library-${time}-${reason}${again === 1 ? '' : `-${again}`}.sqlite`;
}

/** When and why a backup was made, or undefined for a file that is not named like one. */
export function parseBackupName(name: string): { readonly at: number; readonly reason: BackupReason } | undefined {
  const match = PATTERN.exec(name);
  const reason = BACKUP_REASONS.find((one) => one === match?.[8]);
  if (!match || !reason) return undefined;
  const [, year, month, day, hour, minute, second, millisecond] = match;
  const at = Date.parse(`${year}-${month}-${day}T${hour}:${minute}:${second}.${millisecond}Z`);
  return Number.isNaN(at) ? undefined : { at, reason };
}
