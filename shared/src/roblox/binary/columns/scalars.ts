/** Kinds that are one number, or a few bits. */

import {
  bitsOf,
  checkInt32,
  checkInt64,
  checkUint32,
  checkUint64,
  checkUniqueId,
  enumNumber,
  namesOf,
} from '../../file/index.ts';
import type { EnumValue, PropertyValue, PropertyValueOf, TokenValue } from '../../instance/index.ts';
import { AXIS_NAMES, FACE_NAMES } from '../../instance/index.ts';
import { enumItemName } from '../../reflection/index.ts';
import type { ColumnCodec } from './codec.ts';
import {
  floatsOf,
  putFloats,
  putInts,
  putLongs,
  putUints,
  takeFloats,
  takeInts,
  takeLongs,
  takeUints,
} from './numbers.ts';

const TRUE: PropertyValueOf<'bool'> = { type: 'bool', value: true };
const FALSE: PropertyValueOf<'bool'> = { type: 'bool', value: false };

export const bool: ColumnCodec<PropertyValueOf<'bool'>> = {
  id: 0x02,
  write(values, out) {
    const bytes = out.reserve(values.length);
    let at = 0;
    for (const { value } of values) bytes[at++] = value ? 1 : 0;
  },
  read: (reader, count) => Array.from(reader.raw(count), (byte) => (byte === 0 ? FALSE : TRUE)),
};

export const int32: ColumnCodec<PropertyValueOf<'int32'>> = {
  id: 0x03,
  write(values, out, { at, refuse }) {
    putInts(
      out,
      Int32Array.from(values, ({ value }, index) => {
        at(index);
        return checkInt32(value, refuse);
      }),
    );
  },
  read: (reader, count) => valuesOf(takeInts(reader, count), (value) => ({ type: 'int32', value })),
};

export const float32: ColumnCodec<PropertyValueOf<'float32'>> = {
  id: 0x04,
  write: (values, out) =>
    putFloats(
      out,
      floatsOf(values, ({ value }) => value),
    ),
  read: (reader, count) => valuesOf(takeFloats(reader, count), (value) => ({ type: 'float32', value })),
};

export const float64: ColumnCodec<PropertyValueOf<'float64'>> = {
  id: 0x05,
  write(values, out) {
    for (const { value } of values) out.f64(value);
  },
  read: (reader, count) => times(count, reader.left / 8, () => ({ type: 'float64', value: reader.f64() })),
};

export const int64: ColumnCodec<PropertyValueOf<'int64'>> = {
  id: 0x1b,
  write(values, out, { at, refuse }) {
    putLongs(
      out,
      BigInt64Array.from(values, ({ value }, index) => {
        at(index);
        return checkInt64(value, refuse);
      }),
    );
  },
  read: (reader, count) => shared(takeLongs(reader, count, true), (value) => ({ type: 'int64', value })),
};

export const securityCapabilities: ColumnCodec<PropertyValueOf<'SecurityCapabilities'>> = {
  id: 0x21,
  write(values, out, { at, refuse }) {
    putLongs(
      out,
      BigInt64Array.from(values, ({ bits }, index) => {
        at(index);
        return BigInt.asIntN(64, checkUint64(bits, refuse));
      }),
    );
  },
  read: (reader, count) => shared(takeLongs(reader, count, false), (bits) => ({ type: 'SecurityCapabilities', bits })),
};

/** A number without its enum unless the reflection knows both. */
export const enumeration: ColumnCodec<EnumValue | TokenValue> = {
  id: 0x12,
  write(values, out, { at, refuse }) {
    const known = new Map<string, number>();
    const numberOf = (value: EnumValue | TokenValue): number => {
      if (value.type === 'Token') return checkUint32(value.value, refuse);
      const number = known.get(value.item) ?? enumNumber(value, refuse);
      known.set(value.item, number);
      return number;
    };
    const numbers = new Uint32Array(values.length);
    // Most values of a column are the same as the one before.
    let [item, number] = ['', 0];
    for (let index = 0; index < numbers.length; index++) {
      const value = values[index];
      if (value === undefined) continue;
      if (value.type === 'Token' || value.item !== item || number === 0) {
        at(index);
        number = numberOf(value);
        item = value.type === 'Token' ? '' : value.item;
      }
      numbers[index] = number;
    }
    putUints(out, numbers);
  },
  read(reader, count, { enum: enumName }) {
    const toValue = (value: number): EnumValue | TokenValue => {
      const item = enumName === undefined ? undefined : enumItemName(enumName, value);
      return enumName === undefined || item === undefined
        ? { type: 'Token', value }
        : { type: 'Enum', enum: enumName, item };
    };
    return shared(takeUints(reader, count), toValue);
  },
};

export const brickColor: ColumnCodec<PropertyValueOf<'BrickColor'>> = {
  id: 0x0b,
  write(values, out, { at, refuse }) {
    putUints(
      out,
      Uint32Array.from(values, ({ number }, index) => {
        at(index);
        return checkUint32(number, refuse);
      }),
    );
  },
  read: (reader, count) => shared(takeUints(reader, count), (number) => ({ type: 'BrickColor', number })),
};

export const faces: ColumnCodec<PropertyValueOf<'Faces'>> = {
  id: 0x09,
  write(values, out) {
    for (const { faces: set } of values) out.u8(bitsOf(FACE_NAMES, set));
  },
  read: (reader, count) => shared(reader.raw(count), (bits) => ({ type: 'Faces', faces: namesOf(FACE_NAMES, bits) })),
};

export const axes: ColumnCodec<PropertyValueOf<'Axes'>> = {
  id: 0x0a,
  write(values, out) {
    for (const { axes: set } of values) out.u8(bitsOf(AXIS_NAMES, set));
  },
  read: (reader, count) => shared(reader.raw(count), (bits) => ({ type: 'Axes', axes: namesOf(AXIS_NAMES, bits) })),
};

/**
 * In XML the digits are random, time and index; here index and time come first, and the random part is turned left by one
 * bit.
 */
export const uniqueId: ColumnCodec<PropertyValueOf<'UniqueId'>> = {
  id: 0x1f,
  write(values, out, { at, refuse }) {
    const bytes = out.reserve(values.length * 16);
    values.forEach(({ hex }, index) => {
      at(index);
      checkUniqueId(hex, refuse);
      const random = BigInt(`0x${hex.slice(0, 16)}`);
      const turned = BigInt.asUintN(64, (random << 1n) | (random >> 63n));
      const digits = hex.slice(24) + hex.slice(16, 24) + turned.toString(16).padStart(16, '0');
      for (let byte = 0; byte < 16; byte++) {
        bytes[byte * values.length + index] = Number.parseInt(digits.slice(byte * 2, byte * 2 + 2), 16);
      }
    });
  },
  read(reader, count) {
    const bytes = reader.raw(count * 16);
    return times(count, count, (index) => {
      let digits = '';
      for (let byte = 0; byte < 16; byte++) {
        digits += (bytes[byte * count + index] ?? 0).toString(16).padStart(2, '0');
      }
      const turned = BigInt(`0x${digits.slice(16)}`);
      const random = BigInt.asUintN(64, (turned >> 1n) | (turned << 63n));
      const hex = random.toString(16).padStart(16, '0') + digits.slice(8, 16) + digits.slice(0, 8);
      return { type: 'UniqueId', hex };
    });
  },
};

/** A count that lies about what follows is found out before anything is set aside for it. */
export function times<V>(count: number, most: number, make: (index: number) => V): readonly V[] {
  if (count > most) throw new RangeError('More values than bytes.');
  const values: V[] = [];
  for (let index = 0; index < count; index++) values.push(make(index));
  return values;
}

function valuesOf<V extends PropertyValue>(numbers: Iterable<number>, make: (number: number) => V): readonly V[] {
  const values: V[] = [];
  for (const number of numbers) values.push(make(number));
  return values;
}

/** Equal values are one object: a column mostly holds the same few again and again. */
function shared<K, V extends PropertyValue>(keys: Iterable<K>, make: (key: K) => V): readonly V[] {
  const made = new Map<K, V>();
  const values: V[] = [];
  for (const key of keys) {
    let value = made.get(key);
    if (value === undefined) {
      value = make(key);
      made.set(key, value);
    }
    values.push(value);
  }
  return values;
}
