/** Kinds that are a few numbers side by side; each part of all values stands together. */

import { checkColorBytes, checkInt32, checkWhole, type Refuse } from '../../file/index.ts';
import type { PropertyValueOf } from '../../instance/index.ts';
import type { ColumnCodec, WriteContext } from './codec.ts';
import { floatsOf, putFloats, putInts, takeFloats, takeInts } from './numbers.ts';
import { times } from './scalars.ts';

export const udim: ColumnCodec<PropertyValueOf<'UDim'>> = {
  id: 0x06,
  write(values, out, context) {
    putFloats(
      out,
      floatsOf(values, ({ scale }) => scale),
    );
    putInts(
      out,
      offsetsOf(values, ({ offset }) => offset, context),
    );
  },
  read(reader, count) {
    const [scale, offset] = [takeFloats(reader, count), takeInts(reader, count)];
    return times(count, count, (at) => ({ type: 'UDim', scale: scale[at] ?? 0, offset: offset[at] ?? 0 }));
  },
};

export const udim2: ColumnCodec<PropertyValueOf<'UDim2'>> = {
  id: 0x07,
  write(values, out, context) {
    putFloats(
      out,
      floatsOf(values, ({ xScale }) => xScale),
    );
    putFloats(
      out,
      floatsOf(values, ({ yScale }) => yScale),
    );
    putInts(
      out,
      offsetsOf(values, ({ xOffset }) => xOffset, context),
    );
    putInts(
      out,
      offsetsOf(values, ({ yOffset }) => yOffset, context),
    );
  },
  read(reader, count) {
    const [xScale, yScale] = [takeFloats(reader, count), takeFloats(reader, count)];
    const [xOffset, yOffset] = [takeInts(reader, count), takeInts(reader, count)];
    return times(count, count, (at) => ({
      type: 'UDim2',
      xScale: xScale[at] ?? 0,
      xOffset: xOffset[at] ?? 0,
      yScale: yScale[at] ?? 0,
      yOffset: yOffset[at] ?? 0,
    }));
  },
};

export const color3: ColumnCodec<PropertyValueOf<'Color3'>> = {
  id: 0x0c,
  write(values, out) {
    putFloats(
      out,
      floatsOf(values, ({ r }) => r),
    );
    putFloats(
      out,
      floatsOf(values, ({ g }) => g),
    );
    putFloats(
      out,
      floatsOf(values, ({ b }) => b),
    );
  },
  read(reader, count) {
    const [r, g, b] = [takeFloats(reader, count), takeFloats(reader, count), takeFloats(reader, count)];
    return times(count, count, (at) => ({ type: 'Color3', r: r[at] ?? 0, g: g[at] ?? 0, b: b[at] ?? 0 }));
  },
};

export const color3uint8: ColumnCodec<PropertyValueOf<'Color3uint8'>> = {
  id: 0x1a,
  write(values, out, { at, refuse }) {
    const { length } = values;
    const bytes = out.reserve(length * 3);
    for (let index = 0; index < length; index++) {
      const color = values[index];
      if (color === undefined) continue;
      at(index);
      checkColorBytes(color, refuse);
      bytes[index] = color.r;
      bytes[length + index] = color.g;
      bytes[2 * length + index] = color.b;
    }
  },
  read(reader, count) {
    const [r, g, b] = [reader.raw(count), reader.raw(count), reader.raw(count)];
    return times(count, count, (at) => ({ type: 'Color3uint8', r: r[at] ?? 0, g: g[at] ?? 0, b: b[at] ?? 0 }));
  },
};

export const vector2: ColumnCodec<PropertyValueOf<'Vector2'>> = {
  id: 0x0d,
  write(values, out) {
    putFloats(
      out,
      floatsOf(values, ({ x }) => x),
    );
    putFloats(
      out,
      floatsOf(values, ({ y }) => y),
    );
  },
  read(reader, count) {
    const [x, y] = [takeFloats(reader, count), takeFloats(reader, count)];
    return times(count, count, (at) => ({ type: 'Vector2', x: x[at] ?? 0, y: y[at] ?? 0 }));
  },
};

export const vector3: ColumnCodec<PropertyValueOf<'Vector3'>> = {
  id: 0x0e,
  write(values, out) {
    putFloats(
      out,
      floatsOf(values, ({ x }) => x),
    );
    putFloats(
      out,
      floatsOf(values, ({ y }) => y),
    );
    putFloats(
      out,
      floatsOf(values, ({ z }) => z),
    );
  },
  read(reader, count) {
    const [x, y, z] = [takeFloats(reader, count), takeFloats(reader, count), takeFloats(reader, count)];
    return times(count, count, (at) => ({ type: 'Vector3', x: x[at] ?? 0, y: y[at] ?? 0, z: z[at] ?? 0 }));
  },
};

export const vector3int16: ColumnCodec<PropertyValueOf<'Vector3int16'>> = {
  id: 0x14,
  write(values, out, { at, refuse }) {
    values.forEach(({ x, y, z }, index) => {
      at(index);
      for (const part of [x, y, z]) out.i16(checkWhole(part, -0x8000, 0x7fff, refuse));
    });
  },
  read: (reader, count) =>
    times(count, reader.left / 6, () => ({ type: 'Vector3int16', x: reader.i16(), y: reader.i16(), z: reader.i16() })),
};

export const rect: ColumnCodec<PropertyValueOf<'Rect'>> = {
  id: 0x18,
  write(values, out) {
    putFloats(
      out,
      floatsOf(values, ({ minX }) => minX),
    );
    putFloats(
      out,
      floatsOf(values, ({ minY }) => minY),
    );
    putFloats(
      out,
      floatsOf(values, ({ maxX }) => maxX),
    );
    putFloats(
      out,
      floatsOf(values, ({ maxY }) => maxY),
    );
  },
  read(reader, count) {
    const [minX, minY] = [takeFloats(reader, count), takeFloats(reader, count)];
    const [maxX, maxY] = [takeFloats(reader, count), takeFloats(reader, count)];
    return times(count, count, (at) => ({
      type: 'Rect',
      minX: minX[at] ?? 0,
      minY: minY[at] ?? 0,
      maxX: maxX[at] ?? 0,
      maxY: maxY[at] ?? 0,
    }));
  },
};

function offsetsOf<T>(
  values: readonly T[],
  part: (value: T) => number,
  { at, refuse }: { readonly at: WriteContext['at']; readonly refuse: Refuse },
): Int32Array {
  return Int32Array.from(values, (value, index) => {
    at(index);
    return checkInt32(part(value), refuse);
  });
}
