/** The key of a matching: each entry has one partner. Pure. */
interface Pair {
  readonly left: string;
  readonly right: string;
}

/** Gives `left` the partner `right`. Who had that partner gets the one that is set free, so all stay different. */
export function paired(key: readonly Pair[], left: string, right: string): { left: string; right: string }[] {
  const freed = key.find((pair) => pair.left === left)?.right;
  return key.map((pair) => {
    if (pair.left === left) return { left, right };
    if (pair.right === right && freed !== undefined) return { left: pair.left, right: freed };
    return { ...pair };
  });
}
