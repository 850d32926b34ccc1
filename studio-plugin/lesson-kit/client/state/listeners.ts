/** Who wants to know of a change; someone on the screen wants to know only as long as it is there. */

export interface Listeners<T> {
  /** `whileAlive`: forgets the listener when that instance is destroyed. */
  readonly add: (listen: (value: T) => void, whileAlive?: Instance) => void;
  readonly tell: (value: T) => void;
}

export function createListeners<T>(): Listeners<T> {
  let listeners: ((value: T) => void)[] = [];
  return {
    add: (listen, whileAlive) => {
      listeners.push(listen);
      whileAlive?.Destroying.Once(() => {
        listeners = listeners.filter((other) => other !== listen);
      });
    },
    tell: (value) => {
      for (const listen of listeners) listen(value);
    },
  };
}
