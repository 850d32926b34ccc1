/** Who wants to know of a change; someone on the screen wants to know only as long as it is there. */

export interface Listeners<T> {
  /** `whileAlive`: forgets the listener when that instance is destroyed. */
  readonly add: (listen: (value: T) => void, whileAlive?: Instance) => void;
  readonly tell: (value: T) => void;
}

interface Listener<T> {
  readonly listen: (value: T) => void;
  readonly whileAlive: Instance | undefined;
}

export function createListeners<T>(): Listeners<T> {
  let listeners: Listener<T>[] = [];
  return {
    add: (listen, whileAlive) => {
      const own: Listener<T> = { listen, whileAlive };
      listeners.push(own);
      whileAlive?.Destroying.Once(() => {
        listeners = listeners.filter((other) => other !== own);
      });
    },
    tell: (value) => {
      for (const { listen, whileAlive } of listeners) {
        // What is destroyed has no parent at once; that it is, is told only after the scripts of this moment.
        if (whileAlive === undefined || whileAlive.Parent !== undefined) listen(value);
      }
    },
  };
}
