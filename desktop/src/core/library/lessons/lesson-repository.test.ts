import { describe, expect, it } from 'vitest';
import { checkedLesson, fixtureLesson } from '../testing/lesson-fixture.ts';
import { TEACHER, temporaryLibrary } from '../testing/temporary-library.ts';

const code = (value: string) => expect.objectContaining({ code: value });

describe('saving a lesson', () => {
  it('gives back exactly what was saved, also after a restart', () => {
    const { library, reopen } = temporaryLibrary();
    const lesson = fixtureLesson({ title: 'Brüche – ½ + ¼ 🍕' });
    library.lessons.save(TEACHER, lesson);
    expect(library.lessons.get(lesson.id).lesson).toEqual(lesson);
    expect(reopen().lessons.get(lesson.id).lesson).toEqual(lesson);
  });

  it('keeps every version, and brings an older one back as the newest', () => {
    const { library, clock } = temporaryLibrary();
    const first = fixtureLesson({ title: 'First' });
    const second = fixtureLesson({ title: 'Second' });
    library.lessons.save(TEACHER, first);
    clock.advance(1000);
    library.lessons.save(TEACHER, second);

    const back = library.lessons.bringBack(TEACHER, first.id, 1);
    expect(back.summary).toMatchObject({ title: 'First', version: 3 });
    expect(library.lessons.version(first.id, 2)).toEqual(second);
    expect(library.lessons.versions(first.id).map(({ version, reason }) => [version, reason])).toEqual([
      [3, 'brought-back'],
      [2, 'saved'],
      [1, 'saved'],
    ]);
    expect(library.lessons.versions(first.id)[0]?.savedBy).toEqual(TEACHER);
  });

  it('adds no version when nothing changed', () => {
    const { library } = temporaryLibrary();
    library.lessons.save(TEACHER, fixtureLesson());
    library.lessons.save(TEACHER, fixtureLesson());
    expect(library.lessons.versions('lesson-1')).toHaveLength(1);
    expect(library.events.list()).toHaveLength(1);
  });

  it('does not go over a change that the caller has not seen', () => {
    const { library } = temporaryLibrary();
    const { lessons } = library;
    lessons.save(TEACHER, fixtureLesson({ title: 'One' }), { expectedVersion: 0 });
    lessons.save(TEACHER, fixtureLesson({ title: 'Two' }), { expectedVersion: 1 });
    expect(() => lessons.save(TEACHER, fixtureLesson({ title: 'Late' }), { expectedVersion: 1 })).toThrow(
      code('lesson-changed-meanwhile'),
    );
    expect(lessons.get('lesson-1').lesson.title).toBe('Two');
  });

  it('refuses what is not a lesson and writes nothing', () => {
    const { library } = temporaryLibrary();
    const broken = { ...fixtureLesson(), minutes: 7 };
    expect(() => library.lessons.save(TEACHER, broken)).toThrow(code('lesson-invalid'));
    expect(library.lessons.list().total).toBe(0);
    expect(library.events.list()).toEqual([]);
  });

  it('derives the status from checks and approval of this very content', () => {
    const { library } = temporaryLibrary();
    const lesson = fixtureLesson();
    expect(library.lessons.save(TEACHER, lesson).summary.status).toBe('draft');
    expect(library.lessons.save(TEACHER, checkedLesson(lesson, false)).summary.status).toBe('checked');
    const approved = checkedLesson(lesson, true);
    expect(library.lessons.save(TEACHER, approved).summary.status).toBe('approved');
    expect(library.lessons.save(TEACHER, { ...approved, title: 'Changed later' }).summary.status).toBe('draft');
  });
});

describe('the life of a lesson', () => {
  it('is copied under a new id without its approval', () => {
    const { library } = temporaryLibrary();
    library.lessons.save(TEACHER, checkedLesson(fixtureLesson({ title: 'x'.repeat(120) }), true));
    const copy = library.lessons.duplicate(TEACHER, 'lesson-1');
    expect(copy.summary).toMatchObject({ id: 'new-1', status: 'draft', version: 1 });
    expect(copy.lesson.title).toBe(`${'x'.repeat(113)} (copy)`);
    expect(library.lessons.duplicate(TEACHER, 'lesson-1', { title: 'Mine' }).lesson.title).toBe('Mine');
    expect(library.lessons.list().total).toBe(3);
  });

  it('leaves the active shelf when archived and comes back', () => {
    const { library } = temporaryLibrary();
    library.lessons.save(TEACHER, fixtureLesson());
    library.lessons.archive(TEACHER, 'lesson-1');
    expect(library.lessons.list().total).toBe(0);
    expect(library.lessons.list({ filter: { shelf: 'archived' } }).items.map(({ id }) => id)).toEqual(['lesson-1']);
    library.lessons.unarchive(TEACHER, 'lesson-1');
    expect(library.lessons.list().total).toBe(1);
  });

  it('leaves a tombstone when deleted, keeps its versions, and can be undeleted', () => {
    const { library } = temporaryLibrary();
    const lesson = fixtureLesson();
    library.lessons.save(TEACHER, lesson);
    library.lessons.delete(TEACHER, lesson.id);
    library.lessons.delete(TEACHER, lesson.id);

    expect(() => library.lessons.get(lesson.id)).toThrow(code('lesson-not-found'));
    expect(() => library.lessons.save(TEACHER, lesson)).toThrow(code('lesson-deleted'));
    expect(library.lessons.search('fractions').total).toBe(0);
    expect(library.lessons.list({ filter: { shelf: 'deleted' } }).total).toBe(1);
    expect(library.lessons.versions(lesson.id)).toHaveLength(1);

    library.lessons.undelete(TEACHER, lesson.id);
    expect(library.lessons.get(lesson.id).lesson).toEqual(lesson);
    expect(library.lessons.search('fractions').total).toBe(1);
    expect([...library.lessons.ids()]).toEqual([lesson.id]);
    expect(library.events.list().map(({ type }) => type)).toEqual([
      'lesson.saved',
      'lesson.deleted',
      'lesson.undeleted',
    ]);
  });

  it('is named when it does not exist', () => {
    const { lessons } = temporaryLibrary().library;
    expect(() => lessons.get('nobody')).toThrow(code('lesson-not-found'));
    expect(() => lessons.versions('nobody')).toThrow(code('lesson-not-found'));
    lessons.save(TEACHER, fixtureLesson());
    expect(() => lessons.version('lesson-1', 9)).toThrow(code('lesson-version-not-found'));
  });
});

describe('listing lessons', () => {
  it('pages, sorts and filters, the same way every time', () => {
    const { library, clock } = temporaryLibrary();
    const { lessons } = library;
    for (const [id, title, subject, grade] of [
      ['a', 'volcanoes', 'science', 5],
      ['b', 'Adding', 'mathematics', 3],
      ['c', 'Zoo', 'science', 3],
    ] as const) {
      lessons.save(TEACHER, fixtureLesson({ id, title, subject, grade }));
      clock.advance(1);
    }
    const ids = (request: Parameters<typeof lessons.list>[0]) => lessons.list(request).items.map(({ id }) => id);

    expect(ids({})).toEqual(['c', 'b', 'a']);
    expect(ids({ sort: { by: 'title', direction: 'ascending' } })).toEqual(['b', 'a', 'c']);
    expect(ids({ sort: { by: 'grade', direction: 'descending' } })).toEqual(['a', 'c', 'b']);
    expect(ids({ filter: { subject: 'science', grade: 3 } })).toEqual(['c']);
    expect(lessons.list({ offset: 1, limit: 1 })).toMatchObject({
      total: 3,
      offset: 1,
      limit: 1,
      items: [{ id: 'b' }],
    });
    expect(lessons.list({ offset: -5, limit: 100_000 })).toMatchObject({ offset: 0, limit: 200 });
    expect(ids({ filter: { status: 'approved' } })).toEqual([]);
  });
});
