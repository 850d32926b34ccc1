/**
 * Keeps progress in the experience's own data stores, for a class without a server: the teacher's app collects the events from
 * there, and writes there which code stands for whom.
 */
import type { JoinAnswer, JoinClaim } from '@toolboxai/shared/lesson/rules';
import type { Store, Transport } from './ports.ts';

/** Seconds: a key for each answer would be many. A server that dies loses at most these, which the states make up for. */
const GATHER = 20;

/** `classes` is asked for nothing but join codes. */
export function storeTransport(events: Store, classes: Store): Transport {
  return {
    name: 'the data store',
    gather: GATHER,
    isStore: true,
    deliver: (batch) => {
      // Named by its first event: the same batch sent twice is one.
      const id = batch.events[0]?.id ?? batch.serverId;
      const ok = events.update(`e-${id}`, () => batch);
      return ok ? { outcome: 'taken', refused: [] } : { outcome: 'later', reason: 'it does not answer' };
    },
    link: (claim) => claimEntry(classes, claim),
  };
}

/** The first who comes with a code has its entry. */
function claimEntry(classes: Store, { classId, code, pseudonym }: JoinClaim): JoinAnswer | undefined {
  let answer: JoinAnswer | undefined;
  const ok = classes.update(`c-${classId}`, (old) => {
    answer = undefined;
    if (!typeIs(old, 'table')) return undefined;
    const { version, codes, claims } = old as {
      readonly version?: unknown;
      readonly codes?: unknown;
      claims?: unknown;
    };
    if (version !== 1 || !typeIs(codes, 'table')) return undefined;
    const rosterEntryId = (codes as ReadonlyMap<string, unknown>).get(code);
    if (!typeIs(rosterEntryId, 'string')) {
      answer = { outcome: 'unknown' };
      return undefined;
    }
    const claimed = typeIs(claims, 'table') ? (claims as Map<string, unknown>) : new Map<string, unknown>();
    const holder = claimed.get(rosterEntryId);
    if (holder !== undefined && holder !== pseudonym) {
      answer = { outcome: 'taken' };
      return undefined;
    }
    answer = { outcome: 'linked', rosterEntryId };
    if (holder === pseudonym) return undefined;
    const now = new Map<string, unknown>();
    for (const [entry, who] of claimed) now.set(entry, who);
    now.set(rosterEntryId, pseudonym);
    return { version: 1, codes, claims: now };
  });
  // A class that nobody has written yet says nothing about the code.
  return ok ? answer : undefined;
}
