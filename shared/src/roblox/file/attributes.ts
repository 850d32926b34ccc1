/**
 * Attributes of an instance as the one blob a file keeps them in: a count, then name, type byte and value of each.
 *
 * Everything but a 64-bit number is stored in 32 bits, so other numbers come back rounded to that. A blob with a type this
 * code does not know, or that is damaged, is not read at all (undefined): the caller keeps the bytes as they are.
 */

import type { AttributeType, AttributeValue, CFrameValue, FontValue } from '../instance/index.ts';
import { enumItemName } from '../reflection/index.ts';
import { ByteReader, ByteWriter } from './bytes.ts';
import { rotationId, rotationOf } from './rotations.ts';
import { checkInt32, checkUint32, checkWhole, enumNumber, type Refuse } from './value-rules.ts';

const TYPE_IDS: Readonly<Record<AttributeType, number>> = {
  string: 0x02,
  bool: 0x03,
  float32: 0x05,
  float64: 0x06,
  UDim: 0x09,
  UDim2: 0x0a,
  BrickColor: 0x0e,
  Color3: 0x0f,
  Vector2: 0x10,
  Vector3: 0x11,
  CFrame: 0x14,
  Enum: 0x15,
  NumberSequence: 0x17,
  ColorSequence: 0x19,
  NumberRange: 0x1b,
  Rect: 0x1c,
  Font: 0x21,
};

const TYPES_BY_ID: ReadonlyMap<number, AttributeType> = new Map(
  Object.entries(TYPE_IDS).map(([type, id]) => [id, type as AttributeType]),
);

/**
 * Sorted by name, so that equal attributes give equal bytes.
 * @param refuse ends the encoding when the attribute of this name cannot be stored, with what is wrong with it
 */
export function encodeAttributes(
  attributes: Readonly<Record<string, AttributeValue>>,
  refuse: (name: string, problem: string) => never,
): Uint8Array {
  const writer = new ByteWriter();
  const entries = Object.entries(attributes).sort(([a], [b]) => (a < b ? -1 : 1));
  writer.u32(entries.length);
  for (const [name, value] of entries) {
    const refuseThis = (problem: string): never => refuse(name, problem);
    writer.text(checkText(name, refuseThis));
    writer.u8(TYPE_IDS[value.type]);
    writeValue(writer, value, refuseThis);
  }
  return writer.finish();
}

/** Undefined when the blob is damaged or holds what this code does not know. */
export function decodeAttributes(bytes: Uint8Array): Record<string, AttributeValue> | undefined {
  if (bytes.length === 0) return {};
  try {
    const reader = new ByteReader(bytes);
    const attributes = new Map<string, AttributeValue>();
    for (let left = reader.u32(); left > 0; left--) {
      const name = reader.text();
      const type = TYPES_BY_ID.get(reader.u8());
      const value = type && readValue(reader, type);
      if (name === undefined || value === undefined || attributes.has(name)) return undefined;
      attributes.set(name, value);
    }
    return reader.left === 0 ? Object.fromEntries(attributes) : undefined;
  } catch (error) {
    if (error instanceof RangeError) return undefined;
    throw error;
  }
}

/** Half a surrogate pair would become another character. */
function checkText(text: string, refuse: Refuse): string {
  return text.isWellFormed() ? text : refuse('holds half a surrogate pair');
}

function writeValue(writer: ByteWriter, value: AttributeValue, refuse: Refuse): void {
  switch (value.type) {
    case 'string':
      writer.text(checkText(value.value, refuse));
      return;
    case 'bool':
      writer.u8(value.value ? 1 : 0);
      return;
    case 'float32':
      writer.f32(value.value);
      return;
    case 'float64':
      writer.f64(value.value);
      return;
    case 'UDim':
      writer.f32(value.scale);
      writer.i32(checkInt32(value.offset, refuse));
      return;
    case 'UDim2':
      writer.f32(value.xScale);
      writer.i32(checkInt32(value.xOffset, refuse));
      writer.f32(value.yScale);
      writer.i32(checkInt32(value.yOffset, refuse));
      return;
    case 'BrickColor':
      writer.u32(checkUint32(value.number, refuse));
      return;
    case 'Color3':
      writer.f32(value.r, value.g, value.b);
      return;
    case 'Vector2':
      writer.f32(value.x, value.y);
      return;
    case 'Vector3':
      writer.f32(value.x, value.y, value.z);
      return;
    case 'CFrame':
      writeCFrame(writer, value);
      return;
    case 'Enum':
      writer.text(value.enum);
      writer.u32(enumNumber(value, refuse));
      return;
    case 'NumberSequence':
      writer.u32(value.keypoints.length);
      for (const key of value.keypoints) writer.f32(key.envelope, key.time, key.value);
      return;
    case 'ColorSequence':
      writer.u32(value.keypoints.length);
      for (const key of value.keypoints) writer.f32(0, key.time, key.r, key.g, key.b);
      return;
    case 'NumberRange':
      writer.f32(value.min, value.max);
      return;
    case 'Rect':
      writer.f32(value.minX, value.minY, value.maxX, value.maxY);
      return;
    case 'Font':
      writer.u16(checkWhole(value.weight, 0, 0xffff, refuse));
      writer.u8(value.style === 'Italic' ? 1 : 0);
      writer.text(checkText(value.family, refuse));
      writer.text(checkText(value.cachedFaceId ?? '', refuse));
      return;
  }
}

function readValue(reader: ByteReader, type: AttributeType): AttributeValue | undefined {
  const f = () => reader.f32();
  switch (type) {
    case 'string': {
      const value = reader.text();
      return value === undefined ? undefined : { type, value };
    }
    case 'bool':
      return { type, value: reader.u8() !== 0 };
    case 'float32':
      return { type, value: f() };
    case 'float64':
      return { type, value: reader.f64() };
    case 'UDim':
      return { type, scale: f(), offset: reader.i32() };
    case 'UDim2':
      return { type, xScale: f(), xOffset: reader.i32(), yScale: f(), yOffset: reader.i32() };
    case 'BrickColor':
      return { type, number: reader.u32() };
    case 'Color3':
      return { type, r: f(), g: f(), b: f() };
    case 'Vector2':
      return { type, x: f(), y: f() };
    case 'Vector3':
      return { type, x: f(), y: f(), z: f() };
    case 'CFrame':
      return readCFrame(reader);
    case 'Enum': {
      const name = reader.text();
      const item = enumItemName(name ?? '', reader.u32());
      return name === undefined || item === undefined ? undefined : { type, enum: name, item };
    }
    case 'NumberSequence':
      return { type, keypoints: list(reader, 12, () => ({ envelope: f(), time: f(), value: f() })) };
    case 'ColorSequence':
      return {
        type,
        keypoints: list(reader, 20, () => {
          f(); // an envelope that the format has and the value has not
          return { time: f(), r: f(), g: f(), b: f() };
        }),
      };
    case 'NumberRange':
      return { type, min: f(), max: f() };
    case 'Rect':
      return { type, minX: f(), minY: f(), maxX: f(), maxY: f() };
    case 'Font':
      return readFont(reader);
  }
}

/** A count that lies about what follows is found out before anything is set aside for it. */
function list<T>(reader: ByteReader, itemSize: number, read: () => T): T[] {
  const count = reader.u32();
  if (count * itemSize > reader.left) throw new RangeError('More items than bytes.');
  return Array.from({ length: count }, read);
}

function readFont(reader: ByteReader): FontValue | undefined {
  const weight = reader.u16();
  const style = reader.u8() === 1 ? 'Italic' : 'Normal';
  const family = reader.text();
  const cachedFaceId = reader.text();
  if (family === undefined || cachedFaceId === undefined) return undefined;
  const font: FontValue = { type: 'Font', family, weight, style };
  return cachedFaceId === '' ? font : { ...font, cachedFaceId };
}

function writeCFrame(writer: ByteWriter, { x, y, z, rotation }: CFrameValue): void {
  writer.f32(x, y, z);
  const id = rotationId(rotation);
  writer.u8(id);
  if (id === 0) writer.f32(...rotation);
}

function readCFrame(reader: ByteReader): CFrameValue | undefined {
  const [x, y, z] = [reader.f32(), reader.f32(), reader.f32()];
  const id = reader.u8();
  if (id !== 0) {
    const rotation = rotationOf(id);
    return rotation && { type: 'CFrame', x, y, z, rotation };
  }
  const f = () => reader.f32();
  return { type: 'CFrame', x, y, z, rotation: [f(), f(), f(), f(), f(), f(), f(), f(), f()] };
}
