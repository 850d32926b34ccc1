/** The kinds of the binary format, each with the values that it holds. */

import type { PropertyType, PropertyValue, PropertyValueOf } from '../../instance/index.ts';
import type { ColumnCodec } from './codec.ts';
import { frame, optionalFrame } from './frames.ts';
import { colorSequence, font, numberRange, numberSequence, physicalProperties, ray } from './records.ts';
import { content, reference } from './references.ts';
import {
  axes,
  bool,
  brickColor,
  enumeration,
  faces,
  float32,
  float64,
  int32,
  int64,
  securityCapabilities,
  uniqueId,
} from './scalars.ts';
import { sharedString, string } from './strings.ts';
import { color3, color3uint8, rect, udim, udim2, vector2, vector3, vector3int16 } from './vectors.ts';

export type { ColumnCodec, ReadContext, WriteContext } from './codec.ts';
export { putReferents, takeReferents } from './numbers.ts';

type Storable = Exclude<PropertyType, 'Unknown' | 'UnknownColumn'>;
/** Text, addresses and bytes are one kind, and so are enum items with and without their enum. */
export type ColumnKind = Exclude<Storable, 'ProtectedString' | 'ContentId' | 'BinaryString' | 'Token'>;

interface SharedKinds {
  readonly string: PropertyValueOf<'string' | 'ProtectedString' | 'ContentId' | 'BinaryString'>;
  readonly Enum: PropertyValueOf<'Enum' | 'Token'>;
}
export type ValueOfKind<K extends ColumnKind> = K extends keyof SharedKinds ? SharedKinds[K] : PropertyValueOf<K>;

export const COLUMNS: { readonly [K in ColumnKind]: ColumnCodec<ValueOfKind<K>> } = {
  string,
  bool,
  int32,
  int64,
  float32,
  float64,
  Enum: enumeration,
  BrickColor: brickColor,
  Color3: color3,
  Color3uint8: color3uint8,
  Vector2: vector2,
  Vector3: vector3,
  Vector3int16: vector3int16,
  CFrame: frame,
  OptionalCFrame: optionalFrame,
  UDim: udim,
  UDim2: udim2,
  Rect: rect,
  NumberRange: numberRange,
  NumberSequence: numberSequence,
  ColorSequence: colorSequence,
  Font: font,
  Faces: faces,
  Axes: axes,
  PhysicalProperties: physicalProperties,
  Ray: ray,
  Content: content,
  SharedString: sharedString,
  UniqueId: uniqueId,
  SecurityCapabilities: securityCapabilities,
  Ref: reference,
};

export function kindOf(type: Storable): ColumnKind {
  switch (type) {
    case 'ProtectedString':
    case 'ContentId':
    case 'BinaryString':
      return 'string';
    case 'Token':
      return 'Enum';
    default:
      return type;
  }
}

export function isOfKind<K extends ColumnKind>(kind: K, value: PropertyValue): value is PropertyValue & ValueOfKind<K> {
  if (value.type === kind) return true;
  return value.type !== 'Unknown' && value.type !== 'UnknownColumn' && kindOf(value.type) === kind;
}

/** The kind with this number in the format. */
export const KIND_OF_ID: ReadonlyMap<number, ColumnKind> = new Map(
  Object.entries(COLUMNS).map(([kind, { id }]) => [id, kind as ColumnKind]),
);
