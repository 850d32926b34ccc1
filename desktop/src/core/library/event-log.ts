/** Reading the event log: what was done to the library, oldest first. Writing happens in units of work only. */
import { and, asc, eq, gt } from 'drizzle-orm';
import { eventLog } from './schema/index.ts';
import type { Actor, LibraryDatabase } from './unit-of-work.ts';

export interface LoggedEvent {
  /** Grows with every event; gaps are possible, an earlier number never comes later. */
  readonly sequence: number;
  readonly at: number;
  readonly actor: Actor;
  readonly type: string;
  readonly entity: string;
  readonly entityId: string;
  readonly details: unknown;
}

export interface EventLogRequest {
  /** Only events with a greater sequence; default 0. */
  readonly after?: number;
  /** Default 200, at most 1000. */
  readonly limit?: number;
  readonly about?: { readonly entity: string; readonly entityId: string };
}

export interface EventLogReader {
  list(request?: EventLogRequest): readonly LoggedEvent[];
}

const DEFAULT_LIMIT = 200;
const MOST_LIMIT = 1000;

export function createEventLogReader(database: LibraryDatabase): EventLogReader {
  return {
    list({ after = 0, limit = DEFAULT_LIMIT, about } = {}) {
      const one = about && and(eq(eventLog.entity, about.entity), eq(eventLog.entityId, about.entityId));
      const rows = database.read((db) =>
        db
          .select()
          .from(eventLog)
          .where(and(gt(eventLog.sequence, after), one))
          .orderBy(asc(eventLog.sequence))
          .limit(Math.min(MOST_LIMIT, Math.max(1, limit)))
          .all(),
      );
      return rows.map(({ actorKind, actorId, details, ...rest }) => ({
        ...rest,
        actor: { kind: actorKind, id: actorId },
        details: JSON.parse(details),
      }));
    },
  };
}
