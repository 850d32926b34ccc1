/** Files made to harm the reader: each is refused, with its own code. */
import { zstdCompressSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { encodeText, MAX_DEPTH } from '../file/index.ts';
import { expandedLimit, MAX_INSTANCES } from './limits.ts';
import { compressBlock } from './lz4.ts';
import { readRobloxBinary } from './read.ts';
import {
  bytesOf,
  END,
  type FileWords,
  fileOf,
  type HandMadeChunk,
  inst,
  multitude,
  prnt,
  prop,
} from './testing/hand-made.ts';
import { codeOf, failureOf } from './testing/refusals.ts';
import { writeRobloxBinary } from './write.ts';

const STRING = 0x01;
const BOOL = 0x02;
const INT32 = 0x03;
const folder = inst(0, 'Folder', [0]);
const root = prnt([[0, -1]]);

describe('hostile input', () => {
  const flag = (id = 0) => prop(id, 'Archived', BOOL, (out) => out.u8(1));
  const named = prop(0, 'Name', STRING, (out) => out.text('x'));
  const bomb = zstdCompressSync(new Uint8Array(expandedLimit(0) + 1_000_000));
  const small = zstdCompressSync(new Uint8Array(1_000));
  const list: readonly [string, readonly HandMadeChunk[], string, FileWords?][] = [
    ['no tree', [folder], 'structure'],
    ['two trees', [folder, root, root], 'structure'],
    [
      'two lists of metadata',
      [
        { name: 'META', data: new Uint8Array(4) },
        { name: 'META', data: new Uint8Array(4) },
      ],
      'structure',
    ],
    ['another version of the tree', [folder, { name: 'PRNT', data: Uint8Array.of(1, 0, 0, 0, 0) }], 'structure'],
    ['another version of shared strings', [{ name: 'SSTR', data: Uint8Array.of(1, 0, 0, 0) }], 'structure'],
    [
      'instances of an unknown form',
      [
        {
          name: 'INST',
          data: bytesOf((o) => {
            o.u32(0);
            o.text('Folder');
            o.u8(7);
          }),
        },
      ],
      'structure',
    ],
    ['one number for two classes', [folder, inst(0, 'Model', [1]), root], 'structure'],
    ['a class behind the tree', [folder, root, inst(1, 'Model', [1])], 'structure'],
    ['a property of no class', [folder, flag(3), root], 'structure'],
    ['a property given twice', [folder, flag(), flag(), root], 'structure'],
    ['a name given twice', [folder, named, named, root], 'structure'],
    ['a name that is a number', [folder, prop(0, 'Name', INT32, (out) => out.u32(0)), root], 'structure'],
    ['a property of the prototype', [folder, prop(0, '__proto__', BOOL, (out) => out.u8(1)), root], 'structure'],
    ['an instance with a negative number', [inst(0, 'Folder', [-7]), root], 'structure'],
    ['something behind the end', [folder, root, END, named], 'structure'],
    ['fewer instances than announced', [folder, root], 'counts', { instances: 2 }],
    ['more classes than announced', [folder, root], 'counts', { classes: 0 }],
    [
      'a tree of other instances',
      [
        folder,
        prnt([
          [0, -1],
          [1, 0],
        ]),
      ],
      'counts',
    ],
    ['one number for two instances', [inst(0, 'Folder', [3, 3]), root], 'duplicate-referent'],
    [
      'an instance in two places',
      [
        inst(0, 'Folder', [0, 1]),
        prnt([
          [0, -1],
          [0, -1],
        ]),
      ],
      'duplicate-referent',
    ],
    ['an instance inside itself', [folder, prnt([[0, 0]])], 'cycle'],
    [
      'instances in a circle',
      [
        inst(0, 'Folder', [0, 1, 2]),
        prnt([
          [0, -1],
          [1, 2],
          [2, 1],
        ]),
      ],
      'cycle',
    ],
    ['a parent that is not there', [folder, prnt([[0, 9]])], 'dangling-reference'],
    ['a child that is not there', [folder, prnt([[9, -1]])], 'dangling-reference'],
    [
      'a reference to nobody',
      [folder, prop(0, 'Value', 0x13, (out) => out.raw(Uint8Array.of(0, 0, 0, 18))), root],
      'dangling-reference',
    ],
    [
      'a shared string that is not there',
      [folder, prop(0, 'X', 0x1c, (out) => out.raw(new Uint8Array(4))), root],
      'shared-string-missing',
    ],
    [
      'a count of instances that lies',
      [
        {
          name: 'INST',
          data: bytesOf((o) => {
            o.u32(0);
            o.text('Folder');
            o.u8(0);
            o.u32(150_000);
          }),
        },
      ],
      'damaged',
    ],
    [
      'a count of instances beyond all places',
      [
        {
          name: 'INST',
          data: bytesOf((o) => {
            o.u32(0);
            o.text('Folder');
            o.u8(0);
            o.u32(MAX_INSTANCES + 1);
          }),
        },
      ],
      'too-large',
    ],
    [
      'a class name that is no text',
      [
        {
          name: 'INST',
          data: bytesOf((o) => {
            o.u32(0);
            o.sized(Uint8Array.of(0xff));
          }),
        },
      ],
      'damaged',
    ],
    [
      'a property name that is no text',
      [
        folder,
        {
          name: 'PROP',
          data: bytesOf((o) => {
            o.u32(0);
            o.sized(Uint8Array.of(0xff));
          }),
        },
      ],
      'damaged',
    ],
    [
      'metadata that is no text',
      [
        {
          name: 'META',
          data: bytesOf((o) => {
            o.u32(1);
            o.sized(Uint8Array.of(0xff));
            o.text('');
          }),
        },
      ],
      'damaged',
    ],
    ['a count of metadata that lies', [{ name: 'META', data: Uint8Array.of(255, 255, 255, 255) }], 'damaged'],
    [
      'a count of shared strings that lies',
      [{ name: 'SSTR', data: Uint8Array.of(0, 0, 0, 0, 255, 255, 255, 255) }],
      'damaged',
    ],
    ['a length of text that lies', [folder, prop(0, 'Value', STRING, (out) => out.u32(0xffff_ffff)), root], 'damaged'],
    ['a sequence whose count lies', [folder, prop(0, 'Size', 0x15, (out) => out.u32(0xffff_ffff)), root], 'damaged'],
    [
      'contents whose count lies',
      [
        folder,
        prop(0, 'Image', 0x22, (out) => {
          out.u32(0x0200_0000);
          out.u32(0);
          out.u32(0xffff_ffff);
        }),
        root,
      ],
      'damaged',
    ],
    [
      'contents without their source',
      [
        folder,
        prop(0, 'Image', 0x22, (out) => {
          out.raw(Uint8Array.of(0, 0, 0, 2));
          out.raw(new Uint8Array(12));
        }),
        root,
      ],
      'damaged',
    ],
    ['fewer values than instances', [inst(0, 'Folder', [0, 1]), flag(), root], 'damaged'],
    ['more values than instances', [folder, prop(0, 'Archived', BOOL, (out) => out.u16(1)), root], 'damaged'],
    [
      'more names than instances',
      [
        folder,
        prop(0, 'Name', STRING, (out) => {
          out.text('a');
          out.text('b');
        }),
        root,
      ],
      'damaged',
    ],
    ['bytes behind the tree', [folder, { ...root, data: Uint8Array.of(...root.data, 0) }], 'damaged'],
    ['another end', [folder, root, { name: 'END', data: encodeText('</ROBLOX>') }], 'damaged'],
    ['a chunk without a name', [{ name: '\u0001', data: new Uint8Array() }], 'damaged'],
    [
      'LZ4 that says it is longer',
      [{ ...named, packed: compressBlock(new Uint8Array(100)) ?? named.data, length: 101 }],
      'damaged',
    ],
    [
      'LZ4 that says it is far longer',
      [{ ...named, packed: Uint8Array.of(0x10, 0x61), length: 20_000_000 }],
      'damaged',
    ],
    ['zstd that says it is longer', [{ ...named, packed: small, length: 1_001 }], 'damaged'],
    ['zstd that says it is shorter', [{ ...named, packed: small, length: 10 }], 'damaged'],
    ['zstd cut off', [{ ...named, packed: small.subarray(0, 12), length: 1_000 }], 'damaged'],
    ['a bomb', [{ ...named, packed: bomb, length: expandedLimit(0) + 1_000_000 }], 'too-large'],
    ['a bomb that says it is small', [{ ...named, packed: bomb, length: 100 }], 'damaged'],
    [
      'many small bombs',
      Array.from({ length: 40 }, () => ({
        name: 'MORE',
        data: new Uint8Array(),
        packed: zstdCompressSync(new Uint8Array(1_000_000)),
        length: 1_000_000,
      })),
      'too-large',
    ],
    ['instances without end', chain(MAX_DEPTH + 1), 'too-deep'],
    ['a kilobyte that asks for millions of instances', multitude(400_000, 0), 'too-large'],
    ['a kilobyte that asks for millions of values', multitude(100_000, 12), 'too-large'],
  ];

  it.each(list)('is refused: %s', (_what, chunks, code, words = {}) => {
    const error = failureOf(() => readRobloxBinary(fileOf(chunks, words)));
    expect(error.code).toBe(`place-binary-${code}`);
    expect(error.message).toMatch(/^The file cannot be read \(.+\): .+\.$/);
    expect(error.hint).toBeTruthy();
  });

  it('is refused: what is no such file, was sent as text, or is of another version', () => {
    const good = fileOf([folder, root]);
    expect(codeOf(() => readRobloxBinary(new Uint8Array()))).toBe('place-binary-not-roblox');
    expect(codeOf(() => readRobloxBinary(encodeText('<roblox version="4">')))).toBe('place-binary-not-roblox');
    const asText = Uint8Array.from(good);
    asText[10] = 0x0a;
    expect(codeOf(() => readRobloxBinary(asText))).toBe('place-binary-damaged');
    expect(codeOf(() => readRobloxBinary(fileOf([folder, root], { version: 1 })))).toBe('place-binary-version');
  });

  it('is not refused at the greatest depth', () => {
    expect(readRobloxBinary(fileOf(chain(MAX_DEPTH))).roots).toHaveLength(1);
  });

  it('is refused wherever a good file is cut off', () => {
    const whole = writeRobloxBinary([{ ...EMPTY, className: 'Model', children: [{ ...EMPTY, className: 'Folder' }] }], {
      kind: 'model',
    });
    for (let length = 0; length < whole.length; length++) {
      expect(
        codeOf(() => readRobloxBinary(whole.subarray(0, length))),
        `${length}`,
      ).toBe(length < 8 ? 'place-binary-not-roblox' : 'place-binary-truncated');
    }
  });
});

const EMPTY = { name: '', properties: {}, attributes: {}, tags: [], children: [] } as const;

function chain(length: number): HandMadeChunk[] {
  const numbers = Array.from({ length }, (_, at) => at);
  return [inst(0, 'Folder', numbers), prnt(numbers.map((at) => [at, at - 1]))];
}
