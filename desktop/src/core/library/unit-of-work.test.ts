import { join } from 'node:path';
import { eq } from 'drizzle-orm';
import { describe, expect, it, onTestFinished } from 'vitest';
import { openReader, openWriter, type ReadableDatabase } from './database.ts';
import { createLessonRepository } from './lessons/index.ts';
import { lessons, settings } from './schema/index.ts';
import { fixtureLesson } from './testing/lesson-fixture.ts';
import { TEACHER, temporaryFolder, temporaryLibrary } from './testing/temporary-library.ts';
import { openDatabase, type UnitOfWork } from './unit-of-work.ts';

const put = (unit: UnitOfWork, key: string) => {
  unit.db.insert(settings).values({ key, value: '1', updatedAt: unit.at }).run();
  unit.record({ type: 'setting.set', entity: 'setting', entityId: key });
};

/** The file of an empty library, opened without the rest of it. */
function openedDatabase() {
  const { library, options } = temporaryLibrary();
  library.close({ backup: false });
  const database = openDatabase({ file: join(options.dataDir, 'library.sqlite'), clock: () => 7 });
  onTestFinished(() => database.close());
  return database;
}

describe('a unit of work', () => {
  it('writes its rows and its event together', () => {
    const { library, clock } = temporaryLibrary();
    const answer = library.write(TEACHER, (unit) => {
      put(unit, 'a');
      return 42;
    });
    expect(answer).toBe(42);
    expect(library.settings.keys()).toEqual(['a']);
    expect(library.events.list()).toEqual([
      {
        sequence: 1,
        at: clock.now,
        actor: TEACHER,
        type: 'setting.set',
        entity: 'setting',
        entityId: 'a',
        details: {},
      },
    ]);
  });

  it('leaves nothing when it throws', () => {
    const { library } = temporaryLibrary();
    const fails = () =>
      library.write(TEACHER, (unit) => {
        put(unit, 'a');
        throw new Error('changed my mind');
      });
    expect(fails).toThrow('changed my mind');
    expect(library.settings.keys()).toEqual([]);
    expect(library.events.list()).toEqual([]);
  });

  it('is refused when it writes and records nothing', () => {
    const { library } = temporaryLibrary();
    const silent = () =>
      library.write(TEACHER, ({ db, at }) => db.insert(settings).values({ key: 'a', value: '1', updatedAt: at }).run());
    expect(silent).toThrow('recorded no event');
    expect(library.settings.keys()).toEqual([]);
  });

  it('answers for its own writes only, not for those of units inside it', () => {
    const { library } = temporaryLibrary();
    const silently = (unit: UnitOfWork) =>
      unit.db.insert(settings).values({ key: 'silent', value: '1', updatedAt: unit.at }).run();
    library.write(TEACHER, () => library.write(TEACHER, (inner) => put(inner, 'a')));
    expect(() =>
      library.write(TEACHER, (outer) => {
        library.write(TEACHER, (inner) => put(inner, 'b'));
        silently(outer);
      }),
    ).toThrow('recorded no event');
    expect(library.settings.keys()).toEqual(['a']);
  });

  it('is refused when it waits', () => {
    const { library } = temporaryLibrary();
    expect(() => library.write(TEACHER, async (unit) => put(unit, 'a'))).toThrow(TypeError);
    expect(library.settings.keys()).toEqual([]);
  });

  it('joins the one around it, and undoes only itself', () => {
    const { library } = temporaryLibrary();
    library.write(TEACHER, (outer) => {
      put(outer, 'a');
      expect(() =>
        library.write(TEACHER, (inner) => {
          put(inner, 'b');
          throw new Error('inner');
        }),
      ).toThrow('inner');
      library.write(TEACHER, (inner) => put(inner, 'c'));
      expect(library.settings.keys()).toEqual(['a', 'c']);
    });
    expect(library.settings.keys()).toEqual(['a', 'c']);

    expect(() =>
      library.write(TEACHER, () => {
        library.write(TEACHER, (inner) => put(inner, 'd'));
        throw new Error('outer');
      }),
    ).toThrow('outer');
    expect(library.settings.keys()).toEqual(['a', 'c']);
  });
});

describe('what is append-only', () => {
  it.each(['event_log', 'run_events', 'lesson_versions'])('%s refuses to be changed', (table) => {
    const { library } = temporaryLibrary();
    library.lessons.save(TEACHER, fixtureLesson());
    library.runs.append('run-1', { type: 'run-started', workflow: 'lesson', workflowVersion: 1, input: null });
    library.close({ backup: false });
    const sqlite = openWriter(join(library.dataDir, 'library.sqlite'));
    onTestFinished(() => {
      sqlite.close();
    });
    const column = { event_log: 'at', run_events: 'at', lesson_versions: 'saved_at' }[table];
    expect(() => sqlite.exec(`update ${table} set ${column} = 1`)).toThrow('append-only');
    expect(() => sqlite.exec(`delete from ${table}`)).toThrow('append-only');
    expect(() => sqlite.exec('delete from lessons')).toThrow('tombstone');
  });
});

describe('the handles', () => {
  it('a readable one has no way to write, in its type and in SQLite', () => {
    const file = join(temporaryFolder(), 'x.sqlite');
    const writer = openWriter(file);
    writer.exec('create table t (a)');
    const reader = openReader(file);
    onTestFinished(() => {
      reader.close();
      writer.close();
    });
    expect(() => reader.exec('insert into t values (1)')).toThrow(/readonly/);

    const read = (db: ReadableDatabase) => db.select().from(lessons).all();
    // @ts-expect-error a readable handle cannot insert
    const write = (db: ReadableDatabase) => db.insert(lessons);
    // @ts-expect-error a readable handle cannot delete
    const remove = (db: ReadableDatabase) => db.delete(lessons).where(eq(lessons.id, 'x'));
    expect([read, write, remove]).toHaveLength(3);
  });

  it('are set up for safety', () => {
    const { writer } = openedDatabase();
    const pragma = (name: string) => writer.pragma(name, { simple: true });
    expect(pragma('journal_mode')).toBe('wal');
    expect(pragma('synchronous')).toBe(2);
    expect(pragma('foreign_keys')).toBe(1);
    expect(pragma('trusted_schema')).toBe(0);
    expect(pragma('secure_delete')).toBe(1);
    expect(pragma('busy_timeout')).toBe(5000);
  });
});

describe('a full disk', () => {
  it('is said in words, leaves nothing half-written, and everything works again when there is room', () => {
    const database = openedDatabase();
    const repository = createLessonRepository(database, () => 'new');
    repository.save(TEACHER, fixtureLesson({ id: 'before' }));
    const pages = database.writer.pragma('page_count', { simple: true });
    database.writer.pragma(`max_page_count = ${pages}`);

    let saved = 0;
    const fill = () => {
      for (; saved < 1000; saved += 1) repository.save(TEACHER, fixtureLesson({ id: `lesson-${saved}` }));
    };
    expect(fill).toThrow(expect.objectContaining({ code: 'disk-full' }));
    expect(repository.list().total).toBe(1 + saved);
    expect(database.writer.pragma('integrity_check', { simple: true })).toBe('ok');

    database.writer.pragma('max_page_count = 1000000');
    repository.save(TEACHER, fixtureLesson({ id: `lesson-${saved}` }));
    expect(repository.get(`lesson-${saved}`).summary.version).toBe(1);
  });
});
