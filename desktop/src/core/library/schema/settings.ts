import { integer, sqliteTable, text } from 'drizzle-orm/sqlite-core';

/** Settings of this library; secrets never stand here but in the keychain. */
export const settings = sqliteTable('settings', {
  key: text().primaryKey(),
  /** JSON. */
  value: text().notNull(),
  updatedAt: integer('updated_at').notNull(),
});
