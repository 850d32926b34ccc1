/** Turns what was given for a property into the value that a file stores, or says why it cannot. */

import { AppError } from '../../errors.ts';
import type { PropertyType, PropertyValue } from '../instance/index.ts';
import { toColor3, toColor3uint8 } from '../instance/index.ts';
import {
  enumValue,
  type FileProperty,
  findClass,
  findEnum,
  findFileProperty,
  isStorable,
  isStored,
} from '../reflection/index.ts';

/** @throws AppError `class-unknown` or `class-not-stored` */
export function checkClass(className: string): void {
  if (findClass(className) === undefined) {
    throw new AppError({
      code: 'class-unknown',
      message: `Roblox has no class named "${className}".`,
      hint: 'Check the spelling; class names are written as in the Roblox documentation.',
      details: { className },
    });
  }
  if (!isStorable(className)) {
    throw new AppError({
      code: 'class-not-stored',
      message: `A "${className}" cannot be stored in a place or model.`,
      hint: 'Use one of its subclasses, or leave it to the engine to create.',
      details: { className },
    });
  }
}

/** @throws AppError as `instance` does */
export function toPropertyValue(className: string, name: string, given: unknown): PropertyValue {
  const property = storedProperty(className, name);
  const value = isTagged(given) ? convert(property.type, given) : fromPlain(property.type, property.enum, given);
  if (value === undefined) {
    throw new AppError({
      code: 'property-type',
      message: `${className}.${name} is a ${property.enum ?? property.type} and cannot be ${describe(given)}.`,
      hint: 'Give a value of the type that the property has.',
      details: { className, property: name, expected: property.type },
    });
  }
  if (value.type === 'Enum') checkEnumItem(className, property, value.enum, value.item);
  return value;
}

/**
 * How the property is stored.
 * @throws AppError `property-unknown`, `property-not-stored` or `property-read-only`
 */
export function storedProperty(className: string, name: string): FileProperty {
  const answer = findFileProperty(className, name);
  if (isStored(answer)) return answer;
  const details = { className, property: name };
  if (answer === undefined) {
    throw new AppError({
      code: 'property-unknown',
      message: `${className} has no property named "${name}".`,
      hint: 'Check the spelling; names are written as in the Roblox documentation.',
      details,
    });
  }
  if (answer.reason === 'read-only') {
    throw new AppError({
      code: 'property-read-only',
      message: `${className}.${name} cannot be set: the engine computes it.`,
      hint: 'Leave it out.',
      details,
    });
  }
  throw new AppError({
    code: 'property-not-stored',
    message: `${className}.${name} is not kept in place and model files.`,
    hint: answer.instead === undefined ? 'Set it from a script instead.' : `Set ${answer.instead} instead.`,
    details,
  });
}

function checkEnumItem(className: string, property: FileProperty, enumName: string, item: string): void {
  if (enumName === property.enum && enumValue(enumName, item) !== undefined) return;
  const items = Object.keys(findEnum(property.enum ?? '')?.items ?? {});
  throw new AppError({
    code: 'enum-item-unknown',
    message: `${className}.${property.name} cannot be Enum.${enumName}.${item}.`,
    hint: `Use one of Enum.${property.enum}: ${items.slice(0, 12).join(', ')}${items.length > 12 ? ', ...' : ''}.`,
    details: { className, property: property.name, enum: enumName, item },
  });
}

function isTagged(given: unknown): given is PropertyValue {
  return typeof given === 'object' && given !== null && 'type' in given;
}

function fromPlain(type: PropertyType, enumName: string | undefined, given: unknown): PropertyValue | undefined {
  if (typeof given === 'boolean') return type === 'bool' ? { type, value: given } : undefined;
  if (typeof given === 'number') return fromNumber(type, given);
  if (typeof given !== 'string') return undefined;
  switch (type) {
    case 'string':
    case 'ProtectedString':
      return { type, value: given };
    case 'ContentId':
      return { type, url: given };
    case 'Content':
      return { type, source: given === '' ? { kind: 'none' } : { kind: 'uri', uri: given } };
    case 'Enum':
      return { type, enum: enumName ?? '', item: given };
    default:
      return undefined;
  }
}

function fromNumber(type: PropertyType, given: number): PropertyValue | undefined {
  switch (type) {
    case 'float32':
    case 'float64':
      return { type, value: given };
    case 'int32':
      return Number.isInteger(given) && given === (given | 0) ? { type, value: given } : undefined;
    case 'int64':
      return Number.isSafeInteger(given) ? { type, value: String(given) } : undefined;
    default:
      return undefined;
  }
}

/** Between types that mean the same: bytes or fractions of a colour, one number as another, a frame that may be absent. */
function convert(type: PropertyType, given: PropertyValue): PropertyValue | undefined {
  if (given.type === type) return given;
  if (given.type === 'Token') return type === 'Enum' ? given : undefined;
  if (given.type === 'Color3' || given.type === 'Color3uint8') {
    if (type === 'Color3') return toColor3(given);
    if (type === 'Color3uint8') return toColor3uint8(given);
  }
  if (given.type === 'int32' || given.type === 'float32' || given.type === 'float64') {
    return fromNumber(type, given.value);
  }
  if (given.type === 'CFrame' && type === 'OptionalCFrame') return { type, value: given };
  if (given.type === 'string') return fromPlain(type, undefined, given.value);
  return undefined;
}

function describe(given: unknown): string {
  if (isTagged(given)) return `a ${given.type}`;
  return typeof given === 'string' ? `"${given}"` : String(given);
}
