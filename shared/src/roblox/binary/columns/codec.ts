/** What a kind of property is in the binary format: the values of all instances of a class, one after the other. */

import type { ByteReader, ByteWriter, Refuse } from '../../file/index.ts';
import type { PropertyType, PropertyValue } from '../../instance/index.ts';

/** What values need of the file around them when they are written. */
export interface WriteContext {
  /** The value that is about to be written: a refusal names its instance. */
  readonly at: (index: number) => void;
  readonly refuse: Refuse;
  /** Text that can be UTF-8. */
  readonly clean: (text: string) => string;
  /** The number of the instance with this ref. */
  readonly numberOf: (ref: string) => number;
  /** The place of shared bytes in their list. */
  readonly shareBytes: (base64: string) => number;
}

/** What values need of the file around them when they are read. */
export interface ReadContext {
  /** What the reflection says the property is, where it says anything that this kind can hold. */
  readonly type: PropertyType | undefined;
  readonly enum: string | undefined;
  /** The ref of the instance with this number. */
  readonly refOf: (number: number) => string;
  /** Shared bytes as base64. */
  readonly sharedBytes: (index: number) => string;
}

export interface ColumnCodec<V extends PropertyValue> {
  /** The number that the format gives the kind. */
  readonly id: number;
  write(values: readonly V[], out: ByteWriter, context: WriteContext): void;
  /**
   * Undefined when a value holds something that this code does not know, as newer Studios may write it.
   * @throws RangeError when the bytes are not enough
   */
  read(reader: ByteReader, count: number, context: ReadContext): readonly V[] | undefined;
}
