/**
 * The only way to write. A unit of work is one transaction that knows who acts and when, and that appends to the event
 * log what was done, so that no change stands in the library without a line that tells of it. Either all of it is
 * durable when `write` returns, or none of it happened.
 *
 * A unit opened inside another joins it: it commits with the outer one, and undoes only itself when it throws.
 */
import type { Database as Sqlite } from 'better-sqlite3';
import { asDrizzle, openReader, openWriter, type ReadableDatabase, type WritableDatabase } from './database.ts';
import { inWords } from './failures.ts';
import { eventLog } from './schema/index.ts';

/** Who acts: a person, or a part of the program on nobody's direct order. Ids are opaque, never names. */
export interface Actor {
  readonly kind: 'person' | 'app';
  readonly id: string;
}

/** One line of the event log, as the code that writes states it. */
export interface NewEvent {
  /** What happened, `entity.past-participle`: `lesson.saved`. */
  readonly type: string;
  readonly entity: string;
  readonly entityId: string;
  /** JSON values for machines; never personal data and never content. */
  readonly details?: Readonly<Record<string, unknown>>;
}

export interface UnitOfWork {
  readonly db: WritableDatabase;
  readonly actor: Actor;
  /** The one instant of this unit, in milliseconds since the Unix epoch. */
  readonly at: number;
  /** Appends to the event log. A unit that writes and records nothing is refused. */
  record(event: NewEvent): void;
  /** Says that this unit's change is itself a line of another append-only log. */
  recordedIn(log: 'run_events'): void;
}

export interface LibraryDatabase {
  /** Reads committed data; inside `write`, use the unit's own handle to see its changes. */
  read<T>(work: (db: ReadableDatabase) => T): T;
  write<T>(actor: Actor, work: (unit: UnitOfWork) => T): T;
}

export interface OpenDatabase extends LibraryDatabase {
  readonly file: string;
  /** The writing connection, for what stands below units of work: migrations, backups, checks. */
  readonly writer: Sqlite;
  close(): void;
}

/** Opens both connections to an existing, migrated file. */
export function openDatabase(options: { readonly file: string; readonly clock: () => number }): OpenDatabase {
  const { file, clock } = options;
  const writer = openWriter(file);
  let reader: Sqlite;
  try {
    reader = openReader(file);
  } catch (error) {
    writer.close();
    throw error;
  }
  const readable: ReadableDatabase = asDrizzle(reader);
  const writable = asDrizzle(writer);
  /** Units open inside each other; 0 outside of any. */
  let depth = 0;

  function within<T>(actor: Actor, work: (unit: UnitOfWork) => T): T {
    const at = clock();
    let wrote = false;
    let recorded = false;
    const result = work({
      db: noticingWrites(writable, () => {
        wrote = true;
      }),
      actor,
      at,
      record(event) {
        const { type, entity, entityId, details = {} } = event;
        const line = { type, entity, entityId, details: JSON.stringify(details) };
        writable
          .insert(eventLog)
          .values({ at, actorKind: actor.kind, actorId: actor.id, ...line })
          .run();
        recorded = true;
      },
      recordedIn() {
        recorded = true;
      },
    });
    if (result instanceof Promise) throw new TypeError('A unit of work must not wait: its transaction is open.');
    if (wrote && !recorded) throw new Error('A unit of work wrote and recorded no event.');
    return result;
  }

  function transaction<T>(begin: string, commit: string, rollback: string, work: () => T): T {
    writer.exec(begin);
    depth += 1;
    try {
      const result = work();
      writer.exec(commit);
      return result;
    } catch (error) {
      // A full disk makes SQLite roll back by itself.
      if (writer.inTransaction) writer.exec(rollback);
      throw error;
    } finally {
      depth -= 1;
    }
  }

  return {
    file,
    writer,
    read: (work) => inWords(file, () => work(depth > 0 ? writable : readable)),
    write: (actor, work) =>
      inWords(file, () => {
        const name = `unit_${depth}`;
        return depth === 0
          ? transaction('begin immediate', 'commit', 'rollback', () => within(actor, work))
          : transaction(`savepoint ${name}`, `release ${name}`, `rollback to ${name}; release ${name}`, () =>
              within(actor, work),
            );
      }),
    close() {
      if (!writer.open) return;
      reader.close();
      try {
        // Keeps the statistics of the query planner fresh; cheap when nothing changed much.
        inWords(file, () => writer.pragma('optimize'));
      } finally {
        writer.close();
      }
    },
  };
}

/** The same handle; calls `noticed` whenever a statement that writes is begun on it. */
function noticingWrites(db: WritableDatabase, noticed: () => void): WritableDatabase {
  return new Proxy(db, {
    get(target, key) {
      if (key === 'insert' || key === 'update' || key === 'delete') noticed();
      return Reflect.get(target, key);
    },
  });
}
