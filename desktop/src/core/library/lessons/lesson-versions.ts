/** The versions of a lesson: writing the next one with everything that moves along, and reading any. */
import type { Lesson } from '@toolboxai/shared/lesson';
import { and, desc, eq } from 'drizzle-orm';
import type { ReadableDatabase } from '../database.ts';
import { lessons, lessonVersions } from '../schema/index.ts';
import type { UnitOfWork } from '../unit-of-work.ts';
import { decodeLesson, type EncodedLesson, encodeLesson } from './lesson-document.ts';
import { lessonChangedMeanwhile, lessonDeleted, lessonVersionNotFound } from './lesson-errors.ts';
import { findRow, type LessonRow, requireRow, toSummary } from './lesson-rows.ts';
import { indexLesson } from './lesson-search.ts';
import type { LessonVersion, StoredLesson } from './lesson-types.ts';
import { searchTextOf } from './search-text.ts';

interface SaveOptions {
  readonly reason: LessonVersion['reason'];
  /** The version that the caller saw last; 0 for none. */
  readonly expectedVersion?: number;
}

/** Saves a lesson as its next version; saving what is already current changes nothing. */
export function saveVersion(unit: UnitOfWork, value: Lesson, options: SaveOptions): StoredLesson {
  const encoded = encodeLesson(value);
  const { lesson } = encoded;
  const before = findRow(unit.db, lesson.id);
  const current = before?.version ?? 0;
  if (before && before.deletedAt !== null) throw lessonDeleted(lesson.id);
  if (options.expectedVersion !== undefined && options.expectedVersion !== current) {
    throw lessonChangedMeanwhile(lesson.id, options.expectedVersion, current);
  }
  if (before && hashOfVersion(unit.db, lesson.id, current) === encoded.documentHash) {
    return { summary: toSummary(before), lesson };
  }

  const version = current + 1;
  const row = writeRow(unit, encoded, version);
  unit.db
    .insert(lessonVersions)
    .values({
      lessonId: lesson.id,
      version,
      documentHash: encoded.documentHash,
      contentHash: encoded.contentHash,
      status: encoded.status,
      savedAt: unit.at,
      savedByKind: unit.actor.kind,
      savedById: unit.actor.id,
      reason: options.reason,
      document: encoded.document,
    })
    .run();
  indexLesson(unit.db, row.row, searchTextOf(lesson));
  unit.record({ type: `lesson.${options.reason}`, entity: 'lesson', entityId: lesson.id, details: { version } });
  return { summary: toSummary(row), lesson };
}

/** @throws AppError `lesson-version-not-found`, `lesson-damaged` */
export function readVersion(db: ReadableDatabase, lessonId: string, version: number): Lesson {
  const stored = db.select().from(lessonVersions).where(isVersion(lessonId, version)).get();
  if (!stored) throw lessonVersionNotFound(lessonId, version);
  return decodeLesson(stored);
}

/** Newest first. */
export function listVersions(db: ReadableDatabase, lessonId: string): readonly LessonVersion[] {
  return db
    .select({
      version: lessonVersions.version,
      savedAt: lessonVersions.savedAt,
      savedBy: { kind: lessonVersions.savedByKind, id: lessonVersions.savedById },
      reason: lessonVersions.reason,
      status: lessonVersions.status,
      contentHash: lessonVersions.contentHash,
    })
    .from(lessonVersions)
    .where(eq(lessonVersions.lessonId, lessonId))
    .orderBy(desc(lessonVersions.version))
    .all();
}

function writeRow(unit: UnitOfWork, encoded: EncodedLesson, version: number): LessonRow {
  const { lesson, contentHash, status } = encoded;
  const columns = {
    title: lesson.title,
    subject: lesson.subject,
    topic: lesson.topic.name,
    topicId: lesson.topic.id,
    grade: lesson.grade,
    minutes: lesson.minutes,
    status,
    version,
    contentHash,
    updatedAt: unit.at,
  };
  unit.db
    .insert(lessons)
    .values({ id: lesson.id, createdAt: unit.at, ...columns })
    .onConflictDoUpdate({ target: lessons.id, set: columns })
    .run();
  return requireRow(unit.db, lesson.id);
}

function hashOfVersion(db: ReadableDatabase, lessonId: string, version: number): string | undefined {
  return db.select({ hash: lessonVersions.documentHash }).from(lessonVersions).where(isVersion(lessonId, version)).get()
    ?.hash;
}

const isVersion = (lessonId: string, version: number) =>
  and(eq(lessonVersions.lessonId, lessonId), eq(lessonVersions.version, version));
