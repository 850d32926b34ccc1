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

export interface MeasureOptions {
  /** How often the job is done and measured. Default 5. */
  readonly runs?: number;
  /** How often it is done before, to warm up. Default 1. */
  readonly warmUps?: number;
}

/**
 * The median time of a job in milliseconds. The job gives back how much it did, so that one that does nothing is seen.
 * @throws Error when it did nothing
 */
export function measure(job: () => number, { runs = 5, warmUps = 1 }: MeasureOptions = {}): number {
  const times: number[] = [];
  for (let run = -warmUps; run < runs; run++) {
    const start = performance.now();
    if (!(job() > 0)) throw new Error('The job did nothing.');
    if (run >= 0) times.push(performance.now() - start);
  }
  return quantile(times, 0.5);
}
