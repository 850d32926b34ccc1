/** What a file holds. */

import type { Instance } from '../instance/index.ts';

export interface RobloxDocument {
  readonly roots: readonly Instance[];
  /** The file's `Meta` entries. */
  readonly metadata: Readonly<Record<string, string>>;
}
