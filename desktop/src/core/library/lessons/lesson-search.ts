/** The full-text index over lessons: keeping it in step, and asking it. */
import { and, eq, type SQL, sql } from 'drizzle-orm';
import { integer, sqliteTable, text } from 'drizzle-orm/sqlite-core';
import type { ReadableDatabase, WritableDatabase } from '../database.ts';
import { lessons } from '../schema/index.ts';
import { type LessonRow, toSummary } from './lesson-rows.ts';
import type { LessonHit, Page, SnippetPart } from './lesson-types.ts';
import { toFtsQuery } from './search-query.ts';
import type { SearchText } from './search-text.ts';

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

/** Control characters cannot occur in a lesson, so they mark matches unmistakably. */
const MATCH_BEGINS = '\u0001';
const MATCH_ENDS = '\u0002';
const SNIPPET_WORDS = 16;
const SNIPPET = sql<string>`snippet(${lessonSearch}, -1, ${MATCH_BEGINS}, ${MATCH_ENDS}, '…', ${sql.raw(String(SNIPPET_WORDS))})`;

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
  const query = toFtsQuery(typed);
  if (query === undefined) return { items: [], total: 0, ...page };
  const matches = sql`${lessonSearch} match ${query}`;
  const found = and(matches, filter);

  const total = db
    .select({ count: sql<number>`count(*)` })
    .from(lessonSearch)
    .innerJoin(lessons, eq(lessons.row, lessonSearch.rowid))
    .where(found)
    .get();
  const best: LessonRow[] = db
    .select({ lesson: lessons })
    .from(lessonSearch)
    .innerJoin(lessons, eq(lessons.row, lessonSearch.rowid))
    .where(found)
    .orderBy(RANK, lessons.row)
    .limit(page.limit)
    .offset(page.offset)
    .all()
    .map(({ lesson }) => lesson);
  // Snippets are costly: only the lessons of this page get one.
  const items = best.map((row) => {
    const hit = db
      .select({ snippet: SNIPPET })
      .from(lessonSearch)
      .where(and(matches, eq(lessonSearch.rowid, row.row)))
      .get();
    return { summary: toSummary(row), snippet: snippetParts(hit?.snippet ?? '') };
  });
  return { items, total: total?.count ?? 0, ...page };
}

function snippetParts(marked: string): readonly SnippetPart[] {
  return marked
    .split(MATCH_BEGINS)
    .flatMap((piece, index): SnippetPart[] => {
      if (index === 0) return [{ text: piece, match: false }];
      const [match = '', ...rest] = piece.split(MATCH_ENDS);
      return [
        { text: match, match: true },
        { text: rest.join(''), match: false },
      ];
    })
    .filter(({ text }) => text !== '');
}
