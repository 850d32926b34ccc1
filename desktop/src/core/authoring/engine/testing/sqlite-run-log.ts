/** A run log in a real SQLite file, as small as it can be: every event is parsed on its way in and on its way out. */
import Database from 'better-sqlite3';
import { type RecordedRunEvent, type RunLog, runEventSchema } from '../run-log.ts';
import { readRun, statusOf } from '../run-state.ts';

interface Row {
  readonly sequence: number;
  readonly at: number;
  readonly event: string;
}

export interface SqliteRunLog extends RunLog {
  close(): void;
}

export function openSqliteRunLog(path: string, clock: () => number): SqliteRunLog {
  const database = new Database(path);
  database.pragma('journal_mode = WAL');
  database.pragma('synchronous = FULL');
  database.exec(
    'create table if not exists run_events (run_id text, sequence integer, at integer, event text, primary key (run_id, sequence)) strict',
  );
  const last = database.prepare<[string], { last: number | null }>(
    'select max(sequence) as last from run_events where run_id = ?',
  );
  const insert = database.prepare('insert into run_events (run_id, sequence, at, event) values (?, ?, ?, ?)');
  const select = database.prepare<[string, number], Row>(
    'select sequence, at, event from run_events where run_id = ? and sequence > ? order by sequence',
  );
  const runs = database.prepare<[], { run_id: string; at: number }>(
    'select run_id, at from run_events where sequence = 1 order by at desc, run_id desc',
  );
  const read = (runId: string, after = 0): RecordedRunEvent[] =>
    select.all(runId, after).map(({ sequence, at, event }) => ({
      runId,
      sequence,
      at,
      event: runEventSchema.parse(JSON.parse(event)),
    }));
  return {
    append: (runId, event) => {
      const sequence = (last.get(runId)?.last ?? 0) + 1;
      const at = clock();
      insert.run(runId, sequence, at, JSON.stringify(runEventSchema.parse(event)));
      return { runId, sequence, at, event };
    },
    read,
    list: () =>
      runs.all().map(({ run_id: runId, at: startedAt }) => {
        const state = readRun(runId, read(runId));
        return { runId, workflow: state.started.workflow, startedAt, status: statusOf(state) };
      }),
    close: () => {
      database.close();
    },
  };
}
