/** The element names of property types in the XML format. Roblox goes by the property's name; other tools by these. */

import type { PropertyType } from '../instance/index.ts';

export const ELEMENT_OF_TYPE: Readonly<Record<Exclude<PropertyType, 'Unknown' | 'UnknownColumn'>, string>> = {
  string: 'string',
  ProtectedString: 'ProtectedString',
  bool: 'bool',
  int32: 'int',
  int64: 'int64',
  float32: 'float',
  float64: 'double',
  Enum: 'token',
  Token: 'token',
  BrickColor: 'BrickColor',
  Color3: 'Color3',
  Color3uint8: 'Color3uint8',
  Vector2: 'Vector2',
  Vector3: 'Vector3',
  Vector3int16: 'Vector3int16',
  CFrame: 'CoordinateFrame',
  OptionalCFrame: 'OptionalCoordinateFrame',
  UDim: 'UDim',
  UDim2: 'UDim2',
  Rect: 'Rect2D',
  NumberRange: 'NumberRange',
  NumberSequence: 'NumberSequence',
  ColorSequence: 'ColorSequence',
  Font: 'Font',
  Faces: 'Faces',
  Axes: 'Axes',
  PhysicalProperties: 'PhysicalProperties',
  Ray: 'Ray',
  ContentId: 'ContentId',
  Content: 'Content',
  BinaryString: 'BinaryString',
  SharedString: 'SharedString',
  UniqueId: 'UniqueId',
  SecurityCapabilities: 'SecurityCapabilities',
  Ref: 'Ref',
};

export const TYPE_OF_ELEMENT: ReadonlyMap<string, PropertyType> = new Map([
  ...Object.entries(ELEMENT_OF_TYPE)
    .filter(([type]) => type !== 'Enum')
    .map(([type, element]): [string, PropertyType] => [element, type as PropertyType]),
]);

/** The four parts of rotation and position of a frame, in the order they are written. */
export const ROTATION_ELEMENTS = ['R00', 'R01', 'R02', 'R10', 'R11', 'R12', 'R20', 'R21', 'R22'] as const;
