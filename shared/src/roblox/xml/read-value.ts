/** Reads what stands inside a property's element as a value of the wanted type; undefined when it is none. */

import { isBase64, namesOf } from '../file/index.ts';
import type {
  CFrameValue,
  ContentSource,
  CustomPhysicalProperties,
  FontValue,
  PropertyType,
  PropertyValue,
  Triple,
} from '../instance/index.ts';
import { AXIS_NAMES, FACE_NAMES } from '../instance/index.ts';
import { enumItemName } from '../reflection/index.ts';

import { ROTATION_ELEMENTS } from './elements.ts';
import { childOf, type XmlNode } from './node.ts';
import { parseNumber } from './number.ts';

/**
 * A shared string's value is its key here, still to be looked up at the end of the file.
 * @param enumName the enum of a token, when the reflection knows it
 */
export function readValue(type: PropertyType, node: XmlNode, enumName: string | undefined): PropertyValue | undefined {
  switch (type) {
    case 'string':
    case 'ProtectedString':
      return node.children === undefined ? { type, value: node.text } : undefined;
    case 'bool': {
      const text = node.text.trim().toLowerCase();
      return text === 'true' || text === 'false' ? { type, value: text === 'true' } : undefined;
    }
    case 'int32': {
      const value = whole(node, -0x8000_0000, 0x7fff_ffff);
      return value === undefined ? undefined : { type, value };
    }
    case 'int64': {
      const value = bigWhole(node, -(2n ** 63n), 2n ** 63n - 1n);
      return value === undefined ? undefined : { type, value };
    }
    case 'float32':
    case 'float64': {
      const value = number(node);
      return value === undefined ? undefined : { type, value };
    }
    case 'Enum':
    case 'Token': {
      const value = whole(node, 0, 0xffff_ffff);
      if (value === undefined) return undefined;
      const item = enumName === undefined ? undefined : enumItemName(enumName, value);
      return enumName === undefined || item === undefined
        ? { type: 'Token', value }
        : { type: 'Enum', enum: enumName, item };
    }
    case 'BrickColor': {
      const value = whole(node, 0, 0xffff_ffff);
      return value === undefined ? undefined : { type, number: value };
    }
    case 'Color3': {
      const [r, g, b] = numbers(node, 'R', 'G', 'B');
      return r === undefined || g === undefined || b === undefined ? undefined : { type, r, g, b };
    }
    case 'Color3uint8': {
      const bits = whole(node, 0, 0xffff_ffff);
      if (bits === undefined) return undefined;
      return { type, r: (bits >>> 16) & 0xff, g: (bits >>> 8) & 0xff, b: bits & 0xff };
    }
    case 'Vector2': {
      const [x, y] = numbers(node, 'X', 'Y');
      return x === undefined || y === undefined ? undefined : { type, x, y };
    }
    case 'Vector3': {
      const parts = triple(node);
      return parts && { type, x: parts[0], y: parts[1], z: parts[2] };
    }
    case 'Vector3int16': {
      const parts = triple(node);
      if (parts?.every((part) => Number.isInteger(part) && part >= -0x8000 && part <= 0x7fff) !== true)
        return undefined;
      return { type, x: parts[0], y: parts[1], z: parts[2] };
    }
    case 'CFrame':
      return frame(node);
    case 'OptionalCFrame': {
      const inner = childOf(node, 'CFrame');
      if (inner === undefined) return node.children === undefined ? { type, value: null } : undefined;
      const value = frame(inner);
      return value && { type, value };
    }
    case 'UDim': {
      const [scale, offset] = numbers(node, 'S', 'O');
      return scale === undefined || !isInt32(offset) ? undefined : { type, scale, offset };
    }
    case 'UDim2': {
      const [xScale, xOffset, yScale, yOffset] = numbers(node, 'XS', 'XO', 'YS', 'YO');
      if (xScale === undefined || !isInt32(xOffset) || yScale === undefined || !isInt32(yOffset)) return undefined;
      return { type, xScale, xOffset, yScale, yOffset };
    }
    case 'Rect': {
      const [minX, minY] = numbers(childOf(node, 'min'), 'X', 'Y');
      const [maxX, maxY] = numbers(childOf(node, 'max'), 'X', 'Y');
      if (minX === undefined || minY === undefined || maxX === undefined || maxY === undefined) return undefined;
      return { type, minX, minY, maxX, maxY };
    }
    case 'NumberRange': {
      const [range, ...more] = rows(node, 2) ?? [];
      const [min, max] = range ?? [];
      return min === undefined || max === undefined || more.length > 0 ? undefined : { type, min, max };
    }
    case 'NumberSequence': {
      const keypoints = rows(node, 3)?.map(([time = 0, value = 0, envelope = 0]) => ({ time, value, envelope }));
      return keypoints && { type, keypoints };
    }
    case 'ColorSequence': {
      const keypoints = rows(node, 5)?.map(([time = 0, r = 0, g = 0, b = 0]) => ({ time, r, g, b }));
      return keypoints && { type, keypoints };
    }
    case 'Font':
      return font(node);
    case 'Faces': {
      const bits = whole(childOf(node, 'faces'), 0, 63);
      return bits === undefined ? undefined : { type, faces: namesOf(FACE_NAMES, bits) };
    }
    case 'Axes': {
      const bits = whole(childOf(node, 'axes'), 0, 7);
      return bits === undefined ? undefined : { type, axes: namesOf(AXIS_NAMES, bits) };
    }
    case 'PhysicalProperties':
      return physicalProperties(node);
    case 'Ray': {
      const origin = triple(childOf(node, 'origin'));
      const direction = triple(childOf(node, 'direction'));
      return origin && direction && { type, origin, direction };
    }
    case 'ContentId': {
      const url = address(node);
      return url === undefined ? undefined : { type, url };
    }
    case 'Content': {
      const source = contentSource(node);
      return source && { type, source };
    }
    case 'BinaryString': {
      const base64 = node.text.replaceAll(/\s+/g, '');
      return node.children === undefined && isBase64(base64) ? { type, base64 } : undefined;
    }
    case 'SharedString':
      return node.children === undefined ? { type, base64: node.text.trim() } : undefined;
    case 'UniqueId': {
      const hex = node.text.trim().toLowerCase();
      return /^[0-9a-f]{32}$/.test(hex) ? { type, hex } : undefined;
    }
    case 'SecurityCapabilities': {
      const bits = bigWhole(node, 0n, 2n ** 64n - 1n);
      return bits === undefined ? undefined : { type, bits };
    }
    case 'Ref': {
      const target = node.text.trim();
      return target === '' ? undefined : { type, target: target === 'null' ? null : target };
    }
    case 'Unknown':
    case 'UnknownColumn':
      return undefined;
  }
}

/** The parts a composite type may have. Something newer has more: it is kept as it is instead of losing them. */
const PARTS: Partial<Record<PropertyType, ReadonlySet<string>>> = {
  Font: new Set(['Family', 'Weight', 'Style', 'CachedFaceId']),
  PhysicalProperties: new Set([
    'CustomPhysics',
    'Density',
    'Friction',
    'Elasticity',
    'FrictionWeight',
    'ElasticityWeight',
    'AcousticAbsorption',
  ]),
  Content: new Set(['null', 'uri', 'url', 'Ref', 'binary', 'hash']),
  ContentId: new Set(['null', 'uri', 'url', 'binary', 'hash']),
};

export function hasUnknownPart(type: PropertyType, node: XmlNode): boolean {
  const parts = PARTS[type];
  return parts !== undefined && (node.children ?? []).some((child) => !parts.has(child.element));
}

function number(node: XmlNode | undefined): number | undefined {
  return node === undefined || node.children !== undefined ? undefined : parseNumber(node.text);
}

/** The numbers of those child elements, in that order. */
function numbers(node: XmlNode | undefined, ...elements: readonly string[]): readonly (number | undefined)[] {
  const children = node?.children;
  if (children === undefined) return elements.map(() => undefined);
  const values: (number | undefined)[] = [];
  for (let at = 0; at < elements.length; at++) {
    const element = elements[at];
    // Mostly they stand in the order in which they are wanted.
    const here = children[at];
    values.push(number(here?.element === element ? here : children.find((child) => child.element === element)));
  }
  return values;
}

function whole(node: XmlNode | undefined, min: number, max: number): number | undefined {
  const value = number(node);
  return value !== undefined && Number.isInteger(value) && value >= min && value <= max ? value : undefined;
}

function isInt32(value: number | undefined): value is number {
  return value !== undefined && value === (value | 0);
}

function bigWhole(node: XmlNode, min: bigint, max: bigint): string | undefined {
  const text = node.text.trim();
  if (node.children !== undefined || !/^-?\d{1,20}$/.test(text)) return undefined;
  const value = BigInt(text);
  return value >= min && value <= max ? value.toString() : undefined;
}

function triple(node: XmlNode | undefined): Triple | undefined {
  const [x, y, z] = numbers(node, 'X', 'Y', 'Z');
  return x === undefined || y === undefined || z === undefined ? undefined : [x, y, z];
}

function frame(node: XmlNode): CFrameValue | undefined {
  const position = triple(node);
  const rotation = numbers(node, ...ROTATION_ELEMENTS);
  const [a, b, c, d, e, f, g, h, i] = rotation;
  if (position === undefined || a === undefined || b === undefined || c === undefined) return undefined;
  if (d === undefined || e === undefined || f === undefined) return undefined;
  if (g === undefined || h === undefined || i === undefined) return undefined;
  const [x, y, z] = position;
  return { type: 'CFrame', x, y, z, rotation: [a, b, c, d, e, f, g, h, i] };
}

/** Numbers between white space, so many to a row; undefined when they do not come out even. */
function rows(node: XmlNode, width: number): readonly (readonly number[])[] | undefined {
  const text = node.text.trim();
  if (node.children !== undefined) return undefined;
  const all = text === '' ? [] : text.split(/\s+/).map(parseNumber);
  if (all.length % width !== 0) return undefined;
  const result: number[][] = [];
  for (let at = 0; at < all.length; at += width) {
    const row = all.slice(at, at + width).filter((value) => value !== undefined);
    if (row.length !== width) return undefined;
    result.push(row);
  }
  return result;
}

/** `null` and what is no longer used (`binary`, `hash`) are empty. */
function address(node: XmlNode): string | undefined {
  const [only] = node.children ?? [];
  if (only === undefined) return node.text.trim() === '' ? '' : undefined;
  return only.element === 'url' || only.element === 'uri' ? only.text : '';
}

function contentSource(node: XmlNode): ContentSource | undefined {
  const object = childOf(node, 'Ref');
  if (object !== undefined) return { kind: 'object', target: object.text.trim() };
  const uri = address(node);
  if (uri === undefined) return undefined;
  return uri === '' ? { kind: 'none' } : { kind: 'uri', uri };
}

function font(node: XmlNode): FontValue | undefined {
  const family = childOf(node, 'Family');
  const url = family && address(family);
  const weight = whole(childOf(node, 'Weight'), 0, 0xffff);
  const style = childOf(node, 'Style')?.text.trim();
  if (url === undefined || weight === undefined || (style !== 'Normal' && style !== 'Italic')) return undefined;
  const value: FontValue = { type: 'Font', family: url, weight, style };
  const cached = childOf(node, 'CachedFaceId');
  const cachedFaceId = cached && address(cached);
  return cachedFaceId === undefined ? value : { ...value, cachedFaceId };
}

function physicalProperties(node: XmlNode): PropertyValue | undefined {
  const isCustom = childOf(node, 'CustomPhysics')?.text.trim().toLowerCase();
  if (isCustom === 'false') return { type: 'PhysicalProperties', custom: null };
  const [density, friction, elasticity] = numbers(node, 'Density', 'Friction', 'Elasticity');
  const [frictionWeight, elasticityWeight] = numbers(node, 'FrictionWeight', 'ElasticityWeight');
  if (isCustom !== 'true' || density === undefined || friction === undefined || elasticity === undefined) {
    return undefined;
  }
  if (frictionWeight === undefined || elasticityWeight === undefined) return undefined;
  const custom: CustomPhysicalProperties = { density, friction, elasticity, frictionWeight, elasticityWeight };
  const acousticAbsorption = number(childOf(node, 'AcousticAbsorption'));
  return {
    type: 'PhysicalProperties',
    custom: acousticAbsorption === undefined ? custom : { ...custom, acousticAbsorption },
  };
}
