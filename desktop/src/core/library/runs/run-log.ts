/**
 * The log of workflow runs in the library. `append` is one durable transaction: it numbers the event, stores it and moves
 * the run's summary along. Events are checked against their schema when written and when read back.
 */
import { AppError } from '@toolboxai/shared/errors';
import { and, asc, desc, eq, gt, inArray } from 'drizzle-orm';
import {
  type RecordedRunEvent,
  type RunEvent,
  type RunLog,
  type RunSummary,
  runEventSchema,
} from '../../authoring/engine/index.ts';
import type { WritableDatabase } from '../database.ts';
import { runEvents, runs } from '../schema/index.ts';
import type { Actor, LibraryDatabase, UnitOfWork } from '../unit-of-work.ts';
import { type RunStatus, statusAfter } from './run-status.ts';

const ENGINE: Actor = { kind: 'app', id: 'workflow-engine' };

export function createRunLog(database: LibraryDatabase): RunLog {
  return {
    append(runId, event) {
      // What is returned is what a resumed process will read: a value that JSON loses is refused now, not then.
      const text = JSON.stringify(event);
      const checked = runEventSchema.parse(JSON.parse(text));
      return database.write(ENGINE, (unit) => {
        const sequence = checked.type === 'run-started' ? begin(unit, runId, checked) : advance(unit, runId, checked);
        unit.db.insert(runEvents).values({ runId, sequence, at: unit.at, type: checked.type, event: text }).run();
        unit.recordedIn('run_events');
        return { runId, sequence, at: unit.at, event: checked };
      });
    },

    read(runId, after = 0) {
      const rows = database.read((db) =>
        db
          .select()
          .from(runEvents)
          .where(and(eq(runEvents.runId, runId), gt(runEvents.sequence, after)))
          .orderBy(asc(runEvents.sequence))
          .all(),
      );
      return rows.map(
        (row): RecordedRunEvent => ({
          runId: row.runId,
          sequence: row.sequence,
          at: row.at,
          event: runEventSchema.parse(JSON.parse(row.event)),
        }),
      );
    },

    list() {
      return database.read((db): RunSummary[] =>
        db
          .select({ runId: runs.runId, workflow: runs.workflow, startedAt: runs.startedAt, status: runs.status })
          .from(runs)
          .orderBy(desc(runs.startedAt), desc(runs.row))
          .all(),
      );
    },
  };
}

function begin(unit: UnitOfWork, runId: string, event: RunEvent & { type: 'run-started' }): number {
  const known = unit.db.select({ runId: runs.runId }).from(runs).where(eq(runs.runId, runId)).get();
  if (known) {
    throw new AppError({
      code: 'run-exists',
      message: 'This run was already started.',
      hint: 'Start a new run, or resume the one that exists.',
      details: { runId },
    });
  }
  const { workflow, workflowVersion } = event;
  const times = { startedAt: unit.at, updatedAt: unit.at };
  unit.db
    .insert(runs)
    .values({ runId, workflow, workflowVersion, ...times, status: 'running', lastSequence: 1 })
    .run();
  unit.record({ type: 'run.started', entity: 'run', entityId: runId, details: { workflow } });
  return 1;
}

function advance(unit: UnitOfWork, runId: string, event: RunEvent): number {
  const run = unit.db.select().from(runs).where(eq(runs.runId, runId)).get();
  if (!run) {
    throw new AppError({
      code: 'run-unknown',
      message: 'The library does not know this run.',
      hint: 'Start the run again.',
      details: { runId },
    });
  }
  const waiting = event.type === 'decided' ? gatesWaiting(unit.db, runId, event.step) : 0;
  const status: RunStatus = statusAfter(event, run.status, waiting);
  const lastSequence = run.lastSequence + 1;
  unit.db.update(runs).set({ status, lastSequence, updatedAt: unit.at }).where(eq(runs.runId, runId)).run();
  if (status !== run.status) unit.record({ type: `run.${status}`, entity: 'run', entityId: runId });
  return lastSequence;
}

/** Gates that still wait once `decided` has its decision, counted since the run was last resumed. */
function gatesWaiting(db: WritableDatabase, runId: string, decided: string): number {
  const waiting = new Set<string>();
  const rows = db
    .select({ event: runEvents.event })
    .from(runEvents)
    .where(and(eq(runEvents.runId, runId), inArray(runEvents.type, ['suspended', 'decided', 'run-resumed'])))
    .orderBy(asc(runEvents.sequence))
    .all();
  for (const row of rows) {
    const event = runEventSchema.parse(JSON.parse(row.event));
    if (event.type === 'run-resumed') waiting.clear();
    if (event.type === 'suspended') waiting.add(event.step);
    if (event.type === 'decided') waiting.delete(event.step);
  }
  waiting.delete(decided);
  return waiting.size;
}
