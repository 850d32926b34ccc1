/**
 * The place as it stands in a Studio session, as the instances that a file holds. What no script can see (binary blobs, thumbnails) is
 * taken over from the file that the session was opened with.
 */
import { toPropertyValue } from '../../builder/index.ts';
import type { AttributeValue, Instance, PropertyValue } from '../../instance/index.ts';
import { ATTRIBUTE_TYPES, AXIS_NAMES, FACE_NAMES } from '../../instance/index.ts';
import type { LuauValue } from '../../luau/index.ts';
import { enumValue, findFileProperty, isStorable, isStored } from '../../reflection/index.ts';
import { valueSource } from '../value-source.ts';

/** A row of `host.savePlace`; empty tables arrive as lists. */
export interface SavedRow {
  readonly id: number;
  /** 0: the DataModel. */
  readonly parent: number;
  readonly class: string;
  readonly name: string;
  /** Where it stood in the file, from 1; 0 for what is new. */
  readonly row: number;
  readonly values: LuauValue;
  readonly references: LuauValue;
  readonly attributes: LuauValue;
  readonly tags: readonly string[];
}

export function savedPlace(rows: readonly SavedRow[], opened: readonly Instance[]): readonly Instance[] {
  const originals = inOrder(opened);
  const referred = new Set(rows.flatMap(({ references }) => entriesOf(references).map(([, id]) => id)));
  const childrenOf = new Map<number, Instance[]>();
  // Children stand after their parents: from the back, each finds its children ready.
  for (const row of [...rows].reverse()) {
    if (!isStorable(row.class)) continue;
    const children = (childrenOf.get(row.id) ?? []).reverse();
    const own = instanceOf(row, row.row > 0 ? originals[row.row - 1] : undefined, children);
    const made = referred.has(row.id) ? { ...own, ref: `saved-${row.id}` } : own;
    const siblings = childrenOf.get(row.parent);
    if (siblings === undefined) childrenOf.set(row.parent, [made]);
    else siblings.push(made);
  }
  return (childrenOf.get(0) ?? []).reverse();
}

/** In the order in which place-source.ts numbers the rows. */
function inOrder(roots: readonly Instance[]): readonly Instance[] {
  const found: Instance[] = [];
  const stack = [...roots].reverse();
  for (let next = stack.pop(); next !== undefined; next = stack.pop()) {
    found.push(next);
    for (const child of [...next.children].reverse()) stack.push(child);
  }
  return found;
}

function instanceOf(row: SavedRow, original: Instance | undefined, children: readonly Instance[]): Instance {
  const properties: Record<string, PropertyValue> = {};
  for (const [name, value] of Object.entries(original?.className === row.class ? original.properties : {})) {
    if (value.type !== 'Ref' && valueSource(value) === undefined) properties[name] = value;
  }
  for (const [name, value] of entriesOf(row.values)) {
    if (!isStored(findFileProperty(row.class, name))) continue;
    const given = propertyOf(value);
    if (given !== undefined) properties[name] = toPropertyValue(row.class, name, given);
  }
  for (const [name, id] of entriesOf(row.references)) {
    if (isStored(findFileProperty(row.class, name))) properties[name] = { type: 'Ref', target: `saved-${Number(id)}` };
  }
  const attributes: Record<string, AttributeValue> = {};
  for (const [name, value] of entriesOf(row.attributes)) {
    const given = attributeOf(value);
    if (given !== undefined) attributes[name] = given;
  }
  return { className: row.class, name: row.name, properties, attributes, tags: [...row.tags], children };
}

function attributeOf(value: LuauValue): AttributeValue | undefined {
  if (typeof value === 'number') return { type: 'float64', value };
  if (typeof value === 'string') return { type: 'string', value };
  if (typeof value === 'boolean') return { type: 'bool', value };
  const given = propertyOf(value);
  return typeof given === 'object' && isAttribute(given) ? given : undefined;
}

function isAttribute(value: PropertyValue): value is AttributeValue {
  return ATTRIBUTE_TYPES.some((type) => type === value.type);
}

/** What the engine's plain form of a value stands for; undefined for what files do not hold. */
function propertyOf(value: LuauValue | undefined): PropertyValue | string | number | boolean | undefined {
  if (typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean') return value;
  const type = fieldOf(value, 't');
  if (type === 'Enum') {
    return { type, enum: String(fieldOf(value, 'enum')), item: String(fieldOf(value, 'item')) };
  }
  const parts = listOf(fieldOf(value, 'f'));
  const n = (index: number) => Number(parts[index] ?? 0);
  const inner = (index: number, at: number) => Number(listOf(fieldOf(parts[index], 'f'))[at] ?? 0);
  switch (type) {
    case 'Vector3':
      return { type, x: n(0), y: n(1), z: n(2) };
    case 'Vector3int16':
      return { type, x: n(0), y: n(1), z: n(2) };
    case 'Vector2':
      return { type, x: n(0), y: n(1) };
    case 'CFrame':
      return { type, x: n(0), y: n(1), z: n(2), rotation: [n(3), n(4), n(5), n(6), n(7), n(8), n(9), n(10), n(11)] };
    case 'Color3':
      return { type, r: n(0), g: n(1), b: n(2) };
    case 'BrickColor':
      return { type, number: n(0) };
    case 'UDim':
      return { type, scale: n(0), offset: n(1) };
    case 'UDim2':
      return { type, xScale: inner(0, 0), xOffset: inner(0, 1), yScale: inner(1, 0), yOffset: inner(1, 1) };
    case 'Rect':
      return { type, minX: inner(0, 0), minY: inner(0, 1), maxX: inner(1, 0), maxY: inner(1, 1) };
    case 'NumberRange':
      return { type, min: n(0), max: n(1) };
    case 'NumberSequence':
      return {
        type,
        keypoints: parts.map((_, at) => ({ time: inner(at, 0), value: inner(at, 1), envelope: inner(at, 2) })),
      };
    case 'ColorSequence':
      return { type, keypoints: parts.map(colorPoint) };
    case 'Font':
      return {
        type,
        family: String(parts[0]),
        weight: enumValue('FontWeight', String(fieldOf(parts[1], 'item'))) ?? 400,
        style: fieldOf(parts[2], 'item') === 'Italic' ? 'Italic' : 'Normal',
      };
    case 'Faces':
      return { type, faces: FACE_NAMES.filter((face) => parts.includes(face)) };
    case 'Axes':
      return { type, axes: AXIS_NAMES.filter((axis) => parts.includes(axis)) };
    case 'PhysicalProperties':
      return {
        type,
        custom: { density: n(0), friction: n(1), elasticity: n(2), frictionWeight: n(3), elasticityWeight: n(4) },
      };
    case 'Content':
      return String(parts[0] ?? '');
    default:
      return undefined;
  }
}

function colorPoint(point: LuauValue | undefined) {
  const [time, color] = listOf(fieldOf(point, 'f'));
  const [r, g, b] = listOf(fieldOf(color, 'f'));
  return { time: Number(time), r: Number(r), g: Number(g), b: Number(b) };
}

function fieldOf(value: LuauValue | undefined, name: string): LuauValue | undefined {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
    ? entriesOf(value).find(([key]) => key === name)?.[1]
    : undefined;
}

function listOf(value: LuauValue | undefined): readonly LuauValue[] {
  return Array.isArray(value) ? value : [];
}

function entriesOf(value: LuauValue | undefined): readonly (readonly [string, LuauValue])[] {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return [];
  return Object.entries(value).flatMap(([key, item]) => (item === undefined ? [] : [[key, item] as const]));
}
