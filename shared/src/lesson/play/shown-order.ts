/**
 * The order in which things are first shown. It is drawn from the words themselves, never from the key, so the same
 * lesson always shows the same order and the order tells nothing.
 */

/** The entries in an order that depends on their words and on `salt` alone. */
export function shuffledByWords<T>(entries: readonly T[], words: (entry: T) => string, salt: string): readonly T[] {
  return entries
    .map((entry) => ({ entry, rank: fnv1a(`${salt}\n${words(entry)}`), text: words(entry) }))
    .sort((a, b) => a.rank - b.rank || (a.text < b.text ? -1 : a.text > b.text ? 1 : 0))
    .map(({ entry }) => entry);
}

/** The entries, turned round by one place at a time until `solved` no longer holds; as given when it always does. */
export function turnedWhile<T>(entries: readonly T[], solved: (entries: readonly T[]) => boolean): readonly T[] {
  let turned = entries;
  for (let turn = 0; turn < entries.length; turn += 1) {
    if (!solved(turned)) return turned;
    turned = [...turned.slice(1), ...turned.slice(0, 1)];
  }
  return entries;
}

/** FNV-1a, 32 bits. */
function fnv1a(text: string): number {
  let hash = 0x811c9dc5;
  for (let index = 0; index < text.length; index += 1) {
    hash = Math.imul(hash ^ text.charCodeAt(index), 0x01000193);
  }
  return hash >>> 0;
}
