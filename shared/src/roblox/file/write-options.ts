/** What is to be decided when a tree is written, in either format. */

export interface WriteOptions {
  /** A place's roots are services (Workspace, Lighting ...); a model's are whatever is to be inserted. */
  readonly kind: 'place' | 'model';
  /**
   * Also writes what the reflection does not know, as a file read from another Studio has it: classes, properties, and
   * properties whose values are of another type than it says.
   */
  readonly allowUnknown?: boolean;
  /** `Meta` entries; default for a model what Studio writes, for a place none. */
  readonly metadata?: Readonly<Record<string, string>>;
  /**
   * What becomes of characters that the format cannot hold: in XML most control characters, in both halves of surrogate
   * pairs. Default `refuse`.
   */
  readonly forbiddenCharacters?: 'refuse' | 'strip';
}

export function metadataOf({ kind, metadata }: WriteOptions): readonly (readonly [name: string, text: string])[] {
  return Object.entries(metadata ?? (kind === 'model' ? { ExplicitAutoJoints: 'true' } : {}));
}
