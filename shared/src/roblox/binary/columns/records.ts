/** Kinds whose values stand whole, one after the other. */

import { checkWhole } from '../../file/index.ts';
import type { CustomPhysicalProperties, FontValue, PropertyValueOf } from '../../instance/index.ts';
import type { ColumnCodec } from './codec.ts';
import { times } from './scalars.ts';

export const ray: ColumnCodec<PropertyValueOf<'Ray'>> = {
  id: 0x08,
  write(values, out) {
    for (const { origin, direction } of values) out.f32(...origin, ...direction);
  },
  read(reader, count) {
    const f = () => reader.f32();
    return times(count, reader.left / 24, () => ({
      type: 'Ray',
      origin: [f(), f(), f()],
      direction: [f(), f(), f()],
    }));
  },
};

export const numberRange: ColumnCodec<PropertyValueOf<'NumberRange'>> = {
  id: 0x17,
  write(values, out) {
    for (const { min, max } of values) out.f32(min, max);
  },
  read: (reader, count) =>
    times(count, reader.left / 8, () => ({ type: 'NumberRange', min: reader.f32(), max: reader.f32() })),
};

export const numberSequence: ColumnCodec<PropertyValueOf<'NumberSequence'>> = {
  id: 0x15,
  write(values, out) {
    for (const { keypoints } of values) {
      out.u32(keypoints.length);
      for (const { time, value, envelope } of keypoints) out.f32(time, value, envelope);
    }
  },
  read(reader, count) {
    const f = () => reader.f32();
    return times(count, reader.left / 4, () => ({
      type: 'NumberSequence',
      keypoints: times(reader.u32(), reader.left / 12, () => ({ time: f(), value: f(), envelope: f() })),
    }));
  },
};

export const colorSequence: ColumnCodec<PropertyValueOf<'ColorSequence'>> = {
  id: 0x16,
  write(values, out) {
    for (const { keypoints } of values) {
      out.u32(keypoints.length);
      for (const { time, r, g, b } of keypoints) out.f32(time, r, g, b, 0);
    }
  },
  read(reader, count) {
    const f = () => reader.f32();
    return times(count, reader.left / 4, () => ({
      type: 'ColorSequence',
      keypoints: times(reader.u32(), reader.left / 20, () => {
        const key = { time: f(), r: f(), g: f(), b: f() };
        f(); // an envelope that the format has and the value has not
        return key;
      }),
    }));
  },
};

export const font: ColumnCodec<FontValue> = {
  id: 0x20,
  write(values, out, { at, refuse, clean }) {
    values.forEach(({ family, weight, style, cachedFaceId }, index) => {
      at(index);
      out.text(clean(family));
      out.u16(checkWhole(weight, 0, 0xffff, refuse));
      out.u8(style === 'Italic' ? 1 : 0);
      out.text(clean(cachedFaceId ?? ''));
    });
  },
  read(reader, count) {
    const fonts: FontValue[] = [];
    for (let left = count; left > 0; left--) {
      const family = reader.text();
      const weight = reader.u16();
      const style = reader.u8();
      const cachedFaceId = reader.text();
      if (family === undefined || cachedFaceId === undefined || style > 1) return undefined;
      const face: FontValue = { type: 'Font', family, weight, style: style === 1 ? 'Italic' : 'Normal' };
      fonts.push(cachedFaceId === '' ? face : { ...face, cachedFaceId });
    }
    return fonts;
  },
};

const CUSTOM = 1;
const WITH_ABSORPTION = 2;
const NOT_CUSTOM: PropertyValueOf<'PhysicalProperties'> = { type: 'PhysicalProperties', custom: null };

export const physicalProperties: ColumnCodec<PropertyValueOf<'PhysicalProperties'>> = {
  id: 0x19,
  write(values, out) {
    for (const { custom } of values) {
      if (custom === null) {
        out.u8(0);
        continue;
      }
      const { density, friction, elasticity, frictionWeight, elasticityWeight, acousticAbsorption } = custom;
      out.u8(acousticAbsorption === undefined ? CUSTOM : CUSTOM | WITH_ABSORPTION);
      out.f32(density, friction, elasticity, frictionWeight, elasticityWeight);
      if (acousticAbsorption !== undefined) out.f32(acousticAbsorption);
    }
  },
  read(reader, count) {
    const f = () => reader.f32();
    const values: PropertyValueOf<'PhysicalProperties'>[] = [];
    for (let left = count; left > 0; left--) {
      const flags = reader.u8();
      if (flags > (CUSTOM | WITH_ABSORPTION)) return undefined;
      if ((flags & CUSTOM) === 0) {
        values.push(NOT_CUSTOM);
        continue;
      }
      const custom: CustomPhysicalProperties = {
        density: f(),
        friction: f(),
        elasticity: f(),
        frictionWeight: f(),
        elasticityWeight: f(),
      };
      values.push({
        type: 'PhysicalProperties',
        custom: (flags & WITH_ABSORPTION) === 0 ? custom : { ...custom, acousticAbsorption: f() },
      });
    }
    return values;
  },
};
