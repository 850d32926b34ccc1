/**
 * The frame of a binary file: a header, then chunks with a name of four letters and a length, mostly compressed, the last of
 * them `END`. Writing compresses with LZ4 where that helps; reading also takes zstd, which newer Studios write.
 */

import { zstdDecompressSync } from 'node:zlib';
import { isAppError } from '../../errors.ts';
import { ByteReader, ByteWriter, encodeText } from '../file/index.ts';
import { binaryProblem, newerVersion, notRoblox } from './errors.ts';
import { expandedLimit } from './limits.ts';
import { compressBlock, decompressBlock, LZ4_MAX_RATIO } from './lz4.ts';

/** `<roblox!`, then bytes that a transfer as text would change. */
const MAGIC = Uint8Array.of(...encodeText('<roblox!'), 0x89, 0xff, 0x0d, 0x0a, 0x1a, 0x0a);
const VERSION = 0;
const END = encodeText('</roblox>');
const ZSTD_MAGIC = 0xfd2f_b528;
/** Below this the header of a block outweighs what it saves. */
const WORTH_COMPRESSING = 32;

export interface FileHeader {
  readonly classes: number;
  readonly instances: number;
}

export interface Chunk {
  readonly name: string;
  readonly data: Uint8Array;
  /** For messages: the chunk and where it begins in the file. */
  readonly where: string;
}

/** Whether the bytes begin as a file of the binary format does. */
export function isRobloxBinary(bytes: Uint8Array): boolean {
  return MAGIC.subarray(0, 8).every((byte, at) => bytes[at] === byte);
}

export class ChunkWriter {
  readonly #out = new ByteWriter();

  constructor({ classes, instances }: FileHeader) {
    this.#out.raw(MAGIC);
    this.#out.u16(VERSION);
    this.#out.i32(classes);
    this.#out.i32(instances);
    this.#out.raw(new Uint8Array(8));
  }

  chunk(name: string, data: Uint8Array): void {
    const block = data.length < WORTH_COMPRESSING ? undefined : compressBlock(data);
    this.#frame(name, block?.length ?? 0, data.length, block ?? data);
  }

  /** The end is never compressed: Roblox looks for it when a place is uploaded. */
  finish(): Uint8Array {
    this.#frame('END', 0, END.length, END);
    return this.#out.finish();
  }

  #frame(name: string, packed: number, length: number, body: Uint8Array): void {
    this.#out.raw(encodeText(name.padEnd(4, '\0')));
    this.#out.u32(packed);
    this.#out.u32(length);
    this.#out.u32(0);
    this.#out.raw(body);
  }
}

export class ChunkReader {
  readonly header: FileHeader;
  readonly #reader: ByteReader;
  readonly #size: number;
  /** What may still be unpacked. */
  #allowance: number;

  /** @throws AppError `place-binary-not-roblox`, `place-binary-version` or `place-binary-truncated` */
  constructor(bytes: Uint8Array) {
    if (!isRobloxBinary(bytes)) throw notRoblox();
    this.#size = bytes.length;
    this.#allowance = expandedLimit(bytes.length);
    this.#reader = new ByteReader(bytes);
    try {
      const magic = this.#reader.raw(MAGIC.length);
      if (magic.some((byte, at) => byte !== MAGIC[at])) {
        throw binaryProblem('damaged', 'header', 'it was sent as text, which changed its bytes');
      }
      const version = this.#reader.u16();
      if (version !== VERSION) throw newerVersion(version);
      this.header = { classes: this.#reader.i32(), instances: this.#reader.i32() };
      this.#reader.raw(8);
    } catch (error) {
      if (error instanceof RangeError) throw binaryProblem('truncated', 'header', 'it is cut off', error);
      throw error;
    }
  }

  /** The chunks up to the end, which must be there. @throws AppError `place-binary-*` */
  *chunks(): Generator<Chunk, void, undefined> {
    for (;;) {
      const offset = this.#size - this.#reader.left;
      const chunk = this.#next(offset);
      if (chunk.name !== 'END') {
        yield chunk;
        continue;
      }
      if (chunk.data.length !== END.length || chunk.data.some((byte, at) => byte !== END[at])) {
        throw binaryProblem('damaged', chunk.where, 'its end is not the one of a Roblox file');
      }
      if (this.#reader.left > 0) throw binaryProblem('structure', chunk.where, 'more bytes follow the end');
      return;
    }
  }

  #next(offset: number): Chunk {
    if (this.#reader.left === 0) throw binaryProblem('truncated', `byte ${offset}`, 'it has no end');
    let where = `byte ${offset}`;
    try {
      const name = String.fromCharCode(...this.#reader.raw(4)).replace(/\0+$/, '');
      if (!/^[\x20-\x7e]{1,4}$/.test(name)) throw binaryProblem('damaged', where, 'no chunk begins there');
      where = `${name} chunk at byte ${offset}`;
      const packed = this.#reader.u32();
      const length = this.#reader.u32();
      this.#reader.u32();
      const data = packed === 0 ? this.#reader.raw(length) : this.#unpack(this.#reader.raw(packed), length, where);
      return { name, data, where };
    } catch (error) {
      if (error instanceof RangeError) throw binaryProblem('truncated', where, 'it is cut off', error);
      throw error;
    }
  }

  #unpack(block: Uint8Array, length: number, where: string): Uint8Array {
    this.#allowance -= length;
    if (this.#allowance < 0) {
      throw binaryProblem('too-large', where, 'it unpacks to far more than files of its size do');
    }
    const isZstd = block.length >= 4 && new DataView(block.buffer, block.byteOffset).getUint32(0, true) === ZSTD_MAGIC;
    try {
      if (isZstd) return unpackZstd(block, length);
      if (length > (block.length + 1) * LZ4_MAX_RATIO) throw new RangeError('The length lies.');
      return decompressBlock(block, length);
    } catch (error) {
      if (isAppError(error)) throw error;
      throw binaryProblem('damaged', where, 'its compressed bytes are damaged', error);
    }
  }
}

function unpackZstd(block: Uint8Array, length: number): Uint8Array {
  const data = zstdDecompressSync(block, { maxOutputLength: Math.max(length, 1) });
  if (data.length !== length) throw new RangeError('The length lies.');
  return data;
}
