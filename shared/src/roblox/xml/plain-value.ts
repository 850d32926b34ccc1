/** Values in their plain form, read straight from the text: no element of the file is made into an object on the way. */

import type { PropertyType, PropertyValue } from '../instance/index.ts';
import { enumItemName } from '../reflection/index.ts';
import { type Cursor, elementAhead, numberAhead, numberElement } from './cursor.ts';
import { ROTATION_ELEMENTS } from './elements.ts';

/** Takes the inside of a property's element, or gives undefined when it has another form. */
export type PlainReader = (cursor: Cursor) => PropertyValue | undefined;

const COLOR_PARTS = { r: numberElement('R'), g: numberElement('G'), b: numberElement('B') };
const VECTOR_PARTS = { x: numberElement('X'), y: numberElement('Y'), z: numberElement('Z') };
const UDIM_PARTS = { scale: numberElement('S'), offset: numberElement('O') };
const UDIM2_PARTS = {
  xScale: numberElement('XS'),
  xOffset: numberElement('XO'),
  yScale: numberElement('YS'),
  yOffset: numberElement('YO'),
};
const ROTATION_PARTS = ROTATION_ELEMENTS.map(numberElement);

/** For the types that most properties of most files have; the others have none. */
export function plainReaderOf(type: PropertyType, enumName: string | undefined): PlainReader | undefined {
  switch (type) {
    case 'bool':
      return boolReader();
    case 'int32':
      return (cursor) => {
        const value = numberAhead(cursor);
        return isInt32(value) ? { type, value } : undefined;
      };
    case 'float32':
    case 'float64':
      return (cursor) => {
        const value = numberAhead(cursor);
        return value === undefined ? undefined : { type, value };
      };
    case 'Enum':
    case 'Token':
      return enumName === undefined ? undefined : enumReader(enumName);
    case 'Color3uint8':
      return (cursor) => {
        const bits = numberAhead(cursor);
        if (bits === undefined || bits !== bits >>> 0) return undefined;
        return { type, r: (bits >>> 16) & 0xff, g: (bits >>> 8) & 0xff, b: bits & 0xff };
      };
    case 'Color3':
      return (cursor) => {
        const r = elementAhead(cursor, COLOR_PARTS.r);
        const g = r === undefined ? undefined : elementAhead(cursor, COLOR_PARTS.g);
        const b = g === undefined ? undefined : elementAhead(cursor, COLOR_PARTS.b);
        if (r === undefined || g === undefined || b === undefined) return undefined;
        cursor.skipSpace();
        return { type, r, g, b };
      };
    case 'Vector2':
      return (cursor) => {
        const x = elementAhead(cursor, VECTOR_PARTS.x);
        const y = x === undefined ? undefined : elementAhead(cursor, VECTOR_PARTS.y);
        if (x === undefined || y === undefined) return undefined;
        cursor.skipSpace();
        return { type, x, y };
      };
    case 'Vector3':
      return (cursor) => {
        const x = elementAhead(cursor, VECTOR_PARTS.x);
        const y = x === undefined ? undefined : elementAhead(cursor, VECTOR_PARTS.y);
        const z = y === undefined ? undefined : elementAhead(cursor, VECTOR_PARTS.z);
        if (x === undefined || y === undefined || z === undefined) return undefined;
        cursor.skipSpace();
        return { type, x, y, z };
      };
    case 'CFrame':
      return frame;
    case 'UDim':
      return (cursor) => {
        const scale = elementAhead(cursor, UDIM_PARTS.scale);
        const offset = scale === undefined ? undefined : elementAhead(cursor, UDIM_PARTS.offset);
        if (scale === undefined || !isInt32(offset)) return undefined;
        cursor.skipSpace();
        return { type, scale, offset };
      };
    case 'UDim2':
      return (cursor) => {
        const xScale = elementAhead(cursor, UDIM2_PARTS.xScale);
        const xOffset = xScale === undefined ? undefined : elementAhead(cursor, UDIM2_PARTS.xOffset);
        const yScale = xOffset === undefined ? undefined : elementAhead(cursor, UDIM2_PARTS.yScale);
        const yOffset = yScale === undefined ? undefined : elementAhead(cursor, UDIM2_PARTS.yOffset);
        if (xScale === undefined || yScale === undefined || !isInt32(xOffset) || !isInt32(yOffset)) return undefined;
        cursor.skipSpace();
        return { type, xScale, xOffset, yScale, yOffset };
      };
    default:
      return undefined;
  }
}

type Rotation = [number, number, number, number, number, number, number, number, number];

function frame(cursor: Cursor): PropertyValue | undefined {
  const x = elementAhead(cursor, VECTOR_PARTS.x);
  const y = x === undefined ? undefined : elementAhead(cursor, VECTOR_PARTS.y);
  const z = y === undefined ? undefined : elementAhead(cursor, VECTOR_PARTS.z);
  if (x === undefined || y === undefined || z === undefined) return undefined;
  // One half to begin with has the engine lay out the list for numbers that are not whole.
  const rotation: Rotation = [0.5, 0, 0, 0, 0, 0, 0, 0, 0];
  for (let at = 0; at < 9; at++) {
    const part = ROTATION_PARTS[at];
    const value = part === undefined ? undefined : elementAhead(cursor, part);
    if (value === undefined) return undefined;
    rotation[at] = value;
  }
  cursor.skipSpace();
  return { type: 'CFrame', x, y, z, rotation };
}

function boolReader(): PlainReader {
  // Values never change, so the two are made once.
  const yes: PropertyValue = { type: 'bool', value: true };
  const no: PropertyValue = { type: 'bool', value: false };
  return (cursor) => (cursor.takes('true') ? yes : cursor.takes('false') ? no : undefined);
}

function enumReader(enumName: string): PlainReader {
  const known = new Map<number, PropertyValue>();
  return (cursor) => {
    const number = numberAhead(cursor);
    if (number === undefined || number !== number >>> 0) return undefined;
    const value = known.get(number);
    if (value !== undefined) return value;
    const item = enumItemName(enumName, number);
    if (item === undefined) return undefined;
    const made: PropertyValue = { type: 'Enum', enum: enumName, item };
    known.set(number, made);
    return made;
  };
}

function isInt32(value: number | undefined): value is number {
  return value !== undefined && value === (value | 0);
}
