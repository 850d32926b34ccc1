/**
 * Lessons as stored. `lessons` holds one light row a lesson, for lists, filters and sorting; the documents themselves
 * stand in `lesson_versions`, every saved one once and for ever, so that any of them can be brought back.
 */
import type { Subject } from '@toolboxai/shared/lesson';
import { sql } from 'drizzle-orm';
import { check, index, integer, primaryKey, sqliteTable, text } from 'drizzle-orm/sqlite-core';

export const lessons = sqliteTable(
  'lessons',
  {
    /** Row of the full-text index. An explicit key, because VACUUM may renumber implicit ones. */
    row: integer().primaryKey({ autoIncrement: true }),
    id: text().notNull().unique(),
    title: text().notNull(),
    subject: text().$type<Subject>().notNull(),
    topic: text().notNull(),
    topicId: text('topic_id').notNull(),
    grade: integer().notNull(),
    /** Length of the period in minutes. */
    minutes: integer().notNull(),
    status: text({ enum: ['draft', 'checked', 'approved'] }).notNull(),
    /** Number of the current version in `lesson_versions`. */
    version: integer().notNull(),
    /** Hash of the content of the current version, without its checks and its approval. */
    contentHash: text('content_hash').notNull(),
    /** Milliseconds since the Unix epoch, as every `…_at` here. */
    createdAt: integer('created_at').notNull(),
    updatedAt: integer('updated_at').notNull(),
    archivedAt: integer('archived_at'),
    /** The tombstone: a deleted lesson keeps its row and its versions. */
    deletedAt: integer('deleted_at'),
  },
  (table) => [
    index('lessons_updated_at').on(table.updatedAt),
    index('lessons_title').on(sql`${table.title} collate nocase`),
    check('lessons_status', sql`${table.status} in ('draft', 'checked', 'approved')`),
  ],
);

/** Append-only: triggers refuse UPDATE and DELETE. */
export const lessonVersions = sqliteTable(
  'lesson_versions',
  {
    lessonId: text('lesson_id')
      .notNull()
      .references(() => lessons.id),
    /** 1 for the first, without gaps. */
    version: integer().notNull(),
    /** SHA-256 of the text of `document`: tells a damaged page from a document. */
    documentHash: text('document_hash').notNull(),
    contentHash: text('content_hash').notNull(),
    status: text({ enum: ['draft', 'checked', 'approved'] }).notNull(),
    savedAt: integer('saved_at').notNull(),
    savedByKind: text('saved_by_kind', { enum: ['person', 'app'] }).notNull(),
    savedById: text('saved_by_id').notNull(),
    /** Why it was saved. */
    reason: text({ enum: ['saved', 'duplicated', 'brought-back'] }).notNull(),
    /** The lesson document, JSON exactly as it was saved. Last, so that reading the rest of a row never pages through it. */
    document: text().notNull(),
  },
  (table) => [primaryKey({ columns: [table.lessonId, table.version] })],
);
