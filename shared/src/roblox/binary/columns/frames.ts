/** Coordinate frames: the turn of each, as a byte where it is by quarters, then the positions of all. */

import { type ByteReader, type ByteWriter, rotationId, rotationOf } from '../../file/index.ts';
import type { CFrameValue, PropertyValueOf, RotationMatrix } from '../../instance/index.ts';
import type { ColumnCodec } from './codec.ts';
import { floatsOf, putFloats, takeFloats } from './numbers.ts';
import { bool, times } from './scalars.ts';

export const frame: ColumnCodec<CFrameValue> = {
  id: 0x10,
  write: writeFrames,
  read: readFrames,
};

const NOWHERE: CFrameValue = { type: 'CFrame', x: 0, y: 0, z: 0, rotation: [1, 0, 0, 0, 1, 0, 0, 0, 1] };

/** The frames of all, absent ones too, between the numbers of two other kinds, then which of them are there. */
export const optionalFrame: ColumnCodec<PropertyValueOf<'OptionalCFrame'>> = {
  id: 0x1e,
  write(values, out, context) {
    out.u8(frame.id);
    writeFrames(
      values.map(({ value }) => value ?? NOWHERE),
      out,
    );
    out.u8(bool.id);
    bool.write(
      values.map(({ value }) => ({ type: 'bool', value: value !== null })),
      out,
      context,
    );
  },
  read(reader, count) {
    if (reader.u8() !== frame.id) return undefined;
    const frames = readFrames(reader, count);
    if (frames === undefined || reader.u8() !== bool.id) return undefined;
    const present = reader.raw(count);
    return times(count, count, (at) => ({
      type: 'OptionalCFrame',
      value: present[at] === 0 ? null : (frames[at] ?? null),
    }));
  },
};

function writeFrames(values: readonly CFrameValue[], out: ByteWriter): void {
  for (const { rotation } of values) {
    const id = rotationId(rotation);
    out.u8(id);
    if (id === 0) out.f32s(rotation);
  }
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
}

function readFrames(reader: ByteReader, count: number): readonly CFrameValue[] | undefined {
  const rotations: RotationMatrix[] = [];
  for (const rotation of times(count, reader.left, () => readRotation(reader))) {
    if (rotation === undefined) return undefined;
    rotations.push(rotation);
  }
  const [x, y, z] = [takeFloats(reader, count), takeFloats(reader, count), takeFloats(reader, count)];
  return rotations.map((rotation, at) => ({ type: 'CFrame', x: x[at] ?? 0, y: y[at] ?? 0, z: z[at] ?? 0, rotation }));
}

function readRotation(reader: ByteReader): RotationMatrix | undefined {
  const id = reader.u8();
  if (id !== 0) return rotationOf(id);
  const f = () => reader.f32();
  return [f(), f(), f(), f(), f(), f(), f(), f(), f()];
}
