/**
 * Replays of proofs by play. A replay speaks of one content of one lesson and can be made again from it, so only the
 * newest few of a lesson are kept, and none of a deleted one.
 */
import { blob, integer, primaryKey, sqliteTable, text } from 'drizzle-orm/sqlite-core';

export const replays = sqliteTable(
  'replays',
  {
    /** Not a reference: a lesson in the making is played before it is saved for the first time. */
    lessonId: text('lesson_id').notNull(),
    contentHash: text('content_hash').notNull(),
    keptAt: integer('kept_at').notNull(),
    /** The replay as JSON, compressed with gzip, whose checksum tells a damaged one. */
    document: blob({ mode: 'buffer' }).notNull(),
  },
  (table) => [primaryKey({ columns: [table.lessonId, table.contentHash] })],
);
