/** Reads the columns of properties into the instances of their class. */

import type { AppError } from '../../errors.ts';
import {
  ATTRIBUTES_BLOB,
  ByteReader,
  type Draft,
  decodeBase64,
  decodeText,
  encodeBase64,
  keepAttributes,
  keepTags,
  readPropertyOf,
  TAGS_BLOB,
} from '../file/index.ts';
import type { PropertyType, PropertyValue } from '../instance/index.ts';
import type { FileProperty } from '../reflection/index.ts';
import { COLUMNS, type ColumnKind, KIND_OF_ID, kindOf, type ReadContext } from './columns/index.ts';
import { convert } from './convert.ts';
import { type BinaryProblem, binaryProblem } from './errors.ts';
import { MAX_UNKNOWN_VALUES } from './limits.ts';

/** The bytes of a column, and what is known of it. */
interface OpenColumn {
  readonly bytes: Uint8Array;
  readonly name: string;
  readonly typeId: number;
  readonly expected: FileProperty | undefined;
  readonly refuse: (problem: string, code?: BinaryProblem) => AppError;
}

/** The instances of a class, while its properties are read. */
export interface ReadClass {
  readonly className: string;
  readonly drafts: readonly Draft[];
  /** Properties that were read, and whether under their present name. */
  readonly given: Map<string, boolean>;
}

export type FileReadContext = Pick<ReadContext, 'refOf' | 'sharedBytes'>;

export class PropertyReader {
  readonly #file: FileReadContext;
  /** How many values may still come. */
  #valuesLeft: number;
  #unknownValues = 0;

  constructor(mostValues: number, file: FileReadContext) {
    this.#valuesLeft = mostValues;
    this.#file = file;
  }

  /**
   * @throws AppError `place-binary-structure`, `place-binary-damaged` or `place-binary-too-large`
   * @throws RangeError when bytes are missing
   */
  read(reader: ByteReader, where: string, { className, drafts, given }: ReadClass): void {
    const fileName = reader.text();
    if (fileName === undefined) throw binaryProblem('damaged', where, 'the name of a property is not text');
    const refuse = (problem: string, code: BinaryProblem = 'structure') =>
      binaryProblem(code, where, `"${fileName}" of ${className} ${problem}`);
    this.#valuesLeft -= drafts.length;
    if (this.#valuesLeft < 0) throw refuse('holds more values than a file of this size does', 'too-large');
    const typeId = reader.u8();
    const { name, isPresentName, expected } = readPropertyOf(className, fileName);
    if (name === '__proto__') throw refuse('is no name of a property');
    const before = given.get(name);
    if (before === isPresentName) throw refuse('is given twice');
    // Where an older name follows the present one, it says nothing new.
    if (before === true) {
      reader.raw(reader.left);
      return;
    }
    given.set(name, isPresentName);
    if (name !== 'Name') {
      this.#readColumn({ bytes: reader.raw(reader.left), name, typeId, expected, refuse }, drafts);
      return;
    }
    if (typeId !== COLUMNS.string.id) throw refuse('is not text');
    for (const draft of drafts) draft.name = textOf(reader.sized());
    if (reader.left > 0) throw refuse('has more bytes than values', 'damaged');
  }

  #readColumn(column: OpenColumn, drafts: readonly Draft[]): void {
    const { bytes, name, typeId, expected, refuse } = column;
    const kind = KIND_OF_ID.get(typeId);
    const isExpected = expected !== undefined && isOfExpectedKind(expected.type, kind);
    const isBlob = name === ATTRIBUTES_BLOB || name === TAGS_BLOB;
    const context: ReadContext = {
      ...this.#file,
      type: isBlob ? 'BinaryString' : isExpected ? expected.type : undefined,
      enum: isExpected ? expected.enum : undefined,
    };
    const reader = new ByteReader(bytes);
    const values = kind === undefined ? undefined : COLUMNS[kind].read(reader, drafts.length, context);
    if (values === undefined) {
      this.#keepUnknown(column, drafts);
      return;
    }
    if (reader.left > 0) throw refuse('has more bytes than values', 'damaged');
    for (let at = 0; at < drafts.length; at++) {
      const draft = drafts[at];
      let value: PropertyValue | undefined = values[at];
      if (draft === undefined || value === undefined) continue;
      if (isBlob && keepBlob(draft, name, value)) continue;
      if (expected !== undefined && !isExpected) value = convert(value, expected.type) ?? value;
      draft.properties[name] = value;
    }
  }

  #keepUnknown({ bytes, name, typeId, refuse }: OpenColumn, drafts: readonly Draft[]): void {
    this.#unknownValues += drafts.length;
    if (this.#unknownValues > MAX_UNKNOWN_VALUES) {
      throw refuse('is of an unknown kind, as too many others are', 'too-large');
    }
    const base64 = encodeBase64(bytes);
    drafts.forEach((draft, index) => {
      draft.properties[name] = { type: 'UnknownColumn', typeId, base64, index, count: drafts.length };
    });
  }
}

function isOfExpectedKind(type: PropertyType, kind: ColumnKind | undefined): boolean {
  return type !== 'Unknown' && type !== 'UnknownColumn' && kindOf(type) === kind;
}

/** False when the blob cannot be taken apart; it is kept as bytes then. */
function keepBlob(draft: Draft, name: string, value: PropertyValue): boolean {
  if (value.type !== 'BinaryString' && value.type !== 'SharedString') return false;
  if (value.base64 === '') return true;
  const bytes = decodeBase64(value.base64);
  if (bytes === undefined) return false;
  return name === TAGS_BLOB ? keepTags(draft, bytes) : keepAttributes(draft, bytes);
}

const lossy = new TextDecoder();

/** A name must be text for everything that shows it; what of its bytes is no text is replaced, which is lost. */
function textOf(bytes: Uint8Array): string {
  return decodeText(bytes) ?? lossy.decode(bytes);
}
