import { useState } from 'react';
import { fittedTo, NO_ROWS, withoutRow } from './row-keys.ts';

interface KeyedRows {
  /** One for each row, in their order. */
  readonly keys: readonly number[];
  /** To be told of a row that is taken out, beside the change of the list itself. */
  readonly forget: (index: number) => void;
}

/** Keys for the rows of a list whose entries have no id. */
export function useRowKeys(count: number): KeyedRows {
  const [rows, setRows] = useState(() => fittedTo(NO_ROWS, count));
  const fitted = fittedTo(rows, count);
  if (fitted !== rows) setRows(fitted);
  return { keys: fitted.keys, forget: (index) => setRows(withoutRow(fitted, index)) };
}
