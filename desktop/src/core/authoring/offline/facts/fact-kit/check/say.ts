/** How the parts of the check speak to the author: one sentence a problem. */
export type Say = (problem: string) => void;

/** Values that stand more than once, each named once. */
export function repeated(values: readonly string[]): readonly string[] {
  return [...new Set(values.filter((value, index) => values.indexOf(value) !== index))];
}
