/** One value that others look at and hear of when it changes. */

export interface Store<T> {
  readonly get: () => T;
  readonly set: (value: T) => void;
  /** Gives what ends it. */
  readonly subscribe: (heard: () => void) => () => void;
}

export function createStore<T extends defined>(first: T): Store<T> {
  let value = first;
  const listeners = new Set<() => void>();
  return {
    get: () => value,
    set: (changed) => {
      value = changed;
      for (const heard of [...listeners]) heard();
    },
    subscribe: (heard) => {
      listeners.add(heard);
      return () => {
        listeners.delete(heard);
      };
    },
  };
}
