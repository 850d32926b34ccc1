/** One at a time, in the order in which they came. Who gives up waiting gives up the turn. */

/** Runs the work when it is its turn; rejects with the signal's reason when that comes first. */
export type InTurn = <T>(signal: AbortSignal | undefined, work: () => Promise<T>) => Promise<T>;

export function createTurns(): InTurn {
  let last: Promise<unknown> = Promise.resolve();
  return (signal, work) => {
    const mine = last.then(() => {
      signal?.throwIfAborted();
      return work();
    });
    last = mine.catch(() => undefined);
    if (signal === undefined) return mine;
    return Promise.race([mine, aborted(signal)]);
  };
}

function aborted(signal: AbortSignal): Promise<never> {
  return new Promise((_, reject) => {
    const fail = (): void => reject(signal.reason);
    if (signal.aborted) fail();
    else signal.addEventListener('abort', fail, { once: true });
  });
}
