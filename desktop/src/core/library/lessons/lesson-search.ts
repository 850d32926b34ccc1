/** The full-text index over lessons: keeping it in step, and asking it. */
import { and, eq, inArray, type SQL, sql } from 'drizzle-orm';
import { integer, sqliteTable, text } from 'drizzle-orm/sqlite-core';
import type { ReadableDatabase, WritableDatabase } from '../database.ts';
import { lessons } from '../schema/index.ts';
import { toSummary } from './lesson-rows.ts';
import type { LessonHit, Page } from './lesson-types.ts';
import { readQuery, toFtsQuery } from './search-query.ts';
import type { SearchText } from './search-text.ts';
import { snippetOf } from './snippet.ts';

/** The FTS5 table as drizzle sees it. Not part of `schema/`: migrations create it by hand. */
const lessonSearch = sqliteTable('lesson_search', {
  rowid: integer().primaryKey(),
  title: text().notNull(),
  topic: text().notNull(),
  objectives: text().notNull(),
  vocabulary: text().notNull(),
  items: text().notNull(),
  passages: text().notNull(),
});

/** A word in the title says more of a lesson than one in a passage. In the order of the columns; lower is better. */
const RANK = sql<number>`bm25(${lessonSearch}, 10.0, 8.0, 4.0, 4.0, 1.0, 1.0)`;

export function indexLesson(db: WritableDatabase, row: number, words: SearchText): void {
  unindexLesson(db, row);
  db.insert(lessonSearch)
    .values({ rowid: row, ...words })
    .run();
}

export function unindexLesson(db: WritableDatabase, row: number): void {
  db.delete(lessonSearch).where(eq(lessonSearch.rowid, row)).run();
}

export function clearIndex(db: WritableDatabase): void {
  db.delete(lessonSearch).run();
}

/** `filter` speaks of columns of `lessons`. */
export function searchLessons(
  db: ReadableDatabase,
  typed: string,
  filter: SQL | undefined,
  page: { readonly offset: number; readonly limit: number },
): Page<LessonHit> {
  const terms = readQuery(typed);
  if (terms.length === 0) return { items: [], total: 0, ...page };
  const found = and(sql`${lessonSearch} match ${toFtsQuery(terms)}`, filter);

  const total = db
    .select({ count: sql<number>`count(*)` })
    .from(lessonSearch)
    .innerJoin(lessons, eq(lessons.row, lessonSearch.rowid))
    .where(found)
    .get();
  // Only numbers are sorted here; rows and texts are read for the lessons of this page alone.
  const best = db
    .select({ row: lessons.row })
    .from(lessonSearch)
    .innerJoin(lessons, eq(lessons.row, lessonSearch.rowid))
    .where(found)
    .orderBy(RANK, lessons.row)
    .limit(page.limit)
    .offset(page.offset)
    .all();
  const hits = db
    .select({ lesson: lessons, words: lessonSearch })
    .from(lessons)
    .innerJoin(lessonSearch, eq(lessons.row, lessonSearch.rowid))
    .where(
      inArray(
        lessons.row,
        best.map(({ row }) => row),
      ),
    )
    .all();
  const byRow = new Map(hits.map((hit) => [hit.lesson.row, hit]));
  const items = best.flatMap(({ row }) => {
    const hit = byRow.get(row);
    return hit ? [{ summary: toSummary(hit.lesson), snippet: snippetOf(inOrderOfInterest(hit.words), terms) }] : [];
  });
  return { items, total: total?.count ?? 0, ...page };
}

/** The title is shown anyway, so a snippet comes from elsewhere when it can. */
function inOrderOfInterest(words: SearchText): readonly string[] {
  return [words.objectives, words.vocabulary, words.items, words.passages, words.topic, words.title];
}
