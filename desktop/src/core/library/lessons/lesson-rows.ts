/** Rows of the lesson table as the repository speaks of them, and the SQL of its filters and orders. */
import { and, asc, desc, eq, isNotNull, isNull, type SQL, sql } from 'drizzle-orm';
import type { ReadableDatabase } from '../database.ts';
import { lessons } from '../schema/index.ts';
import { lessonNotFound } from './lesson-errors.ts';
import type { LessonFilter, LessonListRequest, LessonSummary, PageRequest } from './lesson-types.ts';

export type LessonRow = typeof lessons.$inferSelect;

const DEFAULT_LIMIT = 50;
const MOST_LIMIT = 200;

export function toSummary({ row: _row, ...summary }: LessonRow): LessonSummary {
  return summary;
}

export function findRow(db: ReadableDatabase, id: string): LessonRow | undefined {
  return db.select().from(lessons).where(eq(lessons.id, id)).get();
}

/** @throws AppError `lesson-not-found` */
export function requireRow(db: ReadableDatabase, id: string): LessonRow {
  const row = findRow(db, id);
  if (!row) throw lessonNotFound(id);
  return row;
}

/** A page request with its defaults, brought into bounds. */
export function pageOf({ offset = 0, limit = DEFAULT_LIMIT }: PageRequest): { offset: number; limit: number } {
  return { offset: Math.max(0, Math.trunc(offset)), limit: Math.min(MOST_LIMIT, Math.max(1, Math.trunc(limit))) };
}

export function filterOf({ subject, grade, status, shelf = 'active' }: LessonFilter): SQL | undefined {
  return and(
    subject === undefined ? undefined : eq(lessons.subject, subject),
    grade === undefined ? undefined : eq(lessons.grade, grade),
    status === undefined ? undefined : eq(lessons.status, status),
    shelf === 'deleted' ? isNotNull(lessons.deletedAt) : isNull(lessons.deletedAt),
    shelf === 'active' ? isNull(lessons.archivedAt) : undefined,
    shelf === 'archived' ? isNotNull(lessons.archivedAt) : undefined,
  );
}

const SORT_COLUMNS = {
  updated: sql`${lessons.updatedAt}`,
  created: sql`${lessons.createdAt}`,
  title: sql`${lessons.title} collate nocase`,
  grade: sql`${lessons.grade}`,
} as const;

/** Ties fall the same way in every call, so that pages never overlap. */
export function orderOf(sort: LessonListRequest['sort']): readonly SQL[] {
  const { by, direction } = sort ?? { by: 'updated', direction: 'descending' };
  const turn = direction === 'ascending' ? asc : desc;
  return [turn(SORT_COLUMNS[by]), turn(lessons.row)];
}
