/**
 * Reads the values of what a client sent. Anyone can send anything at any time, so each value is checked for its type and
 * bounds and copied into a value of our own; whatever does not fit exactly is refused.
 */

/** As in the lesson's schema. */
const LONGEST_ID = 64;
/** In bytes; longer than any answer that a lesson accepts. */
const LONGEST_TEXT = 400;
/** More than any question has entries. */
const MOST_ENTRIES = 12;
const HIGHEST_COUNT = 2 ** 31;

export type Fields = ReadonlyMap<unknown, unknown>;

export function fieldsOf(value: unknown): Fields | undefined {
  return typeIs(value, 'table') ? (value as Fields) : undefined;
}

export function idOf(value: unknown): string | undefined {
  return typeIs(value, 'string') && value.size() > 0 && value.size() <= LONGEST_ID ? value : undefined;
}

export function textOf(value: unknown): string | undefined {
  return typeIs(value, 'string') && value.size() <= LONGEST_TEXT ? value : undefined;
}

/** A whole number from 0. NaN fails every comparison and so is refused with the rest. */
export function countOf(value: unknown): number | undefined {
  if (!typeIs(value, 'number') || !(value >= 0 && value <= HIGHEST_COUNT)) return undefined;
  return value % 1 === 0 ? value : undefined;
}

/** A list without gaps and without other keys, each entry read; `most` entries at the most. */
export function listOf<T extends defined>(
  value: unknown,
  read: (entry: unknown) => T | undefined,
  most = MOST_ENTRIES,
): T[] | undefined {
  if (!typeIs(value, 'table')) return undefined;
  const entries = value as readonly unknown[];
  let keys = 0;
  for (const [key] of value as Fields) {
    keys += 1;
    if (!typeIs(key, 'number') || keys > most) return undefined;
  }
  if (entries.size() !== keys) return undefined;
  const result: T[] = [];
  for (const entry of entries) {
    const known = read(entry);
    if (known === undefined) return undefined;
    result.push(known);
  }
  return result;
}
