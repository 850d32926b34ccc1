import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { BACKUP_REASONS, backupName, parseBackupName } from './backup-names.ts';
import { backupsToRemove, DEFAULT_ROTATION } from './rotation.ts';

const DAY = 24 * 60 * 60 * 1000;
const START = Date.UTC(2026, 0, 5, 8);
const daily = (at: number) => ({ file: String(at), at, reason: 'daily' as const });

const backup = fc.record({
  file: fc.uuid(),
  at: fc.integer({ min: START, max: START + 200 * DAY }),
  reason: fc.constantFrom(...BACKUP_REASONS),
});

describe('rotating backups', () => {
  it('keeps the newest of 7 days and of 4 weeks', () => {
    const twiceADay = Array.from({ length: 120 }, (_, half) => daily(START + half * (DAY / 2)));
    const removed = new Set(backupsToRemove(twiceADay, DEFAULT_ROTATION));
    const kept = twiceADay.filter((one) => !removed.has(one)).map(({ at }) => new Date(at).toISOString().slice(0, 13));
    expect(kept).toEqual([
      '2026-02-15T20',
      '2026-02-22T20',
      '2026-02-27T20',
      '2026-02-28T20',
      '2026-03-01T20',
      '2026-03-02T20',
      '2026-03-03T20',
      '2026-03-04T20',
      '2026-03-05T20',
    ]);
  });

  it('costs nothing while nobody works: after a long pause the old ones are still there', () => {
    const old = [0, 1, 2].map((day) => daily(START + day * DAY));
    expect(backupsToRemove([...old, daily(START + 100 * DAY)], DEFAULT_ROTATION)).toEqual([]);
  });

  it('never lets the newest go, nor one that was made by hand, and comes to rest', () => {
    fc.assert(
      fc.property(fc.uniqueArray(backup, { selector: ({ file }) => file, maxLength: 60 }), (backups) => {
        const removed = new Set(backupsToRemove(backups, DEFAULT_ROTATION));
        const kept = backups.filter((one) => !removed.has(one));
        const newest = Math.max(...backups.map(({ at }) => at));
        expect(kept.length === 0 || kept.some(({ at }) => at === newest)).toBe(true);
        expect([...removed].some(({ reason }) => reason === 'manual')).toBe(false);
        expect(kept.filter(({ reason }) => reason !== 'manual').length).toBeLessThanOrEqual(7 + 4 + 3 + 3 + 1);
        expect(backupsToRemove(kept, DEFAULT_ROTATION)).toEqual([]);
      }),
    );
  });
});

describe('the names of backups', () => {
  it('say when and why, to the millisecond', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 0, max: Date.UTC(9999, 11, 31) }),
        fc.constantFrom(...BACKUP_REASONS),
        fc.integer({ min: 1, max: 9 }),
        (at, reason, again) => {
          expect(parseBackupName(backupName(at, reason, again))).toEqual({ at, reason });
        },
      ),
    );
    expect(backupName(START, 'before-restore')).toBe('library-20260105T080000000Z-before-restore.sqlite');
  });

  it('are not seen in other files', () => {
    for (const name of [
      'library.sqlite',
      'notes.txt',
      'library-20261399T999999999Z-daily.sqlite',
      'x-daily.sqlite.partial',
    ]) {
      expect(parseBackupName(name)).toBeUndefined();
    }
  });
});
