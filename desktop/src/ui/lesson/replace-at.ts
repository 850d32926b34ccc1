/** A list with one entry changed. */
export function replaceAt<T>(list: readonly T[], index: number, entry: T): T[] {
  return list.map((old, at) => (at === index ? entry : old));
}
