/**
 * Brings events to whoever wants to know of them, at least once each, and keeps them until that has worked.
 *
 * Events gather in memory and go in batches. When a batch cannot be delivered, the next try comes later each time, and what
 * waits is kept aside in the data store, from where the next server of the place sends it if this one is gone. A batch is
 * forgotten only after its receiver has said that it keeps it. What could be neither sent nor kept is bounded: beyond
 * {@link MOST_WAITING} the oldest is let go and counted, and the states that are reported later make up for it.
 */
import {
  type Happening,
  MOST_EVENTS_IN_BATCH,
  PROGRESS_VERSION,
  type ProgressBatch,
  type ProgressEvent,
  type ReportedStudent,
} from '@toolboxai/shared/lesson/rules';
import { pauseAfter } from './backoff.ts';
import type { KeeperPorts, Transport } from './ports.ts';
import type { Shelf } from './shelf.ts';

/** Events in memory: an hour of a class of 30 with both network and store down. */
export const MOST_WAITING = 4000;
/** Seconds between looks for what other servers left. */
const LOOK_AGAIN = 300;

export interface CourierOptions {
  readonly lessonId: string;
  readonly classId?: string;
  readonly serverId: string;
  /** Where events go now; it may change while the server runs. */
  readonly transport: () => Transport;
  readonly shelf: Shelf;
}

export interface Courier {
  readonly post: (student: ReportedStudent, happening: Happening) => void;
  /** Does what is due now; yields. To be called about once a second. */
  readonly step: () => void;
  /** Before the server ends: keeps aside what waits, then sends what it still can. Yields. */
  readonly close: () => void;
  /** How many events wait in memory, and how many batches on the shelf. */
  readonly waiting: () => { readonly events: number; readonly batches: number };
}

export function createCourier(options: CourierOptions, ports: KeeperPorts): Courier {
  const { shelf } = options;
  let waiting: ProgressEvent[] = [];
  let posted = 0;
  let lost = 0;
  let failures = 0;
  let nextAt = 0;
  let lookAt = 0;
  let batchSize = MOST_EVENTS_IN_BATCH;
  let busy = false;
  /** The server ends: what is kept aside now, whoever comes next may have at once. */
  let ending = false;

  const batchOf = (events: readonly ProgressEvent[]): ProgressBatch => ({
    protocol: 'toolboxai-progress',
    version: PROGRESS_VERSION,
    lessonId: options.lessonId,
    ...(options.classId === undefined ? {} : { classId: options.classId }),
    serverId: options.serverId,
    lost,
    events,
  });

  /** Full batches leave memory; the rest stays there and is kept as well. */
  const keepAside = (): void => {
    while (waiting.size() >= MOST_EVENTS_IN_BATCH) {
      const full = firstOf(waiting, MOST_EVENTS_IN_BATCH);
      if (!shelf.put(batchOf(full), ending)) return;
      waiting = without(waiting, full);
    }
    shelf.keepRest(waiting.isEmpty() ? undefined : batchOf(waiting), ending);
  };

  const fail = (transport: Transport, reason: string, after?: number): void => {
    failures += 1;
    nextAt = ports.now() + pauseAfter(failures, ports.random(), after);
    if (failures === 3)
      ports.warn(`Progress cannot be sent to ${transport.name} now: ${reason}. It is kept until it can.`);
    if (!transport.isStore) keepAside();
  };

  const succeed = (transport: Transport): void => {
    failures = 0;
    batchSize = math.min(MOST_EVENTS_IN_BATCH, batchSize * 2);
    const isMore = shelf.count() > 0 || waiting.size() >= MOST_EVENTS_IN_BATCH;
    nextAt = ports.now() + (isMore ? 0 : transport.gather);
  };

  const sendWaiting = (transport: Transport): void => {
    const events = firstOf(waiting, batchSize);
    const delivery = transport.deliver(batchOf(events));
    if (delivery.outcome === 'later') {
      fail(transport, delivery.reason, delivery.after);
      return;
    }
    if (delivery.outcome === 'unreadable') {
      if (events.size() > 1) {
        batchSize = math.max(1, math.floor(events.size() / 2));
        return;
      }
      shelf.putOut(batchOf(events));
    } else if (!delivery.refused.isEmpty()) {
      shelf.putOut(batchOf(events.filter(({ id }) => delivery.refused.includes(id))));
    }
    waiting = without(waiting, events);
    succeed(transport);
    if (shelf.holdsRest()) shelf.keepRest(waiting.isEmpty() ? undefined : batchOf(waiting), ending);
  };

  /** The oldest batch of the shelf, of this server or of one that is gone. */
  const sendShelved = (transport: Transport): void => {
    const { ok, batch } = shelf.first();
    if (!ok) {
      fail(transport, 'the data store does not answer');
      return;
    }
    if (batch === undefined) {
      shelf.dropFirst();
      return;
    }
    const delivery = transport.deliver(batch);
    if (delivery.outcome === 'later') {
      fail(transport, delivery.reason, delivery.after);
      return;
    }
    if (delivery.outcome === 'unreadable') {
      // Its events go one by one with the others; they are kept aside there before they leave the shelf.
      waiting = [...batch.events, ...waiting.filter(({ id }) => !batch.events.some((event) => event.id === id))];
      batchSize = 1;
      shelf.keepRest(batchOf(waiting), ending);
    } else if (!delivery.refused.isEmpty()) {
      shelf.putOut({ ...batch, events: batch.events.filter(({ id }) => delivery.refused.includes(id)) });
    }
    shelf.dropFirst();
    if (delivery.outcome === 'taken') succeed(transport);
  };

  /** One delivery; false when there was nothing to do. */
  const work = (): boolean => {
    const transport = options.transport();
    if (shelf.count() > 0) sendShelved(transport);
    else if (!waiting.isEmpty()) sendWaiting(transport);
    else if (ports.now() >= lookAt) {
      const found = shelf.adopt();
      lookAt = ports.now() + (found ? 0 : LOOK_AGAIN * (0.5 + ports.random()));
      return found;
    } else return false;
    return true;
  };

  const guarded = (act: () => void): void => {
    if (busy) return;
    busy = true;
    const [ok, problem] = pcall(act);
    busy = false;
    if (!ok) ports.warn(`Progress could not be sent: ${problem}`);
  };

  return {
    post: (student, happening) => {
      posted += 1;
      waiting.push({ ...happening, id: `${options.serverId}-${posted}`, at: ports.now(), student });
      if (waiting.size() > MOST_WAITING) {
        waiting.shift();
        lost += 1;
      }
    },
    step: () => {
      if (ports.now() >= nextAt) guarded(work);
    },
    close: () => {
      ending = true;
      shelf.release();
      // Beside the store there is nowhere to keep what it does not take.
      if (!options.transport().isStore) keepAside();
      // Each delivery makes the rest smaller; the first that fails ends it.
      guarded(() => {
        for (let count = 0; count < 60 && (shelf.count() > 0 || !waiting.isEmpty()); count++) {
          work();
          if (failures > 0) break;
        }
      });
    },
    waiting: () => ({ events: waiting.size(), batches: shelf.count() }),
  };
}

function firstOf(events: readonly ProgressEvent[], most: number): ProgressEvent[] {
  const first: ProgressEvent[] = [];
  for (const event of events) {
    if (first.size() >= most) break;
    first.push(event);
  }
  return first;
}

/** What came in while a batch was under way stays. */
function without(events: readonly ProgressEvent[], gone: readonly ProgressEvent[]): ProgressEvent[] {
  const ids = new Set<string>();
  for (const { id } of gone) ids.add(id);
  return events.filter(({ id }) => !ids.has(id));
}
