/**
 * Lessons in the library. Every save adds a version and none is ever changed or removed; a deleted lesson keeps a
 * tombstone and all its versions. List row, version, full-text index and event log move in one transaction.
 */
import type { Lesson } from '@toolboxai/shared/lesson';
import { asc, eq, isNull, sql } from 'drizzle-orm';
import { dropReplays } from '../replays/index.ts';
import { lessons } from '../schema/index.ts';
import type { LibraryDatabase, UnitOfWork } from '../unit-of-work.ts';
import { lessonDeleted, lessonNotFound } from './lesson-errors.ts';
import { filterOf, orderOf, pageOf, requireRow, toSummary } from './lesson-rows.ts';
import { clearIndex, indexLesson, searchLessons, unindexLesson } from './lesson-search.ts';
import type { LessonRepository, LessonSummary } from './lesson-types.ts';
import { listVersions, readVersion, saveVersion } from './lesson-versions.ts';
import { searchTextOf } from './search-text.ts';

const TITLE_LENGTH = 120;

export function createLessonRepository(database: LibraryDatabase, newId: () => string): LessonRepository {
  const repository: LessonRepository = {
    save: (actor, lesson, options = {}) =>
      database.write(actor, (unit) => saveVersion(unit, lesson, { reason: 'saved', ...options })),

    get: (id) =>
      database.read((db) => {
        const row = requireRow(db, id);
        if (row.deletedAt !== null) throw lessonNotFound(id);
        return { summary: toSummary(row), lesson: readVersion(db, id, row.version) };
      }),

    list(request = {}) {
      const { offset, limit } = pageOf(request);
      const filter = filterOf(request.filter ?? {});
      return database.read((db) => {
        const order = orderOf(request.sort);
        const rows = db
          .select()
          .from(lessons)
          .where(filter)
          .orderBy(...order)
          .limit(limit)
          .offset(offset)
          .all();
        const counted = db.select({ count: sql<number>`count(*)` }).from(lessons).where(filter).get();
        return { items: rows.map(toSummary), total: counted?.count ?? 0, offset, limit };
      });
    },

    ids: () =>
      database.read(
        (db) =>
          new Set(
            db
              .select({ id: lessons.id })
              .from(lessons)
              .all()
              .map(({ id }) => id),
          ),
      ),

    search: (query, request = {}) =>
      database.read((db) => searchLessons(db, query, filterOf(request.filter ?? {}), pageOf(request))),

    duplicate: (actor, id, options = {}) =>
      database.write(actor, (unit) => {
        const { lesson } = repository.get(id);
        const title = options.title ?? `${lesson.title.slice(0, TITLE_LENGTH - ' (copy)'.length).trimEnd()} (copy)`;
        const copy: Lesson = { ...lesson, id: newId(), title, checks: null, approval: null };
        return saveVersion(unit, copy, { reason: 'duplicated', expectedVersion: 0 });
      }),

    archive: (actor, id) => database.write(actor, (unit) => setArchived(unit, id, true)),
    unarchive: (actor, id) => database.write(actor, (unit) => setArchived(unit, id, false)),

    delete(actor, id) {
      database.write(actor, (unit) => {
        const row = requireRow(unit.db, id);
        if (row.deletedAt !== null) return;
        unit.db.update(lessons).set({ deletedAt: unit.at, updatedAt: unit.at }).where(eq(lessons.id, id)).run();
        unindexLesson(unit.db, row.row);
        dropReplays(unit, id);
        unit.record({ type: 'lesson.deleted', entity: 'lesson', entityId: id });
      });
    },

    undelete: (actor, id) =>
      database.write(actor, (unit) => {
        const row = requireRow(unit.db, id);
        if (row.deletedAt === null) return toSummary(row);
        unit.db.update(lessons).set({ deletedAt: null, updatedAt: unit.at }).where(eq(lessons.id, id)).run();
        indexLesson(unit.db, row.row, searchTextOf(readVersion(unit.db, id, row.version)));
        unit.record({ type: 'lesson.undeleted', entity: 'lesson', entityId: id });
        return toSummary(requireRow(unit.db, id));
      }),

    versions: (id) =>
      database.read((db) => {
        requireRow(db, id);
        return listVersions(db, id);
      }),

    version: (id, version) =>
      database.read((db) => {
        requireRow(db, id);
        return readVersion(db, id, version);
      }),

    bringBack: (actor, id, version) =>
      database.write(actor, (unit) => {
        requireRow(unit.db, id);
        return saveVersion(unit, readVersion(unit.db, id, version), { reason: 'brought-back' });
      }),

    reindex: (actor) =>
      database.write(actor, (unit) => {
        clearIndex(unit.db);
        const rows = unit.db
          .select({ row: lessons.row, id: lessons.id, version: lessons.version })
          .from(lessons)
          .where(isNull(lessons.deletedAt))
          .orderBy(asc(lessons.row))
          .all();
        for (const { row, id, version } of rows) {
          indexLesson(unit.db, row, searchTextOf(readVersion(unit.db, id, version)));
        }
        unit.record({
          type: 'library.reindexed',
          entity: 'library',
          entityId: 'lessons',
          details: { lessons: rows.length },
        });
        return rows.length;
      }),
  };
  return repository;
}

function setArchived(unit: UnitOfWork, id: string, archived: boolean): LessonSummary {
  const row = requireRow(unit.db, id);
  if (row.deletedAt !== null) throw lessonDeleted(id);
  if ((row.archivedAt !== null) === archived) return toSummary(row);
  const archivedAt = archived ? unit.at : null;
  unit.db.update(lessons).set({ archivedAt, updatedAt: unit.at }).where(eq(lessons.id, id)).run();
  unit.record({ type: archived ? 'lesson.archived' : 'lesson.unarchived', entity: 'lesson', entityId: id });
  return toSummary({ ...row, archivedAt, updatedAt: unit.at });
}
