/** A list with two of its entries in each other's place. */
export function swapped<T>(list: readonly T[], from: number, to: number): T[] {
  return list.map((entry, at) => {
    if (at === from) return list[to] ?? entry;
    if (at === to) return list[from] ?? entry;
    return entry;
  });
}
