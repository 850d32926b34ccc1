/** Which backups may go. Pure: names in, names out. */
import type { BackupReason } from './backup-names.ts';

export interface RotationPolicy {
  /** The newest of each of the last days that have one. */
  readonly days: number;
  /** The newest of each of the last weeks that have one. */
  readonly weeks: number;
  /** Newest copies from before a migration, and from before a restore, counted apart. */
  readonly safety: number;
}

export const DEFAULT_ROTATION: RotationPolicy = { days: 7, weeks: 4, safety: 3 };

interface Dated {
  readonly file: string;
  readonly at: number;
  readonly reason: BackupReason;
}

const DAY_MS = 24 * 60 * 60 * 1000;
/** 5 January 1970 was the first Monday of the epoch; weeks are counted from it, in UTC. */
const FIRST_MONDAY_MS = 4 * DAY_MS;

/**
 * The backups that a policy lets go. What a person made by hand is never among them, and the newest backup never is.
 * Only days and weeks that have a backup are counted: a summer without one costs nothing.
 */
export function backupsToRemove<T extends Dated>(backups: readonly T[], policy: RotationPolicy): readonly T[] {
  const newestFirst = backups.toSorted((a, b) => b.at - a.at);
  const scheduled = newestFirst.filter(({ reason }) => reason === 'daily' || reason === 'quit');
  const kept = new Set<T>([
    ...newestFirst.slice(0, 1),
    ...newestFirst.filter(({ reason }) => reason === 'manual'),
    ...newestOfEach(scheduled, policy.days, ({ at }) => Math.floor(at / DAY_MS)),
    ...newestOfEach(scheduled, policy.weeks, ({ at }) => Math.floor((at - FIRST_MONDAY_MS) / (7 * DAY_MS))),
    ...newestFirst.filter(({ reason }) => reason === 'migration').slice(0, policy.safety),
    ...newestFirst.filter(({ reason }) => reason === 'before-restore').slice(0, policy.safety),
  ]);
  return newestFirst.filter((backup) => !kept.has(backup));
}

/** The first of each of the first `count` groups; `newestFirst` is in order. */
function newestOfEach<T>(newestFirst: readonly T[], count: number, group: (one: T) => number): readonly T[] {
  const byGroup = new Map<number, T>();
  for (const one of newestFirst) if (!byGroup.has(group(one))) byGroup.set(group(one), one);
  return [...byGroup.values()].slice(0, count);
}
