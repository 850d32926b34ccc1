/**
 * Lets any number of readers follow a run. The log is what they read; the feed only wakes them. Each reader keeps its own
 * place, so whenever it joins and however slow it is, it sees every event once and in order.
 */
import type { RecordedRunEvent, RunLog } from './run-log.ts';

export interface EventFeed {
  /** Tells readers that the log has grown. */
  wake(): void;
  /** No more events will come; with an error, readers are told after the last event. */
  close(error?: Error): void;
  /** Events after the sequence `after`, then those to come, until the run is over or `signal` aborts. */
  follow(options?: FollowOptions): AsyncIterable<RecordedRunEvent>;
}

export interface FollowOptions {
  /** The last sequence already seen; 0 unless given. */
  readonly after?: number;
  /** Stops following, without error. */
  readonly signal?: AbortSignal;
}

export function createEventFeed(runId: string, log: RunLog): EventFeed {
  let growth = Promise.withResolvers<void>();
  let closed: { readonly error: Error | undefined } | undefined;

  const wake = (): void => {
    growth.resolve();
    growth = Promise.withResolvers();
  };

  // When the run broke off, its log may be closed too; why it broke off is then the better thing to say.
  const read = (place: number, brokenBy: Error | undefined): readonly RecordedRunEvent[] => {
    try {
      return log.read(runId, place);
    } catch (error) {
      throw brokenBy ?? error;
    }
  };

  async function* follow({ after = 0, signal }: FollowOptions = {}): AsyncGenerator<RecordedRunEvent> {
    let place = after;
    const stopped = (): boolean => signal?.aborted === true;
    while (!stopped()) {
      // Both are taken before the log is read, so that nothing written in between is missed.
      const grown = growth.promise;
      const last = closed;
      for (const recorded of read(place, last?.error)) {
        yield recorded;
        place = recorded.sequence;
        if (stopped()) return;
      }
      if (last?.error !== undefined) throw last.error;
      if (last !== undefined) return;
      await either(grown, signal);
    }
  }

  return {
    wake,
    close: (error) => {
      closed = { error };
      wake();
    },
    follow,
  };
}

/** Resolves with `grown` or when `signal` aborts. */
function either(grown: Promise<void>, signal: AbortSignal | undefined): Promise<void> {
  if (signal === undefined) return grown;
  return new Promise((resolve) => {
    const done = (): void => {
      signal.removeEventListener('abort', done);
      resolve();
    };
    signal.addEventListener('abort', done);
    grown.then(done);
  });
}
