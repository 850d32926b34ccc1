import { describe, expect, it } from 'vitest';
import type { AttributeValue } from '../instance/index.ts';
import { cframe, cframeAngles, colorSequence, font, numberSequence, udim2 } from '../instance/index.ts';
import { decodeAttributes, encodeAttributes as encode } from './attributes.ts';

const encodeAttributes = (attributes: Readonly<Record<string, AttributeValue>>) =>
  encode(attributes, (name, problem) => {
    throw new Error(`${name} ${problem}`);
  });

const hex = (bytes: Uint8Array) => Buffer.from(bytes).toString('hex');
/** The value's bytes of an attribute named "a". */
const valueBytes = (value: AttributeValue) => hex(encodeAttributes({ a: value })).slice(20);

describe('the attributes blob', () => {
  it('holds the count, then name, type and value of each, sorted by name', () => {
    expect(hex(encodeAttributes({ b: { type: 'bool', value: true }, a: { type: 'float64', value: 1 } }))).toBe(
      `02000000${'0100000061'}06${'000000000000f03f'}${'0100000062'}0301`,
    );
    expect(encodeAttributes({})).toEqual(new Uint8Array(4));
  });

  // The examples of the format's public description.
  it('stores values as the format describes', () => {
    expect(valueBytes({ type: 'UDim', scale: 123, offset: 456 })).toBe('0000f642c8010000');
    expect(valueBytes(udim2(1, 2, 3, 4))).toBe('0000803f020000000000404004000000');
    expect(valueBytes({ type: 'Color3', r: 0, g: 102 / 255, b: 1 })).toBe('00000000cdcccc3e0000803f');
    expect(valueBytes(cframe(1, 2, 3))).toBe('0000803f000000400000404002');
    expect(valueBytes({ type: 'Vector3', x: 10, y: 20, z: 30 })).toBe('000020410000a0410000f041');
    expect(
      valueBytes(
        numberSequence([
          { time: 0, value: 0 },
          { time: 0.5, value: 1 },
          { time: 1, value: 1, envelope: 0.5 },
        ]),
      ),
    ).toBe('030000000000000000000000000000000000' + '00000000003f0000803f0000003f0000803f0000803f');
    expect(valueBytes(colorSequence({ type: 'Color3', r: 1, g: 0, b: 0 })).slice(0, 48)).toBe(
      '0200000000000000000000000000803f0000000000000000',
    );
    expect(valueBytes({ type: 'Enum', enum: 'Material', item: 'Grass' })).toBe('080000004d6174657269616c00050000');
    expect(valueBytes(font('X', 700, 'Italic')).slice(0, 6)).toBe('bc0201');
  });

  it('gives turns by quarters a number and any other its matrix', () => {
    const quarter = Math.PI / 2;
    const id = (x: number, y: number, z: number) =>
      Number.parseInt(valueBytes(cframeAngles(x, y, z)).slice(24, 26), 16);
    expect(id(0, 0, 0)).toBe(0x02);
    expect(id(quarter, 0, 0)).toBe(0x03);
    expect(id(0, quarter, 0)).toBe(0x20);
    expect(id(0, -quarter, 0)).toBe(0x0e);
    expect(id(0, 0, quarter)).toBe(0x0a);
    expect(id(0, Math.PI, 0)).toBe(0x14);
    expect(id(0, Math.PI / 4, 0)).toBe(0);
  });

  it.each<[string, Readonly<Record<string, AttributeValue>>]>([
    ['an offset between pixels', { a: { type: 'UDim', scale: 0, offset: 0.5 } }],
    ['an enum item that does not exist', { a: { type: 'Enum', enum: 'Material', item: 'Chocolate' } }],
    ['half a surrogate pair', { a: { type: 'string', value: '\ud83d' } }],
    ['half a surrogate pair in the name', { 'a\ud83d': { type: 'bool', value: true } }],
  ])('is not made with %s', (_what, attributes) => {
    expect(() => encodeAttributes(attributes)).toThrow(/^a/);
  });

  it.each([
    ['cut off', '0100000001000000'],
    ['a count that lies', 'ffffffff'],
    ['a length that lies', '01000000ffffffff61'],
    ['a type nobody knows', '010000000100000061ff'],
    ['a sequence longer than the bytes', '01000000010000006117ffffffff'],
    ['a rotation that does not exist', `010000000100000061${'14'}${'00'.repeat(12)}01`],
    ['an enum item that does not exist', '010000000100000061150100000058ffffffff'],
    ['bytes left over', '00000000ff'],
    ['a name twice', '0200000001000000610301010000006103' + '01'],
    ['text that is not UTF-8', '0100000001000000ff0301'],
  ])('is not taken apart when it is damaged: %s', (_what, bytes) => {
    expect(decodeAttributes(Uint8Array.from(Buffer.from(bytes, 'hex')))).toBeUndefined();
  });
});
