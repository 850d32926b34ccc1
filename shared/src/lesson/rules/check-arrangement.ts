/** Checks answers that arrange what is given: an order, pairs, labels on a diagram. */
import type { ServerOrdering, ServerPairing } from '../play/server-lesson.ts';
import type { Pair, Verdict } from './answers.ts';
import { countOf, sameMembers, sameSequence } from './portable.ts';
import { RIGHT, UNREADABLE, wrongWith } from './verdicts.ts';

/** Every entry must be there once. */
export function checkOrder(item: ServerOrdering, order: readonly string[]): Verdict {
  if (!sameMembers(order, item.key)) return UNREADABLE;
  return sameSequence(order, item.key) ? RIGHT : wrongWith(item.wrong);
}

/**
 * Incomplete while all pairs made are right and some are missing. An end that takes no part in the key (a word too many)
 * is wrong in any pair. No left end and no right end may be used twice.
 */
export function checkPairs(item: ServerPairing, drawn: readonly Pair[]): Verdict {
  if (drawn[0] === undefined || !areDrawn(item, drawn)) return UNREADABLE;
  const hits = drawn.filter((pair) =>
    item.key.some((wanted) => wanted.left === pair.left && wanted.right === pair.right),
  );
  if (countOf(hits) < countOf(drawn)) return wrongWith(item.wrong);
  return countOf(hits) === countOf(item.key) ? RIGHT : { outcome: 'incomplete' };
}

function areDrawn(item: ServerPairing, drawn: readonly Pair[]): boolean {
  return drawn.every(
    (pair, index) =>
      item.leftIds.includes(pair.left) &&
      item.rightIds.includes(pair.right) &&
      drawn.every((other, place) => place === index || (other.left !== pair.left && other.right !== pair.right)),
  );
}
