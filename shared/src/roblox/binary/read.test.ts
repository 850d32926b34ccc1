import { zstdCompressSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { encodeText } from '../file/index.ts';
import { readRobloxFile, writeRobloxXml } from '../index.ts';
import { compressBlock } from './lz4.ts';
import { readRobloxBinary } from './read.ts';
import { bytesOf, fileOf, type HandMadeChunk, inst, prnt, prop } from './testing/hand-made.ts';
import { codeOf } from './testing/refusals.ts';
import { writeRobloxBinary } from './write.ts';

const STRING = 0x01;
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
