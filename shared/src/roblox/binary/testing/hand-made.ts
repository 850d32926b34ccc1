/** Files put together chunk by chunk, right or wrong, to see what the reader makes of them. */

import { zstdCompressSync } from 'node:zlib';
import { ByteWriter, encodeText } from '../../file/index.ts';
import { ChunkReader } from '../chunks.ts';
import { putReferents } from '../columns/index.ts';

export interface HandMadeChunk {
  readonly name: string;
  readonly data: Uint8Array;
  /** How it is stored, when not as it is. */
  readonly packed?: Uint8Array;
  /** What it says its length is, when that is not true. */
  readonly length?: number;
  /** How many instances it brings. */
  readonly instances?: number;
}

export function bytesOf(write: (out: ByteWriter) => void): Uint8Array {
  const out = new ByteWriter();
  write(out);
  return out.finish();
}

export interface FileWords {
  readonly classes?: number;
  readonly instances?: number;
  readonly version?: number;
}

/** A header that is true unless it is told otherwise, the chunks, and an end unless one is among them. */
export function fileOf(
  chunks: readonly HandMadeChunk[],
  { classes, instances, version = 0 }: FileWords = {},
): Uint8Array {
  return bytesOf((out) => {
    out.raw(encodeText('<roblox!'));
    out.raw(Uint8Array.of(0x89, 0xff, 0x0d, 0x0a, 0x1a, 0x0a));
    out.u16(version);
    out.i32(classes ?? chunks.filter(({ name }) => name === 'INST').length);
    out.i32(instances ?? chunks.reduce((sum, chunk) => sum + (chunk.instances ?? 0), 0));
    out.raw(new Uint8Array(8));
    const end = chunks.some(({ name }) => name === 'END') ? [] : [END];
    for (const { name, data, packed, length } of [...chunks, ...end]) {
      out.raw(encodeText(name.padEnd(4, '\0')));
      out.u32(packed?.length ?? 0);
      out.u32(length ?? data.length);
      out.u32(0);
      out.raw(packed ?? data);
    }
  });
}

export const END: HandMadeChunk = { name: 'END', data: encodeText('</roblox>') };

/** The instances of a class, by their numbers. */
export function inst(id: number, className: string, numbers: readonly number[]): HandMadeChunk {
  return {
    name: 'INST',
    instances: numbers.length,
    data: bytesOf((out) => {
      out.u32(id);
      out.text(className);
      out.u8(0);
      out.u32(numbers.length);
      putReferents(out, Int32Array.from(numbers));
    }),
  };
}

export function prop(
  id: number,
  name: string,
  typeId: number,
  values: (out: ByteWriter) => void = () => undefined,
): HandMadeChunk {
  return {
    name: 'PROP',
    data: bytesOf((out) => {
      out.u32(id);
      out.text(name);
      out.u8(typeId);
      values(out);
    }),
  };
}

/** Child and parent of each. */
export function prnt(pairs: readonly (readonly [child: number, parent: number])[]): HandMadeChunk {
  return {
    name: 'PRNT',
    data: bytesOf((out) => {
      out.u8(0);
      out.u32(pairs.length);
      putReferents(
        out,
        Int32Array.from(pairs, ([child]) => child),
      );
      putReferents(
        out,
        Int32Array.from(pairs, ([, parent]) => parent),
      );
    }),
  };
}

/** So many instances of one class, each with so many values, all alike and packed as small as can be. */
export function multitude(instances: number, properties: number): readonly HandMadeChunk[] {
  const numbers = Array.from({ length: instances }, (_, at) => at);
  const bools = (out: ByteWriter) => out.raw(new Uint8Array(instances));
  const chunks = [
    inst(0, 'Folder', numbers),
    ...Array.from({ length: properties }, (_, at) => prop(0, `P${at}`, 0x02, bools)),
    prnt(numbers.map((number) => [number, -1])),
  ];
  return chunks.map((chunk) => ({ ...chunk, packed: zstdCompressSync(chunk.data) }));
}

/** The same file with none of its chunks compressed, so that damage reaches what lies in them. */
export function unpacked(file: Uint8Array): Uint8Array {
  const reader = new ChunkReader(file);
  return fileOf([...reader.chunks()], reader.header);
}
