/**
 * Puts an answer in through the question's own buttons and fields. What was put in before stands there still, so each
 * answer is reached from the last one; `before` is undefined while nothing was put in on this device.
 */
import type { Answer, ClientItem, Pair } from '@toolboxai/shared/lesson/rules';

export type Touch =
  | { readonly kind: 'press'; readonly button: string }
  | { readonly kind: 'write'; readonly field: string; readonly text: string };

/** Names of buttons and fields of the question editors, as the kit gives them. */
const FIELD = 'Your answer';
const blankName = (index: number): string => `Blank ${index + 1}`;

/** What to touch, in order. The answers must be of the item's type, all blanks and pairs known to it. */
export function touchesFor(item: ClientItem, answer: Answer, before?: Answer): readonly Touch[] {
  switch (answer.type) {
    case 'single-choice':
      return [press(answer.option)];
    case 'true-false':
      return [press(String(answer.value))];
    case 'multiple-choice': {
      const chosen = before?.type === 'multiple-choice' ? before.options : [];
      return [
        ...chosen.filter((option) => !answer.options.includes(option)),
        ...answer.options.filter((option) => !chosen.includes(option)),
      ].map(press);
    }
    case 'numeric':
      return [{ kind: 'write', field: FIELD, text: answer.text }];
    case 'ordering':
      return moves(before?.type === 'ordering' ? before.order : shownOrder(item), answer.order);
    case 'matching':
    case 'label-diagram':
      return pairing(answer.pairs, before?.type === answer.type ? before.pairs : []);
    case 'fill-in':
      return answer.blanks.flatMap(({ blankId, text }): Touch[] => {
        const name = blankName(blanksOf(item).indexOf(blankId));
        const chosen = item.type === 'fill-in' && item.wordBank !== undefined;
        // Its own button empties the blank and says that the next word goes there.
        return chosen ? [press(name), press(text)] : [{ kind: 'write', field: name, text }];
      });
  }
}

function press(button: string): Touch {
  return { kind: 'press', button };
}

/** Moves each entry up to its place. An order that stands already is moved once there and back: untouched it says nothing. */
function moves(from: readonly string[], to: readonly string[]): readonly Touch[] {
  const shown = [...from];
  const touches: Touch[] = [];
  for (const [place, wanted] of to.entries()) {
    for (let at = shown.indexOf(wanted); at > place; at -= 1) {
      touches.push(press(`Up ${at + 1}`));
      shown.splice(at - 1, 2, wanted, shown[at - 1] ?? '');
    }
  }
  return touches.length === 0 ? [press('Up 2'), press('Up 2')] : touches;
}

/** Touching the left end of a pair frees it; then left and right, one after the other, are a new pair. */
function pairing(wanted: readonly Pair[], before: readonly Pair[]): readonly Touch[] {
  const stands = ({ left, right }: Pair): boolean => before.some((pair) => pair.left === left && pair.right === right);
  return wanted.filter((pair) => !stands(pair)).flatMap(({ left, right }) => [press(left), press(right)]);
}

function shownOrder(item: ClientItem): readonly string[] {
  return item.type === 'ordering' ? item.entries.map(({ id }) => id) : [];
}

function blanksOf(item: ClientItem): readonly string[] {
  return item.type === 'fill-in' ? item.pieces.flatMap((piece) => (piece.kind === 'blank' ? [piece.blankId] : [])) : [];
}
