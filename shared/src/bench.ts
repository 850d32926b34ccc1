/** What a benchmark reports: `*.bench.ts` exports `bench(): Promise<BenchRow[]>`, and `npm run bench` runs them all. */

/**
 * One figure. Absolute times say little about another machine, so most stand beside a peer: a comparable job on the same
 * data, measured in the same run.
 */
export interface BenchRow {
  readonly name: string;
  readonly value: number;
  readonly unit: string;
  readonly peer?: { readonly name: string; readonly value: number };
  /** `value` by the peer's value. */
  readonly ratio?: number;
  /** What must not be passed: by the ratio where there is one, else by the value. */
  readonly limit?: number;
}

/** A figure beside its peer. */
export function beside(row: Omit<BenchRow, 'ratio'> & { readonly peer: NonNullable<BenchRow['peer']> }): BenchRow {
  return { ...row, ratio: row.value / row.peer.value };
}

/** Whether it is within its limit; a figure without a limit always is. */
export function isWithinLimit({ value, ratio, limit }: BenchRow): boolean {
  return limit === undefined || (ratio ?? value) <= limit;
}

/** The value below which the share of all values lies: 0.5 is the median. */
export function quantile(values: readonly number[], share: number): number {
  const sorted = values.toSorted((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))] ?? Number.NaN;
}
