/**
 * Property values as a place file knows them: one discriminated union, plain JSON data, nothing mutable.
 *
 * Contract: a value is exactly what the file stores. Angles, pixels and studs are as in Roblox; binary data is base64
 * text; an int64 is decimal text because a JavaScript number cannot hold it; a reference names an instance's `ref`.
 * Numbers are kept as given (not rounded to 32 bits), so writing and reading gives the same number back.
 */

export interface Vector3Value {
  readonly type: 'Vector3';
  readonly x: number;
  readonly y: number;
  readonly z: number;
}

export interface Vector2Value {
  readonly type: 'Vector2';
  readonly x: number;
  readonly y: number;
}

/** Nine numbers, row by row: R00 R01 R02 R10 R11 R12 R20 R21 R22. */
export type RotationMatrix = readonly [number, number, number, number, number, number, number, number, number];

export interface CFrameValue {
  readonly type: 'CFrame';
  readonly x: number;
  readonly y: number;
  readonly z: number;
  readonly rotation: RotationMatrix;
}

export interface UDimValue {
  readonly type: 'UDim';
  readonly scale: number;
  readonly offset: number;
}

export interface UDim2Value {
  readonly type: 'UDim2';
  readonly xScale: number;
  readonly xOffset: number;
  readonly yScale: number;
  readonly yOffset: number;
}

/** Channels 0..1. */
export interface Color3Value {
  readonly type: 'Color3';
  readonly r: number;
  readonly g: number;
  readonly b: number;
}

/** Channels are whole numbers 0..255; what `BasePart.Color` is stored as. */
export interface Color3uint8Value {
  readonly type: 'Color3uint8';
  readonly r: number;
  readonly g: number;
  readonly b: number;
}

/** `enum` without the `Enum.` prefix: `{ enum: 'Material', item: 'Grass' }`. */
export interface EnumValue {
  readonly type: 'Enum';
  readonly enum: string;
  readonly item: string;
}

/** An enum number whose enum or item the reflection does not know; kept so that nothing is lost. */
export interface TokenValue {
  readonly type: 'Token';
  readonly value: number;
}

export interface NumberSequenceKeypoint {
  /** 0..1 */
  readonly time: number;
  readonly value: number;
  readonly envelope: number;
}

export interface ColorSequenceKeypoint {
  /** 0..1 */
  readonly time: number;
  readonly r: number;
  readonly g: number;
  readonly b: number;
}

export interface FontValue {
  readonly type: 'Font';
  /** For example `rbxasset://fonts/families/SourceSansPro.json`. */
  readonly family: string;
  /** 100, 200 .. 900. */
  readonly weight: number;
  readonly style: 'Normal' | 'Italic';
  readonly cachedFaceId?: string;
}

export interface CustomPhysicalProperties {
  readonly density: number;
  readonly friction: number;
  readonly elasticity: number;
  readonly frictionWeight: number;
  readonly elasticityWeight: number;
  readonly acousticAbsorption?: number;
}

export const FACE_NAMES = ['Right', 'Top', 'Back', 'Left', 'Bottom', 'Front'] as const;
export type FaceName = (typeof FACE_NAMES)[number];
export const AXIS_NAMES = ['X', 'Y', 'Z'] as const;
export type AxisName = (typeof AXIS_NAMES)[number];

/** A property element of a kind this code does not know, kept as the XML it was read from. */
export interface UnknownValue {
  readonly type: 'Unknown';
  /** The element's name, for example `FutureType`. */
  readonly element: string;
  /** What stood inside the element, as XML. */
  readonly xml: string;
}

/**
 * A property of a kind this code does not know, as the binary format has it: one block of bytes for all instances of the
 * class, which cannot be taken apart. Each instance carries the whole block and its place in it.
 */
export interface UnknownColumnValue {
  readonly type: 'UnknownColumn';
  /** The number that the format gives the kind. */
  readonly typeId: number;
  /** The block of all instances. */
  readonly base64: string;
  readonly index: number;
  /** How many instances share the block. */
  readonly count: number;
}

export type PropertyValue =
  | { readonly type: 'string'; readonly value: string }
  | { readonly type: 'ProtectedString'; readonly value: string }
  | { readonly type: 'bool'; readonly value: boolean }
  | { readonly type: 'int32'; readonly value: number }
  | { readonly type: 'int64'; readonly value: string }
  | { readonly type: 'float32'; readonly value: number }
  | { readonly type: 'float64'; readonly value: number }
  | EnumValue
  | TokenValue
  | { readonly type: 'BrickColor'; readonly number: number }
  | Color3Value
  | Color3uint8Value
  | Vector2Value
  | Vector3Value
  | { readonly type: 'Vector3int16'; readonly x: number; readonly y: number; readonly z: number }
  | CFrameValue
  | { readonly type: 'OptionalCFrame'; readonly value: CFrameValue | null }
  | UDimValue
  | UDim2Value
  | {
      readonly type: 'Rect';
      readonly minX: number;
      readonly minY: number;
      readonly maxX: number;
      readonly maxY: number;
    }
  | { readonly type: 'NumberRange'; readonly min: number; readonly max: number }
  | { readonly type: 'NumberSequence'; readonly keypoints: readonly NumberSequenceKeypoint[] }
  | { readonly type: 'ColorSequence'; readonly keypoints: readonly ColorSequenceKeypoint[] }
  | FontValue
  | { readonly type: 'Faces'; readonly faces: readonly FaceName[] }
  | { readonly type: 'Axes'; readonly axes: readonly AxisName[] }
  | { readonly type: 'PhysicalProperties'; readonly custom: CustomPhysicalProperties | null }
  | { readonly type: 'Ray'; readonly origin: Triple; readonly direction: Triple }
  | { readonly type: 'ContentId'; readonly url: string }
  | { readonly type: 'Content'; readonly source: ContentSource }
  | { readonly type: 'BinaryString'; readonly base64: string }
  | { readonly type: 'SharedString'; readonly base64: string }
  | { readonly type: 'UniqueId'; readonly hex: string }
  | { readonly type: 'SecurityCapabilities'; readonly bits: string }
  | { readonly type: 'Ref'; readonly target: string | null }
  | UnknownValue
  | UnknownColumnValue;

export type Triple = readonly [x: number, y: number, z: number];

/** Where content comes from: nowhere, an address, or an object in the same tree (by its `ref`). */
export type ContentSource =
  | { readonly kind: 'none' }
  | { readonly kind: 'uri'; readonly uri: string }
  | { readonly kind: 'object'; readonly target: string };

export type PropertyType = PropertyValue['type'];
export type PropertyValueOf<T extends PropertyType> = Extract<PropertyValue, { readonly type: T }>;

/** The kinds of value that Roblox lets an attribute hold. */
export const ATTRIBUTE_TYPES = [
  'string',
  'bool',
  'float32',
  'float64',
  'UDim',
  'UDim2',
  'BrickColor',
  'Color3',
  'Vector2',
  'Vector3',
  'CFrame',
  'Enum',
  'NumberSequence',
  'ColorSequence',
  'NumberRange',
  'Rect',
  'Font',
] as const satisfies readonly PropertyType[];

export type AttributeType = (typeof ATTRIBUTE_TYPES)[number];
export type AttributeValue = PropertyValueOf<AttributeType>;
