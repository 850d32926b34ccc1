/**
 * Batches that wait in the data store. Those of this server are its own for a while; when it is gone without having sent
 * them, the next server that looks takes them over. Only keys are held in memory, so a long outage costs no memory.
 *
 *   o-<server>-<n>     a full batch
 *   o-<server>-rest    what waits in memory too, as it was when it was last kept
 *   x-<server>-<n>     events that the receiver refused, for whoever looks for the mistake
 */
import type { ProgressBatch } from '@toolboxai/shared/lesson/rules';
import { KEY_RESTS, type KeeperPorts, type Store } from './ports.ts';
import { readBatch } from './stored-batch.ts';

/** Seconds for which a server's batches are its own. */
const HELD = 600;
/** Batches of others that are taken over at once. */
const MOST_ADOPTED = 20;
/** More are not kept: whoever looks for the mistake has seen enough. */
const MOST_REFUSED = 50;
const OWN = 'o-';

export interface Shelf {
  /** False when it could not be kept. `isLast`: this server ends, whoever comes next may have it at once. */
  readonly put: (batch: ProgressBatch, isLast: boolean) => boolean;
  /** Keeps what is in memory as well, instead of what was kept so before; undefined when nothing is. */
  readonly keepRest: (batch: ProgressBatch | undefined, isLast: boolean) => void;
  /** This server ends: whoever comes next may have its batches at once. */
  readonly release: () => void;
  readonly holdsRest: () => boolean;
  readonly putOut: (refused: ProgressBatch) => void;
  /** The oldest batch; none when another server has sent it meanwhile. `ok` is false when the store does not answer. */
  readonly first: () => { readonly ok: boolean; readonly batch?: ProgressBatch };
  /** It is delivered. */
  readonly dropFirst: () => void;
  readonly count: () => number;
  /** Takes over what servers that are gone have left; true when there was something. */
  readonly adopt: () => boolean;
}

export function createShelf(store: Store, serverId: string, { now, pause }: Pick<KeeperPorts, 'now' | 'pause'>): Shelf {
  const own = `${OWN}${serverId}-`;
  const restKey = `${own}rest`;
  const keys: string[] = [];
  let made = 0;
  let refused = 0;
  let holdsRest = false;
  let restKeptAt = -KEY_RESTS;

  const write = (key: string, batch: ProgressBatch, isLast: boolean): boolean =>
    store.update(key, () => ({ heldUntil: isLast ? 0 : now() + HELD, batch }));

  return {
    put: (batch, isLast) => {
      made += 1;
      const key = `${own}${made}`;
      if (!write(key, batch, isLast)) return false;
      keys.push(key);
      return true;
    },
    keepRest: (batch, isLast) => {
      while (isLast && now() < restKeptAt + KEY_RESTS) pause();
      if (batch !== undefined) {
        holdsRest = write(restKey, batch, isLast) || holdsRest;
        restKeptAt = now();
      } else if (holdsRest && store.remove(restKey)) holdsRest = false;
    },
    release: () => {
      for (const key of keys) {
        store.update(key, (old) => {
          const kept = readBatch(old);
          return kept === undefined ? undefined : { heldUntil: 0, batch: kept.batch };
        });
      }
    },
    holdsRest: () => holdsRest,
    putOut: (batch) => {
      refused += 1;
      if (refused <= MOST_REFUSED) store.update(`x-${serverId}-${refused}`, () => batch);
    },
    first: () => {
      const key = keys[0];
      if (key === undefined) return { ok: true };
      const { ok, value } = store.read(key);
      const batch = readBatch(value)?.batch;
      return batch === undefined ? { ok } : { ok, batch };
    },
    dropFirst: () => {
      const key = keys.shift();
      if (key !== undefined) store.remove(key);
    },
    count: () => keys.size(),
    adopt: () => {
      let found = false;
      for (const key of store.keys(OWN, MOST_ADOPTED) ?? []) {
        if (key.sub(1, own.size()) === own || keys.includes(key)) continue;
        let isMine = false;
        const reached = store.update(key, (old) => {
          const kept = readBatch(old);
          isMine = kept !== undefined && kept.heldUntil <= now();
          return isMine && kept !== undefined ? { heldUntil: now() + HELD, batch: kept.batch } : undefined;
        });
        if (reached && isMine) {
          keys.push(key);
          found = true;
        }
      }
      return found;
    },
  };
}
