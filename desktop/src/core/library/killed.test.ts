/**
 * Processes killed at many moments while they open, write, back up, restore or migrate. `npm run soak`
 * takes 200 moments of each, or as many as `LIBRARY_KILLS` says; otherwise a small sample is taken.
 */
import { cpSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { describe, expect, it } from 'vitest';
import { findMigrationsFolder } from './migrations/index.ts';
import { openLibrary } from './open-library.ts';
import { type Acknowledged, expectConsistent, expectKept, parseAcknowledged } from './testing/acknowledged.ts';
import { type RunningScript, runScript } from './testing/child-process.ts';
import { fixtureLesson } from './testing/lesson-fixture.ts';
import { migrationsFolder } from './testing/migrations-folder.ts';
import { TEACHER, temporaryFolder, temporaryLibrary } from './testing/temporary-library.ts';

const { LIBRARY_KILLS, TOOLBOXAI_SOAK } = process.env;
const ASKED = Number(LIBRARY_KILLS ?? (TOOLBOXAI_SOAK === '1' ? 200 : 0));
const SAMPLE = { write: 6, restore: 3, migrate: 2 };
const TIMEOUT_MS = 60_000 + ASKED * 10_000;

/** Moments spread evenly over the time in which a script is at work; every second one counts from its very start. */
async function killAtMoment(script: RunningScript, kill: number, kills: number, spanMs: number): Promise<void> {
  if (kill % 2 === 0) await script.firstLine();
  await wait(((kill + 0.5) / kills) * spanMs);
  expect(await script.kill()).toBe('');
}

const openAgain = (dataDir: string) =>
  openLibrary({ dataDir, clock: Date.now, appVersion: '1.0.0', newId: () => 'unused' });

describe('a process killed at any moment', () => {
  it('loses nothing of what it acknowledged while it wrote', { timeout: TIMEOUT_MS }, async () => {
    const kills = ASKED || SAMPLE.write;
    const dataDir = join(temporaryFolder(), 'data');
    const acknowledged: Acknowledged[] = [];
    for (let kill = 0; kill < kills; kill += 1) {
      const writer = runScript('write-until-killed.ts', dataDir, String(kill));
      await killAtMoment(writer, kill, kills, 900);
      acknowledged.push(...writer.lines().map(parseAcknowledged));
      const library = openAgain(dataDir);
      expectKept(library, acknowledged);
      expectConsistent(library);
      library.close({ backup: false });
    }
    expect(acknowledged.length).toBeGreaterThan(kills);
  });

  it('leaves the library before or after a restore, whole', { timeout: TIMEOUT_MS }, async () => {
    const kills = ASKED || SAMPLE.restore;
    const { library, options } = temporaryLibrary();
    const folder = temporaryFolder();
    library.lessons.save(TEACHER, fixtureLesson({ id: 'one', title: 'Life' }));
    const one = library.backup(join(folder, 'one.sqlite')).file;
    library.lessons.save(TEACHER, fixtureLesson({ id: 'two', title: 'Life' }));
    const two = library.backup(join(folder, 'two.sqlite')).file;
    library.close({ backup: false });
    for (let kill = 0; kill < kills; kill += 1) {
      await killAtMoment(runScript('restore-until-killed.ts', options.dataDir, one, two), kill, kills, 600);
      const again = openAgain(options.dataDir);
      expect([1, 2]).toContain(again.lessons.list().total);
      expectConsistent(again);
      again.close({ backup: false });
    }
  });

  it('leaves the library before or after a migration, whole', { timeout: TIMEOUT_MS }, async () => {
    const kills = ASKED || SAMPLE.migrate;
    const { library, options } = temporaryLibrary();
    library.lessons.save(TEACHER, fixtureLesson({ title: 'Life' }));
    library.close({ backup: false });
    const slow = `create table numbers (n integer not null);
      with recursive counting (n) as (select 1 union all select n + 1 from counting where n < 300000)
      insert into numbers select n from counting;`;
    const newer = migrationsFolder({ from: findMigrationsFolder(), more: [{ tag: '9999_slow', sql: slow }] });
    for (let kill = 0; kill < kills; kill += 1) {
      const dataDir = join(temporaryFolder(), 'data');
      cpSync(options.dataDir, dataDir, { recursive: true });
      await killAtMoment(runScript('open-until-killed.ts', dataDir, newer), kill, kills, 400);
      const again = openLibrary({ ...options, dataDir, migrationsFolder: newer });
      expect(again.lessons.get('lesson-1').lesson.title).toBe('Life');
      expectConsistent(again);
      again.close({ backup: false });
      expect(readdirSync(join(dataDir, 'backups')).some((name) => name.endsWith('-migration.sqlite'))).toBe(true);
    }
  });
});
