/**
 * How operations cross a line that drops and doubles: each side numbers what it sends from 1, keeps it until the other side
 * has acknowledged it, and takes in what comes in order and once.
 *
 * The acknowledgement is cumulative: "I have everything up to here". What is not acknowledged is sent again, in another frame
 * or over another transport; what was taken in already is passed over; what comes too early is left, since all before it will
 * come again with it.
 */

/** An operation with its number in the session. */
export interface Numbered<T extends object> {
  readonly seq: number;
  readonly op: T;
}

export interface Frame<T extends object> {
  /** Everything of the other side up to this number has arrived; 0 for nothing yet. */
  readonly ack: number;
  readonly ops: readonly Numbered<T>[];
}

export interface Outbox<T extends object> {
  /** Numbers of what waits go on from the last. */
  readonly waiting: readonly Numbered<T>[];
  readonly last: number;
}

export function emptyOutbox<T extends object>(): Outbox<T> {
  return { waiting: [], last: 0 };
}

export function put<T extends object>(box: Outbox<T>, op: T): Outbox<T> {
  const seq = box.last + 1;
  return { waiting: [...box.waiting, { seq, op }], last: seq };
}

/** Lets go of what has arrived. An acknowledgement of what was never sent changes nothing. */
export function acknowledged<T extends object>(box: Outbox<T>, ack: number): Outbox<T> {
  if (ack > box.last) return box;
  return { waiting: box.waiting.filter((entry) => entry.seq > ack), last: box.last };
}

export interface Taken<T extends object> {
  /** Operations to carry out now, in order; each comes out of here once. */
  readonly fresh: readonly T[];
  /** What to acknowledge from now on. */
  readonly ack: number;
}

/** @param ack the last number that was taken in before */
export function takeIn<T extends object>(ack: number, ops: readonly Numbered<T>[]): Taken<T> {
  const fresh: T[] = [];
  let last = ack;
  for (const entry of ops) {
    if (entry.seq === last + 1) {
      fresh.push(entry.op);
      last = entry.seq;
    }
  }
  return { fresh, ack: last };
}
