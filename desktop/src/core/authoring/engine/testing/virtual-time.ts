/** Time that passes only when a test lets it: sleeps wait until the test moves the clock to where they end. */
import type { Sleep } from '../ports.ts';

export interface VirtualTime {
  readonly clock: () => number;
  readonly sleep: Sleep;
  /** Lets `ms` milliseconds pass, waking each sleeper at its moment. */
  advance(ms: number): Promise<void>;
  /** Lets time jump from one sleeper to the next until `promise` settles. Fails when all wait for something else. */
  until<T>(promise: Promise<T>): Promise<T>;
  /** Lets everything happen that needs no time. */
  idle(): Promise<void>;
  /** How many sleep. */
  asleep(): number;
}

interface Sleeper {
  readonly at: number;
  readonly wake: () => void;
}

export function createVirtualTime(start = 1_000_000): VirtualTime {
  let now = start;
  const sleepers = new Set<Sleeper>();

  const sleep: Sleep = (ms, signal) =>
    new Promise((resolve, reject) => {
      if (signal.aborted) return reject(signal.reason);
      const sleeper: Sleeper = {
        at: now + ms,
        wake: () => {
          sleepers.delete(sleeper);
          resolve();
        },
      };
      sleepers.add(sleeper);
      signal.addEventListener('abort', () => {
        if (sleepers.delete(sleeper)) reject(signal.reason);
      });
    });

  // A turn of the event loop runs every promise job that is ready, and those they lead to.
  const idle = (): Promise<void> => new Promise((resolve) => setImmediate(resolve));
  const earliest = (): Sleeper | undefined => [...sleepers].sort((a, b) => a.at - b.at)[0];

  return {
    clock: () => now,
    sleep,
    idle,
    asleep: () => sleepers.size,
    advance: async (ms) => {
      const end = now + ms;
      await idle();
      for (let next = earliest(); next !== undefined && next.at <= end; next = earliest()) {
        now = next.at;
        next.wake();
        await idle();
      }
      now = end;
    },
    until: async (promise) => {
      let settled = false;
      const done = (): void => {
        settled = true;
      };
      promise.then(done, done);
      await idle();
      while (!settled) {
        const next = earliest();
        if (next === undefined) throw new Error('Nothing is asleep and the promise has not settled.');
        now = next.at;
        next.wake();
        await idle();
      }
      return promise;
    },
  };
}
