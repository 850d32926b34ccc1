/** Short constructors for property values, named after the Roblox ones: `vector3(4, 1, 2)`, `rgb(255, 0, 0)`. */

import { AppError } from '../../errors.ts';
import type {
  Color3uint8Value,
  Color3Value,
  ColorSequenceKeypoint,
  CustomPhysicalProperties,
  EnumValue,
  FontValue,
  NumberSequenceKeypoint,
  PropertyValueOf,
  UDim2Value,
  UDimValue,
  Vector2Value,
  Vector3Value,
} from './values.ts';

export function vector3(x: number, y: number, z: number): Vector3Value {
  return { type: 'Vector3', x, y, z };
}

export function vector2(x: number, y: number): Vector2Value {
  return { type: 'Vector2', x, y };
}

/** Channels 0..1. */
export function color3(r: number, g: number, b: number): Color3Value {
  return { type: 'Color3', r, g, b };
}

/** Channels 0..255, rounded and clamped. Where a property stores 0..1 channels the builder converts. */
export function rgb(r: number, g: number, b: number): Color3uint8Value {
  return { type: 'Color3uint8', r: toByte(r), g: toByte(g), b: toByte(b) };
}

/** A colour from `#rrggbb`. @throws AppError `color-invalid` */
export function hexColor(hex: string): Color3uint8Value {
  const digits = /^#?([0-9a-f]{6})$/i.exec(hex)?.[1];
  if (digits === undefined) {
    throw new AppError({
      code: 'color-invalid',
      message: `"${hex}" is not a colour.`,
      hint: 'Write a colour as six hexadecimal digits, for example #3fa34d.',
    });
  }
  const bits = Number.parseInt(digits, 16);
  return rgb(bits >> 16, (bits >> 8) & 0xff, bits & 0xff);
}

export function udim(scale: number, offset: number): UDimValue {
  return { type: 'UDim', scale, offset };
}

export function udim2(xScale: number, xOffset: number, yScale: number, yOffset: number): UDim2Value {
  return { type: 'UDim2', xScale, xOffset, yScale, yOffset };
}

/** An enum item by name: `enumItem('Material', 'Grass')`. */
export function enumItem(enumName: string, item: string): EnumValue {
  return { type: 'Enum', enum: enumName, item };
}

export function text(value: string): PropertyValueOf<'string'> {
  return { type: 'string', value };
}

/** Source of a script. */
export function protectedString(value: string): PropertyValueOf<'ProtectedString'> {
  return { type: 'ProtectedString', value };
}

export function bool(value: boolean): PropertyValueOf<'bool'> {
  return { type: 'bool', value };
}

export function int32(value: number): PropertyValueOf<'int32'> {
  return { type: 'int32', value };
}

export function int64(value: number | bigint): PropertyValueOf<'int64'> {
  return { type: 'int64', value: BigInt(value).toString() };
}

export function float32(value: number): PropertyValueOf<'float32'> {
  return { type: 'float32', value };
}

export function float64(value: number): PropertyValueOf<'float64'> {
  return { type: 'float64', value };
}

export function brickColor(number: number): PropertyValueOf<'BrickColor'> {
  return { type: 'BrickColor', number };
}

export function rect(minX: number, minY: number, maxX: number, maxY: number): PropertyValueOf<'Rect'> {
  return { type: 'Rect', minX, minY, maxX, maxY };
}

export function numberRange(min: number, max: number = min): PropertyValueOf<'NumberRange'> {
  return { type: 'NumberRange', min, max };
}

/** One number for the whole sequence, or its keypoints in rising time from 0 to 1. */
export function numberSequence(
  input: number | readonly (Omit<NumberSequenceKeypoint, 'envelope'> & { readonly envelope?: number })[],
): PropertyValueOf<'NumberSequence'> {
  const keypoints =
    typeof input === 'number'
      ? [
          { time: 0, value: input, envelope: 0 },
          { time: 1, value: input, envelope: 0 },
        ]
      : input.map(({ time, value, envelope = 0 }) => ({ time, value, envelope }));
  return { type: 'NumberSequence', keypoints };
}

/** One colour for the whole sequence, or its keypoints in rising time from 0 to 1 (channels 0..1). */
export function colorSequence(
  input: Color3Value | Color3uint8Value | readonly ColorSequenceKeypoint[],
): PropertyValueOf<'ColorSequence'> {
  if (!('type' in input)) return { type: 'ColorSequence', keypoints: input };
  const { r, g, b } = toColor3(input);
  return {
    type: 'ColorSequence',
    keypoints: [
      { time: 0, r, g, b },
      { time: 1, r, g, b },
    ],
  };
}

/** @param family for example `GothamSSm`, `SourceSansPro`, or a whole `rbxasset://` address */
export function font(family: string, weight = 400, style: FontValue['style'] = 'Normal'): FontValue {
  const address = family.includes('://') ? family : `rbxasset://fonts/families/${family}.json`;
  return { type: 'Font', family: address, weight, style };
}

export function physicalProperties(
  density: number,
  friction: number,
  elasticity: number,
  frictionWeight = 1,
  elasticityWeight = 1,
): PropertyValueOf<'PhysicalProperties'> {
  const custom: CustomPhysicalProperties = { density, friction, elasticity, frictionWeight, elasticityWeight };
  return { type: 'PhysicalProperties', custom };
}

/** An asset address such as `rbxassetid://1234`, as most properties store it. */
export function contentId(url: string): PropertyValueOf<'ContentId'> {
  return { type: 'ContentId', url };
}

/** A reference to the instance whose `ref` is `target`; null refers to nothing. */
export function refTo(target: string | null): PropertyValueOf<'Ref'> {
  return { type: 'Ref', target };
}

export function toColor3(color: Color3Value | Color3uint8Value): Color3Value {
  return color.type === 'Color3' ? color : color3(color.r / 255, color.g / 255, color.b / 255);
}

export function toColor3uint8(color: Color3Value | Color3uint8Value): Color3uint8Value {
  return color.type === 'Color3uint8' ? color : rgb(color.r * 255, color.g * 255, color.b * 255);
}

function toByte(channel: number): number {
  return Math.min(255, Math.max(0, Math.round(channel)));
}
