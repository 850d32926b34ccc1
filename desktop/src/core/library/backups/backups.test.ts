import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { backupLibrary } from '../open-library.ts';
import { fixtureLesson } from '../testing/lesson-fixture.ts';
import { DAY_MS, HOUR_MS, TEACHER, temporaryFolder, temporaryLibrary } from '../testing/temporary-library.ts';

const code = (value: string) => expect.objectContaining({ code: value });

function libraryWith(...ids: readonly string[]) {
  const made = temporaryLibrary();
  for (const id of ids) made.library.lessons.save(TEACHER, fixtureLesson({ id }));
  return made;
}

describe('a backup', () => {
  it('is a whole library of its own, made while the library is in use', () => {
    const { library, clock } = libraryWith('one', 'two');
    const backup = library.backup();
    expect(backup).toMatchObject({ reason: 'manual', at: clock.now, lessons: 2, appVersion: '1.0.0' });
    expect(library.listBackups()).toEqual([backup]);
    library.lessons.save(TEACHER, fixtureLesson({ id: 'three' }));
    expect(library.listBackups()).toEqual([backup]);

    const copy = temporaryLibrary({ dataDir: join(temporaryFolder(), 'elsewhere') });
    copy.library.restore(TEACHER, backup.file);
    expect(copy.library.lessons.list().items.map(({ id }) => id)).toEqual(['two', 'one']);
  });

  it('goes where it is told, to a folder or a new file, and never over a file', () => {
    const { library } = libraryWith('one');
    const folder = temporaryFolder();
    expect(dirname(library.backup(folder).file)).toBe(folder);
    const file = join(folder, 'new', 'mine.sqlite');
    expect(library.backup(file)).toMatchObject({ file, lessons: 1 });
    expect(() => library.backup(file)).toThrow(code('backup-exists'));
    expect(library.listBackups()).toEqual([]);
  });

  it('leaves nothing when it cannot be written', () => {
    const { library } = libraryWith('one');
    const file = join(temporaryFolder(), 'a-file');
    writeFileSync(file, 'x');
    expect(() => library.backup(join(file, 'backup.sqlite'))).toThrow(code('library-not-writable'));
    expect(library.lessons.list().total).toBe(1);
  });

  it('can be made of a folder that another process has open', () => {
    const { library, options } = libraryWith('one');
    const backup = backupLibrary({ dataDir: options.dataDir, clock: options.clock });
    expect(library.listBackups()).toEqual([backup]);
    expect(backup.lessons).toBe(1);
    expect(() => backupLibrary({ dataDir: temporaryFolder(), clock: options.clock })).toThrow(code('library-missing'));
  });

  it('is made once a day when something changed, and on quit', () => {
    const { library, clock, reopen } = libraryWith('one');
    const reasons = () => library.listBackups().map(({ reason }) => reason);
    expect(library.backUpIfDue()?.reason).toBe('daily');
    clock.advance(DAY_MS);
    expect(library.backUpIfDue()).toBeUndefined();
    library.lessons.archive(TEACHER, 'one');
    expect(library.backUpIfDue()?.reason).toBe('daily');
    library.lessons.unarchive(TEACHER, 'one');
    clock.advance(HOUR_MS);
    expect(library.backUpIfDue()).toBeUndefined();
    library.close();
    // The backup on quit stands for its whole day.
    expect(reasons()).toEqual(['quit', 'daily']);
    reopen().close();
    expect(reasons()).toHaveLength(2);
  });

  it('makes room for itself: of many days a bounded number stays', () => {
    const { library, clock } = libraryWith();
    for (let day = 0; day < 40; day += 1) {
      library.lessons.save(TEACHER, fixtureLesson({ title: `Day ${day}` }));
      library.backUpIfDue();
      clock.advance(DAY_MS);
    }
    expect(library.listBackups()).toHaveLength(9);
  });

  it('that fails on quit is told, and the library is closed all the same', () => {
    const { library, options, reopen } = libraryWith('one');
    const backups = join(options.dataDir, 'backups');
    writeFileSync(backups, 'a file where the folder should be');
    expect(() => library.close()).toThrow(code('library-not-writable'));
    rmSync(backups);
    expect(reopen().lessons.list().total).toBe(1);
  });

  it('that is damaged later is listed as unreadable', () => {
    const { library } = libraryWith('one');
    const { file } = library.backup();
    writeFileSync(file, 'rubbish');
    expect(library.listBackups()).toMatchObject([{ file, lessons: null, appVersion: null }]);
  });
});

describe('restoring a backup', () => {
  it('gives back what was, keeps aside what is, and repositories go on', () => {
    const { library, clock } = libraryWith('one');
    const { lessons, runs } = library;
    runs.append('run-1', { type: 'run-started', workflow: 'lesson', workflowVersion: 1, input: null });
    const backup = library.backup();
    lessons.save(TEACHER, fixtureLesson({ id: 'two' }));
    clock.advance(HOUR_MS);

    const restored = library.restore(TEACHER, backup.file);
    expect(restored).toMatchObject({ file: backup.file, lessons: 1 });
    expect(lessons.list().items.map(({ id }) => id)).toEqual(['one']);
    expect(runs.append('run-1', { type: 'run-resumed' }).sequence).toBe(2);
    expect(library.events.list().at(-1)).toMatchObject({ type: 'library.restored', actor: TEACHER });

    library.restore(TEACHER, restored.keptAside ?? '');
    expect(lessons.list().items.map(({ id }) => id)).toEqual(['two', 'one']);
  });

  it.each([
    ['that is damaged', 'backup-damaged', (good: Buffer) => good.fill(7, 4096)],
    ['that is cut off', 'backup-damaged', (good: Buffer) => good.subarray(0, 10_000)],
    ['that is empty', 'backup-foreign', () => Buffer.alloc(0)],
    ['that is something else', 'backup-foreign', () => Buffer.from('a shopping list '.repeat(1000))],
  ])('%s is refused and changes nothing', (_, expected, spoil) => {
    const { library, options } = libraryWith('one');
    const file = join(temporaryFolder(), 'backup.sqlite');
    const { file: good } = library.backup();
    writeFileSync(file, spoil(readFileSync(good)));
    library.lessons.save(TEACHER, fixtureLesson({ id: 'two' }));

    expect(() => library.restore(TEACHER, file)).toThrow(code(expected));
    expect(library.lessons.list().total).toBe(2);
    expect(readdirSync(options.dataDir).filter((name) => name.includes('restoring'))).toEqual([]);
  });

  it('that is not there is refused', () => {
    const { library } = libraryWith('one');
    const folder = join(temporaryFolder(), 'folder');
    mkdirSync(folder);
    for (const file of [join(folder, 'none.sqlite'), folder]) {
      expect(() => library.restore(TEACHER, file)).toThrow(code('backup-missing'));
    }
    expect(library.lessons.list().total).toBe(1);
  });
});
