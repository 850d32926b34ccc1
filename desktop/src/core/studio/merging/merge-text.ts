/**
 * Three versions of a script's text into one, line by line, as version control does it: what only one side changed is taken; where
 * both changed the same lines, both stand between marks, the creator's first.
 */

export interface MergedText {
  readonly text: string;
  readonly conflicts: number;
}

export const MARKS = { mine: '<<<<<<< Studio', middle: '=======', lesson: '>>>>>>> lesson' } as const;

/** Above this many pairs of lines a changed stretch is compared as a whole, so that no text can hold up the app. */
const MOST_PAIRS = 4_000_000;

export function mergeText(base: string, mine: string, lesson: string): MergedText {
  const [o, a, b] = [base.split('\n'), mine.split('\n'), lesson.split('\n')];
  const [inA, inB] = [matches(o, a), matches(o, b)];
  const out: string[] = [];
  let conflicts = 0;
  let [atO, atA, atB] = [0, 0, 0];
  const settle = (toO: number, toA: number, toB: number): void => {
    const [was, left, right] = [o.slice(atO, toO), a.slice(atA, toA), b.slice(atB, toB)];
    if (isEqual(left, right) || isEqual(right, was)) out.push(...left);
    else if (isEqual(left, was)) out.push(...right);
    else {
      conflicts += 1;
      out.push(MARKS.mine, ...left, MARKS.middle, ...right, MARKS.lesson);
    }
    [atO, atA, atB] = [toO, toA, toB];
  };
  for (let line = 0; line < o.length; line += 1) {
    const [x, y] = [inA[line] ?? -1, inB[line] ?? -1];
    if (x < 0 || y < 0) continue;
    if (line > atO || x > atA || y > atB) settle(line, x, y);
    out.push(o[line] ?? '');
    [atO, atA, atB] = [line + 1, x + 1, y + 1];
  }
  settle(o.length, a.length, b.length);
  return { text: out.join('\n'), conflicts };
}

function isEqual(a: readonly string[], b: readonly string[]): boolean {
  return a.length === b.length && a.every((line, index) => line === b[index]);
}

/** For each line of `from` where it stands in `to`, rising; -1 where it does not. A longest common subsequence. */
function matches(from: readonly string[], to: readonly string[]): Int32Array {
  const found = new Int32Array(from.length).fill(-1);
  let head = 0;
  while (head < from.length && head < to.length && from[head] === to[head]) {
    found[head] = head;
    head += 1;
  }
  let tail = 0;
  while (tail < from.length - head && tail < to.length - head && from.at(-1 - tail) === to.at(-1 - tail)) {
    found[from.length - 1 - tail] = to.length - 1 - tail;
    tail += 1;
  }
  const [rows, columns] = [from.length - head - tail, to.length - head - tail];
  if (rows === 0 || columns === 0 || rows * columns > MOST_PAIRS) return found;
  const width = columns + 1;
  const lengths = new Uint16Array((rows + 1) * width);
  for (let row = rows - 1; row >= 0; row -= 1) {
    for (let column = columns - 1; column >= 0; column -= 1) {
      const at = row * width + column;
      lengths[at] =
        from[head + row] === to[head + column]
          ? (lengths[at + width + 1] ?? 0) + 1
          : Math.max(lengths[at + width] ?? 0, lengths[at + 1] ?? 0);
    }
  }
  for (let row = 0, column = 0; row < rows && column < columns; ) {
    const at = row * width + column;
    if (from[head + row] === to[head + column]) {
      found[head + row] = head + column;
      row += 1;
      column += 1;
    } else if ((lengths[at + width] ?? 0) >= (lengths[at + 1] ?? 0)) row += 1;
    else column += 1;
  }
  return found;
}
