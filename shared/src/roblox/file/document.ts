/** What a file holds. */

import type { Instance } from '../instance/index.ts';

export interface RobloxDocument {
  readonly roots: readonly Instance[];
  /** The file's `Meta` entries. */
  readonly metadata: Readonly<Record<string, string>>;
  /** Parts of a binary file that are neither instances nor properties and that this code does not know. */
  readonly unknownChunks?: readonly UnknownChunk[];
}

/** A part of a binary file, kept as its bytes: for example the signature that Roblox puts under its own places. */
export interface UnknownChunk {
  /** Four letters, for example `SIGN`. */
  readonly name: string;
  readonly base64: string;
}
