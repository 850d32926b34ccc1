import { zstdCompressSync } from 'node:zlib';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { AppError } from '../../errors.ts';
import { encodeText, MAX_DEPTH } from '../file/index.ts';
import { tree } from '../file/tree.arbitrary.ts';
import { readRobloxFile, writeRobloxXml } from '../index.ts';
import { ChunkReader } from './chunks.ts';
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
  unpacked,
} from './testing/hand-made.ts';
import { BINARY_KINDS } from './testing/kinds.ts';
import { writeRobloxBinary } from './write.ts';

const SOAK = process.env.TOOLBOXAI_SOAK === '1';
const STRING = 0x01;
const BOOL = 0x02;
const INT32 = 0x03;
const FUTURE = 0x7f;
const folder = inst(0, 'Folder', [0]);
const root = prnt([[0, -1]]);
const propertiesOf = (chunks: readonly HandMadeChunk[], className = 'Folder') =>
  readRobloxBinary(fileOf([inst(0, className, [0]), ...chunks, root])).roots[0]?.properties;

describe('reading what other programs write', () => {
  it('takes chunks packed with LZ4, with zstd, or not at all', () => {
    const named = prop(0, 'Name', STRING, (out) => out.text('door '.repeat(100)));
    const ways = [named, { ...named, packed: compressBlock(named.data) ?? named.data }];
    for (const chunk of [...ways, { ...named, packed: zstdCompressSync(named.data) }]) {
      expect(readRobloxBinary(fileOf([folder, chunk, root])).roots[0]?.name).toBe('door '.repeat(100));
    }
  });

  it('gives siblings in the order in which they are placed, parents first or last', () => {
    const chunks = [inst(0, 'Folder', [0, 2]), inst(1, 'Model', [1, 3])];
    const placed = prnt([
      [3, 0],
      [0, -1],
      [2, 0],
      [1, 0],
    ]);
    const { roots } = readRobloxBinary(fileOf([...chunks, placed]));
    expect(roots).toMatchObject([
      { className: 'Folder', children: [{ className: 'Model' }, { className: 'Folder' }, { className: 'Model' }] },
    ]);
  });

  it('reads by the type of the property where the file has another one that can hold it', () => {
    expect(propertiesOf([prop(0, 'Value', INT32, (out) => out.raw(Uint8Array.of(0, 0, 0, 10)))], 'IntValue')).toEqual({
      Value: { type: 'int64', value: '5' },
    });
    expect(propertiesOf([prop(0, 'Value', STRING, (out) => out.text('five'))], 'IntValue')).toEqual({
      Value: { type: 'string', value: 'five' },
    });
  });

  it('reads older names, and lets the present one win', () => {
    const size = (name: string, byte: number) => prop(0, name, 0x04, (out) => out.raw(Uint8Array.of(byte, 0, 0, 0)));
    const [old, present] = [size('size', 0x7f), size('size_xml', 0x80)];
    expect(propertiesOf([old], 'Fire')).toEqual({ Size: { type: 'float32', value: 1 } });
    expect(propertiesOf([old, present], 'Fire')).toEqual({ Size: { type: 'float32', value: 2 } });
    expect(propertiesOf([present, old], 'Fire')).toEqual({ Size: { type: 'float32', value: 2 } });
  });

  it('keeps properties of an unknown kind as the bytes of their class, and writes them again', () => {
    const strange = Uint8Array.from([9, 8, 7, 6, 5]);
    const flags = prop(0, 'CustomPhysicalProperties', 0x19, (out) => out.raw(Uint8Array.of(0, 0xff, 1)));
    const future = prop(0, 'Future', FUTURE, (out) => out.raw(strange));
    const placed = prnt([
      [8, -1],
      [5, 8],
    ]);
    const file = fileOf([inst(0, 'Part', [5, 8]), future, flags, placed]);
    const { roots } = readRobloxBinary(file);
    expect(roots[0]?.properties.Future).toEqual({
      type: 'UnknownColumn',
      typeId: FUTURE,
      base64: 'CQgHBgU=',
      index: 1,
      count: 2,
    });
    expect(roots[0]?.properties.CustomPhysicalProperties?.type).toBe('UnknownColumn');
    const again = writeRobloxBinary(roots, { kind: 'model' });
    expect(readRobloxBinary(again).roots).toEqual(roots);
    expect(codeOf(() => writeRobloxXml(roots, { kind: 'model' }))).toBe('place-value-invalid');
    const alone = roots.flatMap(({ children }) => children);
    expect(codeOf(() => writeRobloxBinary(alone, { kind: 'model' }))).toBe('place-value-invalid');
  });

  it('keeps classes, properties, enum items and chunks it does not know', () => {
    const signature = { name: 'SIGN', data: Uint8Array.of(1, 2, 3) };
    const number = prop(0, 'Glow', 0x12, (out) => out.raw(Uint8Array.of(0, 0, 1, 0)));
    const document = readRobloxBinary(fileOf([inst(0, 'FuturePart', [0]), number, root, signature]));
    expect(document).toEqual({
      roots: [
        {
          className: 'FuturePart',
          name: 'FuturePart',
          properties: { Glow: { type: 'Token', value: 256 } },
          attributes: {},
          tags: [],
          children: [],
        },
      ],
      metadata: {},
      unknownChunks: [{ name: 'SIGN', base64: 'AQID' }],
    });
  });

  it('keeps text that is not UTF-8 as bytes, and shows a name of it as well as can be', () => {
    const bytes = Uint8Array.of(0x61, 0xff);
    const { roots } = readRobloxBinary(
      fileOf([
        inst(0, 'StringValue', [0]),
        prop(0, 'Name', STRING, (out) => out.sized(bytes)),
        prop(0, 'Value', STRING, (out) => out.sized(bytes)),
        root,
      ]),
    );
    expect(roots[0]).toMatchObject({
      name: 'a\ufffd',
      properties: { Value: { type: 'BinaryString', base64: 'Yf8=' } },
    });
    const again = writeRobloxBinary(roots, { kind: 'model', allowUnknown: true });
    expect(readRobloxBinary(again).roots).toEqual(roots);
  });

  it('keeps blobs it cannot take apart as bytes', () => {
    const blob = (name: string, hex: string) => prop(0, name, STRING, (out) => out.sized(Buffer.from(hex, 'hex')));
    const chunks = [blob('AttributesSerialize', '01000000ff'), blob('Tags', 'ff')];
    expect(propertiesOf(chunks)).toEqual({
      AttributesSerialize: { type: 'BinaryString', base64: 'AQAAAP8=' },
      Tags: { type: 'BinaryString', base64: '/w==' },
    });
  });

  it('finds tags that newer files share', () => {
    const shared = {
      name: 'SSTR',
      data: bytesOf((out) => {
        out.u32(0);
        out.u32(1);
        out.raw(new Uint8Array(16));
        out.text('a\0b');
      }),
    };
    const tags = prop(0, 'Tags', 0x1c, (out) => out.raw(new Uint8Array(4)));
    expect(readRobloxBinary(fileOf([shared, folder, tags, root])).roots[0]).toMatchObject({
      tags: ['a', 'b'],
      properties: {},
    });
  });

  it('is asked of either format in one place', () => {
    const xml = '<roblox version="4"><Item class="Folder"></Item></roblox>';
    expect(readRobloxFile(encodeText(xml)).roots[0]?.className).toBe('Folder');
    expect(readRobloxFile(fileOf([folder, root])).roots[0]?.className).toBe('Folder');
    expect(codeOf(() => readRobloxFile(Uint8Array.of(0xff, 0xd8)))).toBe('place-not-roblox');
  });
});

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

  it('never brings down the reader with anything but an AppError, however a file is damaged', () => {
    const damage = fc.array(fc.record({ at: fc.nat(), byte: fc.nat(255) }), { minLength: 1, maxLength: 4 });
    fc.assert(
      fc.property(tree('model', BINARY_KINDS), damage, fc.boolean(), (roots, wounds, isUnpacked) => {
        const file = writeRobloxBinary(roots, { kind: 'model' });
        const bytes = isUnpacked ? unpacked(file) : file;
        for (const { at, byte } of wounds) bytes[at % bytes.length] = byte;
        expectReadOrRefused(bytes);
      }),
      { numRuns: SOAK ? 20_000 : 250 },
    );
  });

  it('nor with the chunks of a good file in any order, doubled, left out or of other counts', () => {
    const words = fc.record({ classes: fc.integer({ min: -1, max: 4 }), instances: fc.integer({ min: -1, max: 9 }) });
    fc.assert(
      fc.property(
        tree('model', BINARY_KINDS),
        fc.infiniteStream(fc.nat(1_000)),
        fc.option(words),
        (roots, draws, said) => {
          const file = writeRobloxBinary(roots, { kind: 'model' });
          const reader = new ChunkReader(file);
          const chunks = [...reader.chunks()];
          const draw = (below: number): number => (draws.next().value ?? 0) % below;
          const shuffled = chunks.flatMap((chunk) => [[chunk], [chunk], [], [chunk, chunk]][draw(4)] ?? []);
          for (let at = shuffled.length - 1; at > 0; at--) {
            const other = draw(at + 1);
            const [a, b] = [shuffled[at], shuffled[other]];
            if (a !== undefined && b !== undefined) [shuffled[at], shuffled[other]] = [b, a];
          }
          expectReadOrRefused(fileOf(shuffled, said ?? reader.header));
        },
      ),
      { numRuns: SOAK ? 20_000 : 200 },
    );
  });

  it('nor with any parents, circles among them', () => {
    const parents = fc.array(fc.integer({ min: -2, max: 6 }), { minLength: 1, maxLength: 6 });
    fc.assert(
      fc.property(parents, (drawn) => {
        const numbers = drawn.map((_, at) => at);
        const pairs = drawn.map((parent, at) => [at, parent] as const);
        const bytes = fileOf([inst(0, 'Folder', numbers), prnt(pairs)]);
        expectReadOrRefused(bytes);
        const isTree = numbers.every((number) => reachesTop(number, drawn));
        if (!isTree) expect(codeOf(() => readRobloxBinary(bytes))).toMatch(/cycle|dangling/);
      }),
      { numRuns: SOAK ? 20_000 : 500 },
    );
  });

  it('nor with any bytes behind a good header', () => {
    const chunk = fc.record({
      name: fc.constantFrom('META', 'SSTR', 'INST', 'PROP', 'PRNT', 'END', 'SIGN'),
      data: fc.uint8Array({ maxLength: 60 }),
    });
    fc.assert(
      fc.property(fc.array(chunk, { maxLength: 5 }), (chunks) => {
        expectReadOrRefused(fileOf([folder, ...chunks, root]));
        expectReadOrRefused(fileOf(chunks));
      }),
      { numRuns: SOAK ? 50_000 : 500 },
    );
  });

  it('nor with any bytes for the values of a property', () => {
    fc.assert(
      fc.property(
        fc.nat(0x24),
        fc.uint8Array({ maxLength: 80 }),
        fc.integer({ min: 1, max: 3 }),
        (typeId, data, count) => {
          const numbers = Array.from({ length: count }, (_, at) => at);
          const chunks = [inst(0, 'Part', numbers), prop(0, 'X', typeId, (out) => out.raw(data))];
          expectReadOrRefused(fileOf([...chunks, prnt(numbers.map((at) => [at, -1]))]));
        },
      ),
      { numRuns: SOAK ? 50_000 : 1_000 },
    );
  });
});

const EMPTY = { name: '', properties: {}, attributes: {}, tags: [], children: [] } as const;

function chain(length: number): HandMadeChunk[] {
  const numbers = Array.from({ length }, (_, at) => at);
  return [inst(0, 'Folder', numbers), prnt(numbers.map((at) => [at, at - 1]))];
}

function expectReadOrRefused(bytes: Uint8Array): void {
  try {
    readRobloxBinary(bytes);
  } catch (error) {
    expect(error).toBeInstanceOf(AppError);
  }
}

function codeOf(action: () => unknown): string {
  return failureOf(action).code;
}

function failureOf(action: () => unknown): AppError {
  try {
    action();
  } catch (error) {
    if (error instanceof AppError) return error;
    throw error;
  }
  throw new Error('Expected a failure.');
}

/** Whether going from parent to parent ends at the top, which is -1. */
function reachesTop(number: number, parents: readonly number[]): boolean {
  let at = number;
  for (let steps = 0; steps <= parents.length; steps++) {
    const parent = parents[at];
    if (parent === undefined) return false;
    if (parent === -1) return true;
    at = parent;
  }
  return false;
}
