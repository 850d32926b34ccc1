import { describe, expect, it } from 'vitest';
import { AppError } from '../../errors.ts';
import { instance } from '../builder/index.ts';
import type { WriteOptions } from '../file/index.ts';
import { MAX_DEPTH } from '../file/index.ts';
import type { Instance, PropertyValue } from '../instance/index.ts';
import { brickColor, contentId, enumItem, refTo, rgb, udim2, vector3 } from '../instance/index.ts';
import { writeRobloxXml } from './write.ts';

const model = (...roots: readonly Instance[]) => writeRobloxXml(roots, { kind: 'model' });

describe('what is written', () => {
  it('is a place as Studio reads it', () => {
    const place = [
      instance('Workspace', {}, [
        instance('Part', {
          Name: 'A & B',
          Anchored: true,
          Color: rgb(96, 64, 32),
          Material: 'Grass',
          Size: vector3(4, 1, 2),
        }),
      ]),
    ];
    expect(writeRobloxXml(place, { kind: 'place' })).toBe(
      [
        '<roblox version="4">',
        '<Item class="Workspace" referent="RBX0">',
        '<Properties>',
        '<string name="Name">Workspace</string>',
        '</Properties>',
        '<Item class="Part" referent="RBX1">',
        '<Properties>',
        '<string name="Name">A &amp; B</string>',
        '<bool name="Anchored">true</bool>',
        '<Color3uint8 name="Color3uint8">4284497952</Color3uint8>',
        '<token name="Material">1280</token>',
        '<Vector3 name="size"><X>4</X><Y>1</Y><Z>2</Z></Vector3>',
        '</Properties>',
        '</Item>',
        '</Item>',
        '</roblox>',
        '',
      ].join('\n'),
    );
  });

  it('names elements as Roblox does', () => {
    expect(model(instance('SpawnLocation', { TeamColor: brickColor(194) }))).toContain(
      '<int name="TeamColor">194</int>',
    );
    expect(model(instance('IntValue', { Value: 7 }))).toContain('<int64 name="Value">7</int64>');
    expect(model(instance('NumberValue', { Value: 0.1 }))).toContain('<double name="Value">0.1</double>');
    expect(model(instance('Decal', { Texture: '' }))).toContain('<ContentId name="Texture"><null></null></ContentId>');
    expect(model(instance('Decal', { Texture: contentId('rbxassetid://1') }))).toContain('<url>rbxassetid://1</url>');
    expect(model(instance('Frame', { Size: udim2(0.5, 1, 0, -2) }))).toContain(
      '<UDim2 name="Size"><XS>0.5</XS><XO>1</XO><YS>0</YS><YO>-2</YO></UDim2>',
    );
  });

  it('writes numbers that have no digits', () => {
    const xml = model(
      instance('Part', { Size: vector3(Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY, Number.NaN) }),
    );
    expect(xml).toContain('<X>INF</X><Y>-INF</Y><Z>NAN</Z>');
  });

  it('writes sources readable, with their end marks split and carriage returns kept', () => {
    expect(model(instance('Script', { Source: 'print("]]>")\r\n' }))).toContain(
      '<ProtectedString name="Source"><![CDATA[print("]]]]><![CDATA[>")]]>&#13;<![CDATA[\n]]></ProtectedString>',
    );
  });

  it('keeps tags as one blob between NUL characters', () => {
    const xml = model(instance('Folder', { Tags: ['Hello', 'from', 'here'] }));
    expect(xml).toContain(`<BinaryString name="Tags">${btoa('Hello\0from\0here')}</BinaryString>`);
  });

  it('refers to instances by their ref, and shares bytes at the end', () => {
    const shared: PropertyValue = { type: 'SharedString', base64: 'AAEC' };
    const part = instance('MeshPart', { Ref: 'door', AeroMeshData: shared, PhysicalConfigData: shared });
    const xml = model(instance('Model', { PrimaryPart: refTo('door') }, [part]));
    expect(xml).toContain('<Ref name="PrimaryPart">door</Ref>');
    expect(xml).toContain('<Item class="MeshPart" referent="door">');
    expect(xml.match(/>AAEC</g)).toHaveLength(1);
  });

  it('numbers around a ref that looks like a number of its own', () => {
    const xml = model(instance('Folder', {}, [instance('Folder', { Ref: 'RBX0' })]));
    expect(xml.match(/referent="[^"]+"/g)).toEqual(['referent="RBX1"', 'referent="RBX0"']);
  });

  it('strips forbidden characters when asked to', () => {
    const xml = writeRobloxXml([instance('Folder', { Name: 'a\u0000b\u001b\ud800c' })], {
      kind: 'model',
      forbiddenCharacters: 'strip',
    });
    expect(xml).toContain('<string name="Name">abc</string>');
  });
});

describe('what is refused', () => {
  const bare = { name: 'X', properties: {}, attributes: {}, tags: [], children: [] };
  const part = (properties: Record<string, PropertyValue>): Instance => ({ ...bare, className: 'Part', properties });
  const refused: readonly [string, readonly Instance[], string, Partial<WriteOptions>?][] = [
    ['a class that does not exist', [{ ...bare, className: 'Prt' }], 'place-class-unknown'],
    ['a class that no file holds', [{ ...bare, className: 'Player' }], 'place-class-unknown'],
    ['a part at the top of a place', [instance('Part')], 'place-root-not-service', { kind: 'place' }],
    ['an unknown property', [part({ Colour: { type: 'bool', value: true } })], 'place-property-unknown'],
    ['a property that files do not hold', [part({ Position: vector3(1, 2, 3) })], 'place-property-not-stored'],
    [
      'a property by its name in files',
      [part({ size: vector3(1, 2, 3) })],
      'place-value-invalid',
      { allowUnknown: true },
    ],
    ['a name among the properties', [part({ Name: { type: 'int32', value: 1 } })], 'place-property-type'],
    ['a value of another type', [part({ Anchored: { type: 'string', value: 'yes' } })], 'place-property-type'],
    ['an unknown enum item', [part({ Material: enumItem('Material', 'Chocolate') })], 'place-value-invalid'],
    ['an item of another enum', [part({ Material: enumItem('NormalId', 'Top') })], 'place-value-invalid'],
    ['a colour out of range', [part({ Color: { type: 'Color3uint8', r: 256, g: 0, b: 0 } })], 'place-value-invalid'],
    ['half a pixel', [instance('Frame', { Size: udim2(0, 0.5, 0, 0) })], 'place-value-invalid'],
    [
      'a number too large for 64 bits',
      [instance('IntValue', { Value: { type: 'int64', value: '9'.repeat(19) } })],
      'place-value-invalid',
    ],
    [
      'bytes that are not base64',
      [instance('Terrain', { SmoothGrid: { type: 'BinaryString', base64: '<x>' } })],
      'place-value-invalid',
    ],
    [
      'kept XML that would break out',
      [part({ Future: { type: 'Unknown', element: 'F', xml: '</F><Item>' } })],
      'place-value-invalid',
    ],
    [
      'a kept element with a false name',
      [part({ Future: { type: 'Unknown', element: 'F x="', xml: '' } })],
      'place-value-invalid',
    ],
    ['a NUL in a name', [instance('Folder', { Name: 'a\0b' })], 'place-text-forbidden'],
    ['half a surrogate pair in a source', [instance('Script', { Source: '\ud83d' })], 'place-text-forbidden'],
    ['an empty tag', [instance('Folder', { Tags: [''] })], 'place-tag-invalid'],
    ['a reference to nothing', [instance('ObjectValue', { Value: refTo('gone') })], 'place-ref-dangling'],
    [
      'two instances with one ref',
      [instance('Folder', { Ref: 'a' }), instance('Folder', { Ref: 'a' })],
      'place-ref-duplicate',
    ],
    ['a ref named null', [instance('Folder', { Ref: 'null' })], 'place-ref-invalid'],
    ['a ref with spaces', [instance('Folder', { Ref: 'a b' })], 'place-ref-invalid'],
    ['a tree without end', [chain(MAX_DEPTH + 1)], 'place-too-deep'],
    [
      'an attribute whose enum item does not exist',
      [{ ...bare, className: 'Folder', attributes: { M: enumItem('Material', 'x') } }],
      'place-value-invalid',
    ],
  ];

  it.each(refused)('%s', (_what, roots, code, options = {}) => {
    const error = failureOf(() => writeRobloxXml(roots, { kind: 'model', ...options }));
    expect(error.code).toBe(code);
    expect(error.hint).toBeTruthy();
  });

  it('with the path of the instance', () => {
    const tree = instance('Model', { Name: 'House' }, [
      instance('Folder', { Name: 'Rooms' }, [part({ Colour: rgb(0, 0, 0) })]),
    ]);
    const error = failureOf(() => model(tree));
    expect(error.message).toBe('House.Rooms.X, Colour, is no property of Part.');
    expect(error.details).toMatchObject({ path: 'House.Rooms.X', property: 'Colour' });
  });

  it('but not what is unknown, when unknown things are allowed', () => {
    const future = { ...bare, className: 'FuturePart', properties: { Glow: vector3(1, 2, 3) } };
    const xml = writeRobloxXml([future], { kind: 'place', allowUnknown: true });
    expect(xml).toContain('<Vector3 name="Glow">');
  });

  it('not a tree of the greatest depth', () => {
    expect(model(chain(MAX_DEPTH)).match(/<Item /g)).toHaveLength(MAX_DEPTH);
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
