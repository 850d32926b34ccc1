import { createHash } from 'node:crypto';
import {
  chmodSync,
  cpSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  truncateSync,
  writeFileSync,
} from 'node:fs';
import { dirname, join } from 'node:path';
import BetterSqlite3 from 'better-sqlite3';
import { describe, expect, it } from 'vitest';
import type { LibraryOptions } from './library.ts';
import { findMigrationsFolder } from './migrations/index.ts';
import { openLibrary, restoreLibrary } from './open-library.ts';
import { fixtureLesson } from './testing/lesson-fixture.ts';
import { migrationsFolder } from './testing/migrations-folder.ts';
import { HOUR_MS, TEACHER, temporaryFolder, temporaryLibrary } from './testing/temporary-library.ts';

const code = (value: string) => expect.objectContaining({ code: value });
const hashOf = (file: string) => createHash('sha256').update(readFileSync(file)).digest('hex');

function caught(work: () => unknown): unknown {
  try {
    work();
  } catch (error) {
    return error;
  }
  throw new Error('nothing was thrown');
}

/** A closed library with two lessons in its backup and three in itself. */
function closedLibrary() {
  const { library, options, clock } = temporaryLibrary();
  library.lessons.save(TEACHER, fixtureLesson({ id: 'one' }));
  library.lessons.save(TEACHER, fixtureLesson({ id: 'two' }));
  const backup = library.backup();
  clock.advance(HOUR_MS);
  library.lessons.save(TEACHER, fixtureLesson({ id: 'three' }));
  library.close({ backup: false });
  return { options, clock, backup, file: join(options.dataDir, 'library.sqlite') };
}

function total(options: LibraryOptions): number {
  const library = openLibrary(options);
  try {
    return library.lessons.list().total;
  } finally {
    library.close({ backup: false });
  }
}

/** The superuser may write anywhere, so that a test run by it acts as nobody for a moment. */
function withoutPrivileges<T>(work: () => T): T {
  if (process.geteuid?.() !== 0) return work();
  process.seteuid?.(65534);
  try {
    return work();
  } finally {
    process.seteuid?.(0);
  }
}

/** Writes rubbish over the second half of every page. */
function damage(file: string): void {
  const bytes = readFileSync(file);
  for (let page = 4096; page < bytes.length; page += 4096) bytes.fill(0xa5, page, page + 4096);
  writeFileSync(file, bytes);
}

describe('a damaged library', () => {
  it.each([
    ['overwritten pages', damage],
    ['a lost header', (file: string) => writeFileSync(file, Buffer.alloc(8192, 1))],
    ['a cut-off end', (file: string) => truncateSync(file, 20_000)],
  ])('with %s is refused untouched, and the newest good backup is named', (_, spoil) => {
    const { options, file, backup } = closedLibrary();
    spoil(file);
    const before = hashOf(file);

    const error = caught(() => openLibrary(options));
    expect(error).toEqual(code('library-corrupt'));
    expect(error).toMatchObject({
      hint: expect.stringContaining(`toolboxai restore "${backup.file}"`),
      details: { backup: { file: backup.file, lessons: 2 } },
    });
    expect(hashOf(file)).toBe(before);

    const restored = restoreLibrary({ ...options, file: backup.file });
    expect(restored.lessons).toBe(2);
    expect(hashOf(restored.keptAside ?? '')).toBe(before);
    expect(total(options)).toBe(2);
  });

  it('looks past damaged backups, and says when there is none', () => {
    const { options, file, backup } = closedLibrary();
    damage(file);
    damage(backup.file);
    expect(caught(() => openLibrary(options))).toMatchObject({
      code: 'library-corrupt',
      hint: expect.stringContaining('no good backup'),
      details: { backup: null },
    });
    expect(() => restoreLibrary({ ...options, file: backup.file })).toThrow(code('backup-damaged'));
  });

  it('has its full-text index made anew when only that is damaged', () => {
    const { options, file } = closedLibrary();
    const sqlite = new BetterSqlite3(file);
    sqlite.unsafeMode(true);
    sqlite.exec(`update lesson_search_data set block = x'0000000000' where id = 10`);
    sqlite.close();
    const library = openLibrary(options);
    expect(library.lessons.search('fractions').total).toBe(3);
    library.close({ backup: false });
  });

  it('with one lesson not as it was saved says so for that lesson and opens the others', () => {
    const { options, file } = closedLibrary();
    const sqlite = new BetterSqlite3(file);
    sqlite.exec('drop trigger lesson_versions_no_update');
    sqlite.exec(`update lesson_versions set document = replace(document, 'pizza', 'pixxa') where lesson_id = 'one'`);
    sqlite.close();
    const library = openLibrary(options);
    expect(() => library.lessons.get('one')).toThrow(code('lesson-damaged'));
    expect(library.lessons.get('two').lesson.id).toBe('two');
    expect(library.lessons.list().total).toBe(3);
    library.close({ backup: false });
  });

  it('always ends in an opened library or in words, wherever bytes are spoiled, and can always be restored', () => {
    const { options, file, backup } = closedLibrary();
    const whole = readFileSync(file);
    const codes = new Set<string>();
    for (let place = 0; place < 60; place += 1) {
      const bytes = Buffer.from(whole);
      const at = Math.floor((place / 60) * bytes.length) + ((place * 37) % 1500);
      for (let offset = 0; offset < 16; offset += 1) bytes[at + offset] = (bytes[at + offset] ?? 0) ^ 0xff;
      writeFileSync(file, bytes);
      try {
        total(options);
      } catch (error) {
        codes.add(String(Object(error).code));
        expect(error).toMatchObject({ details: { backup: { file: backup.file } } });
      }
    }
    expect(
      [...codes].every((one) => ['library-corrupt', 'library-other-build'].includes(one)),
      [...codes].join(),
    ).toBe(true);
    expect(codes).toContain('library-corrupt');
    restoreLibrary({ ...options, file: backup.file });
    expect(total(options)).toBe(2);
  });
});

describe('a library from another program', () => {
  it('that is newer is refused untouched, with a backup from before offered', () => {
    const { options, file, backup } = closedLibrary();
    const newer = migrationsFolder({
      from: findMigrationsFolder(),
      more: [{ tag: '9999_future', sql: 'create table future (a);' }],
    });
    const future = openLibrary({ ...options, appVersion: '2.0.0', migrationsFolder: newer });
    future.lessons.save(TEACHER, fixtureLesson({ id: 'four' }));
    future.close({ backup: true });
    const before = hashOf(file);

    const error = caught(() => openLibrary(options));
    expect(error).toMatchObject({ code: 'library-newer-than-app', message: expect.stringContaining('2.0.0') });
    // The newest of all was made by the newer program; the newest that this one reads is from before its migration.
    expect(error).toMatchObject({
      details: { backup: { lessons: 3, file: expect.stringContaining('-migration.sqlite') } },
    });
    expect(hashOf(file)).toBe(before);

    const made = readdirSync(join(options.dataDir, 'backups')).find((name) => name.includes('-quit'));
    expect(() => restoreLibrary({ ...options, file: join(options.dataDir, 'backups', made ?? '') })).toThrow(
      code('library-newer-than-app'),
    );
    restoreLibrary({ ...options, file: backup.file });
    expect(total(options)).toBe(2);
  });

  it('that is none of ours is refused untouched', () => {
    const dataDir = temporaryFolder();
    const file = join(dataDir, 'library.sqlite');
    const other = new BetterSqlite3(file);
    other.exec('create table bookmarks (a)');
    other.close();
    const before = hashOf(file);
    const options = { dataDir, clock: () => 0, appVersion: '1.0.0', newId: () => 'x' };
    expect(() => openLibrary(options)).toThrow(code('library-foreign'));
    expect(hashOf(file)).toBe(before);
  });
});

describe('a data folder', () => {
  it('without its library file but with backups is not taken for a new one', () => {
    const { options, file, backup } = closedLibrary();
    rmSync(file);
    expect(() => openLibrary(options)).toThrow(code('library-missing'));
    restoreLibrary({ ...options, file: backup.file });
    expect(total(options)).toBe(2);
  });

  it('that cannot be one is refused in words', () => {
    const file = join(temporaryFolder(), 'a-file');
    writeFileSync(file, 'x');
    const options = { clock: () => 0, appVersion: '1.0.0', newId: () => 'x' };
    expect(() => openLibrary({ ...options, dataDir: file })).toThrow(code('library-not-writable'));
    expect(() => openLibrary({ ...options, dataDir: join(file, 'below') })).toThrow(code('library-not-writable'));
    expect(readFileSync(file, 'utf8')).toBe('x');
  });

  it.skipIf(process.platform === 'win32')('that may not be written is refused in words, new or not', () => {
    const { options } = closedLibrary();
    const empty = join(temporaryFolder(), 'data');
    mkdirSync(empty);
    for (const dataDir of [empty, options.dataDir]) {
      chmodSync(dirname(dataDir), 0o755);
      chmodSync(dataDir, 0o555);
      expect(() => withoutPrivileges(() => openLibrary({ ...options, dataDir }))).toThrow(code('library-not-writable'));
      chmodSync(dataDir, 0o755);
    }
    expect(readdirSync(empty)).toEqual([]);
    expect(total(options)).toBe(3);
  });

  it('may have spaces, quotes and letters of any language in its name', () => {
    const dataDir = join(
      temporaryFolder(),
      `Frau Müller's "Daten" 数据`.replaceAll(process.platform === 'win32' ? '"' : '\0', ''),
    );
    const { library, reopen } = temporaryLibrary({ dataDir });
    library.lessons.save(TEACHER, fixtureLesson());
    const backup = library.backup();
    expect(reopen().restore(TEACHER, backup.file).lessons).toBe(1);
  });

  it('with a half-done transaction of a killed process is brought back to before it', () => {
    const { options, file } = closedLibrary();
    const sqlite = new BetterSqlite3(file);
    sqlite.pragma('journal_mode = DELETE');
    // So small a cache makes SQLite write to the file before the commit that never comes.
    sqlite.pragma('cache_size = 2');
    sqlite.exec('begin');
    const insert = sqlite.prepare(`insert into settings values (?, '1', 0)`);
    for (let key = 0; key < 5000; key += 1) insert.run(`half-done-${key}`);
    const dataDir = join(temporaryFolder(), 'killed');
    cpSync(options.dataDir, dataDir, { recursive: true });
    sqlite.exec('rollback');
    sqlite.close();

    expect(existsSync(join(dataDir, 'library.sqlite-journal'))).toBe(true);
    const library = openLibrary({ ...options, dataDir });
    expect(library.settings.keys()).toEqual([]);
    expect(library.lessons.list().total).toBe(3);
    library.close({ backup: false });
  });

  it('loses what a killed process left half-made', () => {
    const { options } = closedLibrary();
    const backups = join(options.dataDir, 'backups');
    mkdirSync(backups, { recursive: true });
    const leftovers = [join(backups, 'library-x.sqlite.partial'), join(options.dataDir, 'library.sqlite.restoring')];
    for (const leftover of leftovers) writeFileSync(leftover, 'half');
    expect(total(options)).toBe(3);
    expect(leftovers.filter(existsSync)).toEqual([]);
  });
});
