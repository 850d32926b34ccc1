/** Values that a file holds in another kind than the reflection says, as older and newer Studios write them. */

import type { PropertyType, PropertyValue } from '../instance/index.ts';

/** The same value in the wanted type; undefined where that would lose something. */
export function convert(value: PropertyValue, type: PropertyType): PropertyValue | undefined {
  switch (value.type) {
    case 'int32':
      if (type === 'int64') return { type, value: String(value.value) };
      if (type === 'BrickColor') return { type, number: value.value >>> 0 };
      return type === 'float32' || type === 'float64' ? { type, value: value.value } : undefined;
    case 'float32':
      return type === 'float64' ? { type, value: value.value } : undefined;
    case 'CFrame':
      return type === 'OptionalCFrame' ? { type, value } : undefined;
    case 'Color3uint8':
      return type === 'Color3' ? { type, r: value.r / 255, g: value.g / 255, b: value.b / 255 } : undefined;
    case 'string':
      if (type !== 'Content') return undefined;
      return { type, source: value.value === '' ? { kind: 'none' } : { kind: 'uri', uri: value.value } };
    case 'Content':
      if (type !== 'ContentId' || value.source.kind === 'object') return undefined;
      return { type, url: value.source.kind === 'uri' ? value.source.uri : '' };
    default:
      return undefined;
  }
}
