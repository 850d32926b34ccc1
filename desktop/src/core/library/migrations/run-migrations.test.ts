import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { Database as Sqlite } from 'better-sqlite3';
import { drizzle } from 'drizzle-orm/better-sqlite3';
import { migrate as migrateWithDrizzle } from 'drizzle-orm/better-sqlite3/migrator';
import { describe, expect, it, onTestFinished } from 'vitest';
import { openWriter } from '../database.ts';
import { migrationsFolder } from '../testing/migrations-folder.ts';
import { temporaryFolder } from '../testing/temporary-library.ts';
import { findMigrationsFolder, readMigrations } from './migration-files.ts';
import { appliedMigrations, pendingMigrations, runMigrations } from './run-migrations.ts';

const REBUILT_PARENT = join(import.meta.dirname, 'fixtures', 'rebuilt-parent');

function database(): Sqlite {
  const sqlite = openWriter(join(temporaryFolder(), 'x.sqlite'));
  onTestFinished(() => {
    sqlite.close();
  });
  return sqlite;
}

function run(sqlite: Sqlite, folder: string, beforeChange: () => void = () => undefined) {
  return runMigrations({
    sqlite,
    migrations: readMigrations(folder),
    appVersion: '1.0.0',
    clock: () => 5,
    beforeChange,
  });
}

const fillClass = (sqlite: Sqlite) =>
  sqlite.exec(`insert into classes (id, name) values (1, '4b'); insert into pupils values (1, 1), (2, 1)`);
const pupils = (sqlite: Sqlite) => sqlite.prepare('select count(*) from pupils').pluck().get();
const withMore = (sql: string) =>
  migrationsFolder({ from: REBUILT_PARENT, keep: 1, more: [{ tag: '0001_test', sql }] });

describe('a migration that rebuilds a parent table (drizzle-orm #5782)', () => {
  const first = () => migrationsFolder({ from: REBUILT_PARENT, keep: 1 });

  it('loses every child with the runner of drizzle', () => {
    const sqlite = database();
    migrateWithDrizzle(drizzle(sqlite), { migrationsFolder: first() });
    fillClass(sqlite);
    migrateWithDrizzle(drizzle(sqlite), { migrationsFolder: REBUILT_PARENT });
    expect(pupils(sqlite)).toBe(0);
  });

  it('loses no child with ours', () => {
    const sqlite = database();
    run(sqlite, first());
    fillClass(sqlite);
    run(sqlite, REBUILT_PARENT);
    expect(pupils(sqlite)).toBe(2);
    expect(
      sqlite.prepare('select dflt_value from pragma_table_info(?) where name = ?').pluck().get('classes', 'room'),
    ).toBe(`'2'`);
    expect(sqlite.pragma('foreign_keys', { simple: true })).toBe(1);
    expect(() => sqlite.exec('insert into pupils values (3, 99)')).toThrow(/FOREIGN KEY/);
  });
});

describe('the migration runner', () => {
  it('applies each migration once, in order, and remembers its hash', () => {
    const sqlite = database();
    expect(run(sqlite, REBUILT_PARENT)).toHaveLength(2);
    expect(run(sqlite, REBUILT_PARENT)).toHaveLength(0);
    expect(appliedMigrations(sqlite)).toEqual(
      readMigrations(REBUILT_PARENT).map(({ index, tag, hash }) => ({ index, tag, hash, appVersion: '1.0.0' })),
    );
    expect(sqlite.pragma('user_version', { simple: true })).toBe(2);
  });

  it('asks for the copy before it changes a database, and changes nothing when there is none', () => {
    const sqlite = database();
    let asked = 0;
    run(sqlite, migrationsFolder({ from: REBUILT_PARENT, keep: 1 }), () => (asked += 1));
    expect(asked).toBe(0);
    expect(() =>
      run(sqlite, REBUILT_PARENT, () => {
        throw new Error('no room for the copy');
      }),
    ).toThrow('no room for the copy');
    expect(appliedMigrations(sqlite)).toHaveLength(1);
    run(sqlite, REBUILT_PARENT, () => (asked += 1));
    run(sqlite, REBUILT_PARENT, () => (asked += 1));
    expect(asked).toBe(1);
  });

  it.each([
    ['a statement fails', 'insert into classes (id, name) values (7, 7); insert into nowhere values (1);'],
    ['rows vanish', 'delete from pupils where id = 1;'],
    ['a table vanishes', 'drop table pupils;'],
    ['a row points nowhere', 'insert into pupils values (9, 99);'],
    ['it commits by itself', 'insert into pupils values (9, 1); commit;'],
  ])('leaves everything as it was when %s', (_, sql) => {
    const sqlite = database();
    run(sqlite, migrationsFolder({ from: REBUILT_PARENT, keep: 1 }));
    fillClass(sqlite);
    const fails = () => run(sqlite, withMore(sql));
    expect(fails).toThrow(expect.objectContaining({ code: 'migration-failed' }));
    expect(appliedMigrations(sqlite)).toHaveLength(1);
    expect(sqlite.inTransaction).toBe(false);
    expect(sqlite.pragma('foreign_keys', { simple: true })).toBe(1);
    if (!sql.includes('commit')) expect(pupils(sqlite)).toBe(2);
  });

  it('refuses to lose a trigger', () => {
    const sqlite = database();
    const guard = 'create trigger guard before delete on pupils begin select raise(abort, 1); end;';
    const guarded = withMore(guard);
    run(sqlite, guarded);
    const more = (sql: string) => migrationsFolder({ from: guarded, more: [{ tag: '0002_test', sql }] });
    expect(() => run(sqlite, more('drop trigger guard;'))).toThrow(
      expect.objectContaining({ code: 'migration-failed' }),
    );
    run(sqlite, more('-- drops: guard\ndrop trigger guard;'));
  });

  it('lets a migration lose what it announces', () => {
    const sqlite = database();
    run(sqlite, migrationsFolder({ from: REBUILT_PARENT, keep: 1 }));
    fillClass(sqlite);
    run(sqlite, withMore('-- shrinks: pupils\ndelete from pupils where id = 1;'));
    expect(pupils(sqlite)).toBe(1);
  });

  it('refuses a database with migrations that it does not know, or knows otherwise', () => {
    const [one, two] = readMigrations(REBUILT_PARENT);
    if (!one || !two) throw new Error('the fixture has two migrations');
    const applied = [one, two].map((migration) => ({ ...migration, appVersion: '9.1.0' }));
    expect(() => pendingMigrations(applied, [one])).toThrow(
      expect.objectContaining({ code: 'library-newer-than-app', details: { appVersion: '9.1.0' } }),
    );
    expect(() => pendingMigrations(applied, [one, { ...two, hash: 'other' }])).toThrow(
      expect.objectContaining({ code: 'library-other-build' }),
    );
    expect(pendingMigrations(applied.slice(0, 1), [one, two])).toEqual([two]);
  });
});

describe('the migrations of the library', () => {
  it('are found from anywhere below the folder that ships them', () => {
    const folder = findMigrationsFolder();
    expect(folder).toMatch(/desktop[\\/]drizzle$/);
    expect(findMigrationsFolder(join(folder, 'meta'))).toBe(folder);
    expect(() => findMigrationsFolder(temporaryFolder())).toThrow(/missing/);
  });

  it('give the same hash with the line ends of Windows', () => {
    const unix = readMigrations(
      migrationsFolder({ from: REBUILT_PARENT, keep: 0, more: [{ tag: 'a', sql: 'x;\ny;\n' }] }),
    );
    const windows = readMigrations(
      migrationsFolder({ from: REBUILT_PARENT, keep: 0, more: [{ tag: 'a', sql: 'x;\r\ny;\r\n' }] }),
    );
    expect(windows[0]?.hash).toBe(unix[0]?.hash);
  });

  it('never drop a table unannounced', () => {
    for (const { sql, tag } of readMigrations(findMigrationsFolder())) {
      const dropped = [...sql.matchAll(/^drop table `?(\w+)/gim)].map((match) => match[1]);
      for (const table of dropped)
        expect(sql, tag).toMatch(new RegExp(`(-- drops: ${table}$)|RENAME TO \`${table}\``, 'm'));
    }
    expect(existsSync(join(findMigrationsFolder(), 'meta', '_journal.json'))).toBe(true);
  });
});
