import { describe, expect, it } from 'vitest';
import { AppError } from '../../errors.ts';
import { MAX_DEPTH, type WriteOptions } from '../file/index.ts';
import { brickColor, enumItem, instance, refTo, rgb, udim2, vector3 } from '../index.ts';
import type { Instance, PropertyValue } from '../instance/index.ts';
import { ChunkReader } from './chunks.ts';
import { readRobloxBinary } from './read.ts';
import { writeRobloxBinary } from './write.ts';

const hex = (bytes: Uint8Array) => Buffer.from(bytes).toString('hex');
const model = (...roots: Instance[]) => writeRobloxBinary(roots, { kind: 'model', allowUnknown: true });
const chunksOf = (bytes: Uint8Array) =>
  [...new ChunkReader(bytes).chunks()].map(({ name, data }) => ({ name, hex: hex(data) }));
/** The values of a property, as bytes. */
function valuesOf(bytes: Uint8Array, property: string): string | undefined {
  const name = Buffer.alloc(4 + property.length);
  name.writeUInt32LE(property.length);
  name.write(property, 4);
  const chunk = chunksOf(bytes).find((one) => one.name === 'PROP' && one.hex.slice(8).startsWith(hex(name)));
  return chunk?.hex.slice(8 + name.length * 2 + 2);
}
const folders = (...values: PropertyValue[]) =>
  model(...values.map((value) => ({ ...BARE, properties: { X: value } })));
const BARE = { className: 'Folder', name: '', properties: {}, attributes: {}, tags: [], children: [] };

describe('what is written', () => {
  it('is a header, classes by name, their properties by name, the tree, and the end', () => {
    const tree = [instance('Workspace', { Gravity: 10 }, [instance('Folder'), instance('Part', { Anchored: true })])];
    const bytes = writeRobloxBinary(tree, { kind: 'place' });
    expect(hex(bytes.subarray(0, 32))).toBe(
      `${hex(Buffer.from('<roblox!'))}89ff0d0a1a0a0000${'03000000'}${'03000000'}${'00'.repeat(8)}`,
    );
    expect(hex(bytes.subarray(-25))).toBe(
      `${hex(Buffer.from('END\0'))}${'00000000'}${'09000000'}${'00000000'}${hex(Buffer.from('</roblox>'))}`,
    );
    expect(chunksOf(bytes).map(({ name }) => name)).toEqual([
      ...['INST', 'INST', 'INST'],
      ...['PROP', 'PROP', 'PROP', 'PROP', 'PROP', 'PRNT'],
    ]);
    // Services are marked, and only they.
    expect(chunksOf(bytes)[0]?.hex).toBe(`00000000${'06000000'}${hex(Buffer.from('Folder'))}00${'01000000'}00000002`);
    expect(chunksOf(bytes)[2]?.hex).toBe(
      `02000000${'09000000'}${hex(Buffer.from('Workspace'))}01${'01000000'}00000000${'01'}`,
    );
    // Children before their parents; the root's parent is nobody.
    expect(chunksOf(bytes).at(-1)?.hex).toBe(
      `00${'03000000'}${'000000000000000000020203'}${'000000000000000000000001'}`,
    );
  });

  // The examples of the format's public description.
  it('stores values as the format describes', () => {
    expect(valuesOf(folders({ type: 'UDim', scale: 1, offset: 2 }, { type: 'UDim', scale: 3, offset: 4 }), 'X')).toBe(
      '7f800080000000000000000000000408',
    );
    expect(valuesOf(folders(udim2(0.75, -30, -1.5, 60)), 'X')).toBe('7e8000007f8000010000003b00000078');
    expect(valuesOf(folders(brickColor(1004), brickColor(37), brickColor(1010)), 'X')).toBe('000000000000030003ec25f2');
    expect(valuesOf(folders({ type: 'Color3', r: 1, g: 180 / 255, b: 20 / 255 }), 'X')).toBe(
      '7f0000007e69696a7b414142',
    );
    expect(valuesOf(folders(vector3(1, 2, 3), vector3(-1, -2, -3)), 'X')).toBe(
      '7f7f000000000001808000000000000180808080' + '00000001',
    );
    expect(valuesOf(folders(rgb(0, 255, 255), rgb(63, 0, 127)), 'X')).toBe('003fff00ff7f');
    expect(
      valuesOf(
        folders(
          { type: 'Rect', minX: -1, minY: -10, maxX: 8, maxY: 9 },
          { type: 'Rect', minX: 0, minY: 1, maxX: 5, maxY: 6 },
        ),
        'X',
      ),
    ).toBe('7f00000000000100827f4000000001008281004000000000828120' + '8000000000');
    const custom = (values: readonly [number, number, number, number, number]) => {
      const [density, friction, elasticity, frictionWeight, elasticityWeight] = values;
      return { density, friction, elasticity, frictionWeight, elasticityWeight };
    };
    expect(
      valuesOf(
        folders(
          { type: 'PhysicalProperties', custom: null },
          { type: 'PhysicalProperties', custom: custom([0.7, 0.3, 0.5, 1, 1]) },
          { type: 'PhysicalProperties', custom: { ...custom([0.25, 0.5, 0.125, 1, 0.25]), acousticAbsorption: 0.5 } },
        ),
        'X',
      ),
    ).toBe('00013333333f9a99993e0000003f0000803f0000803f030000803e0000003f0000003e0000803f0000803e0000003f');
    expect(
      valuesOf(
        folders(
          {
            type: 'OptionalCFrame',
            value: { type: 'CFrame', x: 0, y: 0, z: 1, rotation: [0, -1, 0, 1, 0, 0, 0, 0, 1] },
          },
          { type: 'OptionalCFrame', value: null },
        ),
        'X',
      ),
    ).toBe('100a0200000000000000000000000000000000' + '7f000000000000000201' + '00');
    // Random, time and index; the random part is turned by a bit.
    expect(valuesOf(folders({ type: 'UniqueId', hex: '8000000000000001000000020000000a' }), 'X')).toBe(
      '0000000a00000002' + '0000000000000003',
    );
  });

  it('fills in what the engine would have where an instance says nothing', () => {
    const bytes = model(
      instance('Part', { Transparency: 0.5 }),
      instance('Part', { Size: vector3(1, 1, 1), Attributes: { a: true }, Tags: ['t'] }),
    );
    const [first, second] = readRobloxBinary(bytes).roots;
    expect(first?.properties).toEqual({
      Transparency: { type: 'float32', value: 0.5 },
      Size: vector3(4, Math.fround(1.2), 2),
    });
    expect(second?.properties.Transparency).toEqual({ type: 'float32', value: 0 });
    expect(first).toMatchObject({ attributes: {}, tags: [] });
    expect(second).toMatchObject({ attributes: { a: { value: true } }, tags: ['t'] });
    const models = [instance('Model', { Scale: 2 }), instance('Model')];
    expect(readRobloxBinary(model(...models)).roots[1]?.properties).toEqual({ Scale: { type: 'float32', value: 1 } });
  });

  it('shares equal bytes, each with its digest', () => {
    const shared: PropertyValue = { type: 'SharedString', base64: 'AAEC' };
    const bytes = model(instance('MeshPart', { AeroMeshData: shared, PhysicalConfigData: shared }));
    expect(chunksOf(bytes).find(({ name }) => name === 'SSTR')?.hex).toBe(
      `00000000${'01000000'}${'b95f67f61ebb03619622d798f45fc2d3'}${'03000000'}000102`,
    );
  });

  it('is without half surrogate pairs when asked to', () => {
    const bytes = writeRobloxBinary([instance('Folder', { Name: 'a\ud800b\u0000' })], {
      kind: 'model',
      forbiddenCharacters: 'strip',
    });
    expect(readRobloxBinary(bytes).roots[0]?.name).toBe('ab\u0000');
  });
});

describe('what is refused', () => {
  const part = (properties: Record<string, PropertyValue>): Instance => ({
    ...BARE,
    className: 'Part',
    name: 'X',
    properties,
  });
  const yes: PropertyValue = { type: 'bool', value: true };
  const refused: readonly [string, readonly Instance[], string, Partial<WriteOptions>?][] = [
    ['a class that does not exist', [{ ...BARE, className: 'Prt' }], 'place-class-unknown'],
    ['a part at the top of a place', [instance('Part')], 'place-root-not-service', { kind: 'place' }],
    ['an unknown property', [part({ Colour: yes })], 'place-property-unknown'],
    ['a property that files do not hold', [part({ Position: vector3(1, 2, 3) })], 'place-property-not-stored'],
    [
      'a property by its name in files',
      [part({ size: vector3(1, 2, 3) })],
      'place-value-invalid',
      { allowUnknown: true },
    ],
    ['a value of another type', [part({ Anchored: { type: 'string', value: 'yes' } })], 'place-property-type'],
    [
      'two types in one class',
      [part({ Glow: yes }), part({ Glow: rgb(0, 0, 0) })],
      'place-property-type',
      { allowUnknown: true },
    ],
    [
      'a property without default that one lacks',
      [part({ BrickColor: brickColor(1) }), part({})],
      'place-default-unknown',
    ],
    [
      'an unknown property that one lacks',
      [part({ Glow: yes }), part({})],
      'place-default-unknown',
      { allowUnknown: true },
    ],
    ['an unknown enum item', [part({ Material: enumItem('Material', 'Chocolate') })], 'place-value-invalid'],
    ['an item of another enum', [part({ Material: enumItem('NormalId', 'Top') })], 'place-value-invalid'],
    ['a colour out of range', [part({ Color: { type: 'Color3uint8', r: 256, g: 0, b: 0 } })], 'place-value-invalid'],
    ['half a pixel', [instance('Frame', { Size: udim2(0, 0.5, 0, 0) })], 'place-value-invalid'],
    [
      'a number too large',
      [instance('IntValue', { Value: { type: 'int64', value: '9'.repeat(19) } })],
      'place-value-invalid',
    ],
    [
      'bytes that are not base64',
      [instance('Terrain', { SmoothGrid: { type: 'BinaryString', base64: '<x>' } })],
      'place-value-invalid',
    ],
    [
      'shared bytes that are not base64',
      [instance('MeshPart', { AeroMeshData: { type: 'SharedString', base64: '<x>' } })],
      'place-value-invalid',
    ],
    ['what was kept as XML', [part({ Future: { type: 'Unknown', element: 'F', xml: '' } })], 'place-value-invalid'],
    ['half a surrogate pair in a source', [instance('Script', { Source: '\ud83d' })], 'place-text-forbidden'],
    ['half a surrogate pair in a tag', [instance('Script', { Tags: ['\ud83d'] })], 'place-value-invalid'],
    ['an empty tag', [instance('Folder', { Tags: [''] })], 'place-tag-invalid'],
    ['a reference to nothing', [instance('ObjectValue', { Value: refTo('gone') })], 'place-ref-dangling'],
    [
      'two instances with one ref',
      [instance('Folder', { Ref: 'a' }), instance('Folder', { Ref: 'a' })],
      'place-ref-duplicate',
    ],
    ['a ref with spaces', [instance('Folder', { Ref: 'a b' })], 'place-ref-invalid'],
    [
      'an attribute whose enum item does not exist',
      [{ ...BARE, attributes: { M: enumItem('Material', 'x') } }],
      'place-value-invalid',
    ],
    ['a tree without end', [chain(MAX_DEPTH + 1)], 'place-too-deep'],
  ];

  it.each(refused)('%s', (_what, roots, code, options = {}) => {
    const error = failureOf(() => writeRobloxBinary(roots, { kind: 'model', ...options }));
    expect(error.code).toBe(code);
    expect(error.hint).toBeTruthy();
  });

  it('with the path of the instance', () => {
    const wrong = part({ Color: { type: 'Color3uint8', r: 256, g: 0, b: 0 } });
    const tree = instance('Model', { Name: 'House' }, [
      instance('Part'),
      instance('Folder', { Name: 'Rooms' }, [wrong]),
    ]);
    const error = failureOf(() => writeRobloxBinary([tree], { kind: 'model' }));
    expect(error.message).toContain('House.Rooms.X, Color, has a colour channel');
    expect(error.details).toMatchObject({ path: 'House.Rooms.X', property: 'Color' });
  });

  it('not a tree of the greatest depth', () => {
    expect(readRobloxBinary(model(chain(MAX_DEPTH))).roots).toHaveLength(1);
  });
});

function chain(length: number): Instance {
  let top = instance('Folder');
  for (let made = 1; made < length; made++) top = instance('Folder', {}, [top]);
  return top;
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
