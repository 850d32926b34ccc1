/** How an invariant reports what it found. */
import type { Finding } from '../schema/index.ts';

export interface Found {
  readonly code: string;
  readonly path: string;
  readonly partId?: string;
  readonly message: string;
  readonly hint?: string;
}

export function error(found: Found): Finding {
  return {
    code: found.code,
    severity: 'error',
    path: found.path,
    partId: found.partId ?? null,
    message: found.message,
    hint: found.hint ?? null,
  };
}

/** Values that occur more than once, each named once. */
export function repeated(values: readonly string[]): string[] {
  const seen = new Set<string>();
  const twice = new Set<string>();
  for (const value of values) {
    if (seen.has(value)) twice.add(value);
    seen.add(value);
  }
  return [...twice];
}
