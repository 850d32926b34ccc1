/** What was done to the library, by whom and when. Append-only: triggers refuse UPDATE and DELETE. */
import { index, integer, sqliteTable, text } from 'drizzle-orm/sqlite-core';

export const eventLog = sqliteTable(
  'event_log',
  {
    sequence: integer().primaryKey({ autoIncrement: true }),
    at: integer().notNull(),
    actorKind: text('actor_kind', { enum: ['person', 'app'] }).notNull(),
    actorId: text('actor_id').notNull(),
    type: text().notNull(),
    entity: text().notNull(),
    entityId: text('entity_id').notNull(),
    /** JSON object; never personal data. */
    details: text().notNull(),
  },
  (table) => [index('event_log_entity').on(table.entity, table.entityId)],
);
