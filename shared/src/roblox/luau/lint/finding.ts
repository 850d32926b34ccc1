/** What the lint says about a script. */

/** `error`: will fail, or may not be used. `warning`: works today and should not be written. `info`: could be better. */
export type Severity = 'error' | 'warning' | 'info';

export interface Finding {
  /** Stable name of the rule, kebab-case. */
  readonly rule: string;
  readonly severity: Severity;
  /** From 1. */
  readonly line: number;
  /** From 1, in UTF-16 code units. */
  readonly column: number;
  /** One sentence: what is wrong. */
  readonly message: string;
  /** One sentence: what to write instead; empty when the message says it all. */
  readonly hint: string;
}
