/**
 * Reads a Roblox place (`.rbxl`) or model (`.rbxm`) in the binary format. The bytes may come from anywhere and are trusted in
 * nothing: every length and count is held against what is there before anything is set aside for it.
 *
 * Contract: what was read can be written again with nothing lost, but for bytes in names that are no text: properties of an
 * unknown kind stay as their bytes. Whatever is damaged, contradicts itself or asks for more than a place needs is refused
 * with an AppError that says where.
 */

import {
  automaticRef,
  ByteReader,
  type Draft,
  encodeBase64,
  newDraft,
  type RobloxDocument,
  type UnknownChunk,
} from '../file/index.ts';
import { type Chunk, ChunkReader } from './chunks.ts';
import { takeReferents } from './columns/index.ts';
import { binaryProblem } from './errors.ts';
import { instanceLimit, valueLimit } from './limits.ts';
import { PropertyReader, type ReadClass } from './property-reader.ts';
import { buildTree } from './tree-builder.ts';

/**
 * An instance has a `ref` when something in the file refers to it.
 * @throws AppError `place-binary-not-roblox`, `place-binary-version`, `place-binary-truncated`, `place-binary-damaged`,
 * `place-binary-structure`, `place-binary-counts`, `place-binary-cycle`, `place-binary-too-deep`,
 * `place-binary-too-large`, `place-binary-duplicate-referent`, `place-binary-dangling-reference` or
 * `place-binary-shared-string-missing`
 */
export function readRobloxBinary(bytes: Uint8Array): RobloxDocument {
  const chunks = new ChunkReader(bytes);
  const reader = new FileReader(bytes.length);
  for (const chunk of chunks.chunks()) {
    try {
      reader.take(chunk);
    } catch (error) {
      if (error instanceof RangeError) {
        throw binaryProblem('damaged', chunk.where, 'it holds less than it says', error);
      }
      throw error;
    }
  }
  return reader.finish(chunks.header.classes, chunks.header.instances);
}

class FileReader {
  readonly #classes = new Map<number, ReadClass>();
  readonly #byNumber = new Map<number, Draft>();
  readonly #metadata = new Map<string, string>();
  readonly #shared: (Uint8Array | string)[] = [];
  readonly #unknown: UnknownChunk[] = [];
  /** What is referred to, and where first. */
  readonly #references = new Map<number, string>();
  readonly #properties: PropertyReader;
  readonly #mostInstances: number;
  #seen = new Set<string>();
  #where = '';
  #roots: readonly Draft[] | undefined;

  constructor(fileSize: number) {
    this.#mostInstances = instanceLimit(fileSize);
    this.#properties = new PropertyReader(valueLimit(fileSize), {
      refOf: (number) => {
        if (!this.#references.has(number)) this.#references.set(number, this.#where);
        return automaticRef(number);
      },
      sharedBytes: (index) => this.#sharedBytes(index),
    });
  }

  take({ name, data, where }: Chunk): void {
    this.#where = where;
    const reader = new ByteReader(data);
    switch (name) {
      case 'META':
        this.#once(name);
        this.#readMetadata(reader);
        break;
      case 'SSTR':
        this.#once(name);
        this.#readShared(reader);
        break;
      case 'INST':
        this.#readClass(reader);
        break;
      case 'PROP':
        this.#readProperty(reader);
        break;
      case 'PRNT':
        this.#once(name);
        this.#roots = buildTree(reader, where, this.#byNumber);
        break;
      default:
        this.#unknown.push({ name, base64: encodeBase64(data) });
        return;
    }
    if (reader.left > 0) throw binaryProblem('damaged', where, 'it holds more than it says');
  }

  finish(classes: number, instances: number): RobloxDocument {
    if (this.#roots === undefined) throw binaryProblem('structure', 'end', 'it does not say where its instances stand');
    if (classes !== this.#classes.size || instances !== this.#byNumber.size) {
      const said = `it announces ${instances} instances of ${classes} classes`;
      throw binaryProblem('counts', 'header', `${said} and holds ${this.#byNumber.size} of ${this.#classes.size}`);
    }
    for (const [number, where] of this.#references) {
      const draft = this.#byNumber.get(number);
      if (draft === undefined) {
        throw binaryProblem('dangling-reference', where, `it refers to instance ${number}, which is not there`);
      }
      draft.ref = automaticRef(number);
    }
    const document = { roots: this.#roots, metadata: Object.fromEntries(this.#metadata) };
    return this.#unknown.length === 0 ? document : { ...document, unknownChunks: this.#unknown };
  }

  #once(name: string): void {
    if (this.#seen.has(name)) throw binaryProblem('structure', this.#where, 'there is another one before it');
    this.#seen.add(name);
  }

  #readMetadata(reader: ByteReader): void {
    for (let left = reader.u32(); left > 0; left--) {
      const [name, text] = [reader.text(), reader.text()];
      if (name === undefined || text === undefined) {
        throw binaryProblem('damaged', this.#where, 'what it says of the file is not text');
      }
      this.#metadata.set(name, text);
    }
  }

  #readShared(reader: ByteReader): void {
    const version = reader.u32();
    if (version !== 0) throw binaryProblem('structure', this.#where, `it is of version ${version}`);
    for (let left = reader.u32(); left > 0; left--) {
      reader.raw(16); // a digest that Studio does not look at either
      this.#shared.push(reader.sized());
    }
  }

  #readClass(reader: ByteReader): void {
    if (this.#roots !== undefined) throw binaryProblem('structure', this.#where, 'it stands behind the tree');
    const id = reader.u32();
    const className = reader.text();
    if (className === undefined) throw binaryProblem('damaged', this.#where, 'the name of a class is not text');
    if (this.#classes.has(id)) throw binaryProblem('structure', this.#where, `two classes have the number ${id}`);
    const format = reader.u8();
    if (format > 1) throw binaryProblem('structure', this.#where, `its instances are of the unknown form ${format}`);
    const count = reader.u32();
    if (this.#byNumber.size + count > this.#mostInstances) {
      const most = this.#mostInstances;
      throw binaryProblem('too-large', this.#where, `it holds more than ${most} instances, too many for its size`);
    }
    const drafts: Draft[] = [];
    for (const number of takeReferents(reader, count)) {
      if (number < 0) throw binaryProblem('structure', this.#where, `an instance has the number ${number}`);
      if (this.#byNumber.has(number)) {
        throw binaryProblem('duplicate-referent', this.#where, `two instances have the number ${number}`);
      }
      const draft = newDraft(className);
      this.#byNumber.set(number, draft);
      drafts.push(draft);
    }
    // Marks of services, which the class name tells as well.
    if (format === 1) reader.raw(count);
    this.#classes.set(id, { className, drafts, given: new Map() });
  }

  #readProperty(reader: ByteReader): void {
    const id = reader.u32();
    const ofClass = this.#classes.get(id);
    if (ofClass === undefined)
      throw binaryProblem('structure', this.#where, `there is no class number ${id} before it`);
    this.#properties.read(reader, this.#where, ofClass);
  }

  /** Made only once, since many instances may share the bytes. */
  #sharedBytes(index: number): string {
    const bytes = this.#shared[index];
    if (bytes === undefined) {
      throw binaryProblem('shared-string-missing', this.#where, 'a property uses a shared string that is not there');
    }
    const base64 = typeof bytes === 'string' ? bytes : encodeBase64(bytes);
    this.#shared[index] = base64;
    return base64;
  }
}
