/** Workflow runs: one summary row a run, kept in step with its append-only events in the same transaction. */
import { index, integer, primaryKey, sqliteTable, text } from 'drizzle-orm/sqlite-core';

export const runs = sqliteTable(
  'runs',
  {
    /** Order of creation, which breaks ties of `started_at`. */
    row: integer().primaryKey({ autoIncrement: true }),
    runId: text('run_id').notNull().unique(),
    workflow: text().notNull(),
    workflowVersion: integer('workflow_version').notNull(),
    startedAt: integer('started_at').notNull(),
    updatedAt: integer('updated_at').notNull(),
    status: text({ enum: ['running', 'suspended', 'succeeded', 'failed', 'cancelled', 'ended-early'] }).notNull(),
    lastSequence: integer('last_sequence').notNull(),
  },
  (table) => [index('runs_started_at').on(table.startedAt)],
);

/** Append-only: triggers refuse UPDATE and DELETE. */
export const runEvents = sqliteTable(
  'run_events',
  {
    runId: text('run_id')
      .notNull()
      .references(() => runs.runId),
    /** 1 for the first, without gaps within a run. */
    sequence: integer().notNull(),
    at: integer().notNull(),
    type: text().notNull(),
    /** The event, JSON. */
    event: text().notNull(),
  },
  (table) => [primaryKey({ columns: [table.runId, table.sequence] })],
);
