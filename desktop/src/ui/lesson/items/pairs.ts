/** The key of a matching: each entry has one partner. Pure. */
import { freeId } from './list-changes.ts';

export interface Entry {
  id: string;
  text: string;
}

export interface Pair {
  left: string;
  right: string;
}

interface Matching {
  left: Entry[];
  right: Entry[];
  key: Pair[];
}

/** Gives `left` the partner `right`. Who had that partner gets the one that is set free, so all stay different. */
export function paired(key: readonly Pair[], left: string, right: string): Pair[] {
  const freed = key.find((pair) => pair.left === left)?.right;
  return key.map((pair) => {
    if (pair.left === left) return { left, right };
    if (pair.right === right && freed !== undefined) return { left: pair.left, right: freed };
    return { ...pair };
  });
}

/** One pair more, both sides still to be written. */
export function withPair<M extends Matching>(matching: M): M {
  const left = freeId('entry', matching.left);
  const right = freeId('choice', matching.right);
  return {
    ...matching,
    left: [...matching.left, { id: left, text: '' }],
    right: [...matching.right, { id: right, text: '' }],
    key: [...matching.key, { left, right }],
  };
}

/** Without an entry and, since nothing else belongs to it, without its partner. */
export function withoutPair<M extends Matching>(matching: M, left: string): M {
  const partner = matching.key.find((pair) => pair.left === left)?.right;
  return {
    ...matching,
    left: matching.left.filter(({ id }) => id !== left),
    right: matching.right.filter(({ id }) => id !== partner),
    key: matching.key.filter((pair) => pair.left !== left),
  };
}
