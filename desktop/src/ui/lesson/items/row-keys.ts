/**
 * Names for the rows of a list whose entries have none of their own, such as hints: a row keeps its name, and with it its
 * place under the cursor, when a row above it goes. A name is never given twice. Pure.
 */

export interface RowKeys {
  readonly keys: readonly number[];
  /** The name of the next new row. */
  readonly next: number;
}

export const NO_ROWS: RowKeys = { keys: [], next: 0 };

/** With a name for each of `count` rows: new rows stand at the end, and where rows are gone unseen the last ones are. */
export function fittedTo(rows: RowKeys, count: number): RowKeys {
  const { keys, next } = rows;
  if (keys.length === count) return rows;
  if (keys.length > count) return { keys: keys.slice(0, count), next };
  const added = Array.from({ length: count - keys.length }, (_, index) => next + index);
  return { keys: [...keys, ...added], next: next + added.length };
}

export function withoutRow({ keys, next }: RowKeys, index: number): RowKeys {
  return { keys: keys.toSpliced(index, 1), next };
}
