/** A property's value as it travels to Studio. */

import type { PropertyType, PropertyValue } from '@toolboxai/shared/roblox';
import { INFINITE, type ValueTag, type WireValue } from '@toolboxai/shared/studio-sync';

/** How each type that files know reads in Luau; absent are those that a plugin can neither read nor write. */
export const TAG_OF: Partial<Record<PropertyType, ValueTag>> = {
  string: 'string',
  ProtectedString: 'string',
  bool: 'bool',
  int32: 'number',
  int64: 'number',
  float32: 'number',
  float64: 'number',
  Enum: 'Enum',
  BrickColor: 'BrickColor',
  Color3: 'Color3',
  Color3uint8: 'Color3',
  Vector2: 'Vector2',
  Vector3: 'Vector3',
  Vector3int16: 'Vector3int16',
  CFrame: 'CFrame',
  UDim: 'UDim',
  UDim2: 'UDim2',
  Rect: 'Rect',
  NumberRange: 'NumberRange',
  NumberSequence: 'NumberSequence',
  ColorSequence: 'ColorSequence',
  Font: 'Font',
  Faces: 'Faces',
  Axes: 'Axes',
  PhysicalProperties: 'PhysicalProperties',
  ContentId: 'ContentId',
  Content: 'Content',
  Ref: 'Ref',
};

/** Undefined when the value does not travel. @param idOf id of the node that a reference names; undefined when there is none */
export function wireValue(value: PropertyValue, idOf: (ref: string) => string | undefined): WireValue | undefined {
  const parts = partsOf(value, idOf);
  const t = TAG_OF[value.type];
  if (parts === undefined || t === undefined || parts.n.some(Number.isNaN)) return undefined;
  return { t, n: parts.n.map(finite), s: parts.s };
}

interface ValueParts {
  readonly n: readonly number[];
  readonly s: readonly string[];
}

function partsOf(value: PropertyValue, idOf: (ref: string) => string | undefined): ValueParts | undefined {
  switch (value.type) {
    case 'string':
    case 'ProtectedString':
      return texts(value.value);
    case 'bool':
      return numbers(value.value ? 1 : 0);
    case 'int32':
    case 'float32':
    case 'float64':
      return numbers(value.value);
    case 'int64':
      return Number.isSafeInteger(Number(value.value)) ? numbers(Number(value.value)) : undefined;
    case 'Enum':
      return texts(value.enum, value.item);
    case 'BrickColor':
      return numbers(value.number);
    case 'Color3':
      return numbers(value.r, value.g, value.b);
    case 'Color3uint8':
      return numbers(value.r / 255, value.g / 255, value.b / 255);
    case 'Vector2':
      return numbers(value.x, value.y);
    case 'Vector3':
    case 'Vector3int16':
      return numbers(value.x, value.y, value.z);
    case 'CFrame':
      return numbers(value.x, value.y, value.z, ...value.rotation);
    case 'UDim':
      return numbers(value.scale, value.offset);
    case 'UDim2':
      return numbers(value.xScale, value.xOffset, value.yScale, value.yOffset);
    case 'Rect':
      return numbers(value.minX, value.minY, value.maxX, value.maxY);
    case 'NumberRange':
      return numbers(value.min, value.max);
    case 'NumberSequence':
      return numbers(...value.keypoints.flatMap((point) => [point.time, point.value, point.envelope]));
    case 'ColorSequence':
      return numbers(...value.keypoints.flatMap(({ time, r, g, b }) => [time, r, g, b]));
    case 'Font':
      return { n: [value.weight], s: [value.family, value.style] };
    case 'Faces':
      return texts(...value.faces);
    case 'Axes':
      return texts(...value.axes);
    case 'PhysicalProperties': {
      const { custom } = value;
      if (custom === null) return numbers();
      const { density, friction, elasticity, frictionWeight, elasticityWeight, acousticAbsorption } = custom;
      const more = acousticAbsorption === undefined ? [] : [acousticAbsorption];
      return numbers(density, friction, elasticity, frictionWeight, elasticityWeight, ...more);
    }
    case 'ContentId':
      return texts(value.url);
    case 'Content':
      if (value.source.kind === 'object') return undefined;
      return texts(value.source.kind === 'uri' ? value.source.uri : '');
    case 'Ref': {
      const id = value.target === null ? '' : idOf(value.target);
      return id === undefined ? undefined : texts(id);
    }
    default:
      return undefined;
  }
}

function numbers(...n: readonly number[]): ValueParts {
  return { n, s: [] };
}

function texts(...s: readonly string[]): ValueParts {
  return { n: [], s };
}

/** JSON has no infinity. */
function finite(value: number): number {
  return Math.min(INFINITE, Math.max(-INFINITE, value));
}
