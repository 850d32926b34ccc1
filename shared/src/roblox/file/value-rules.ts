/**
 * What a value must be to stand in any file, whatever the format: whole numbers in their range, enum items that exist, bytes
 * that are base64. What is not right ends the writing through `refuse`, with a phrase that follows the property's name.
 */

import type { Color3uint8Value, EnumValue } from '../instance/index.ts';
import { enumValue } from '../reflection/index.ts';
import { isBase64 } from './bytes.ts';

export type Refuse = (problem: string) => never;

export function checkWhole(value: number, min: number, max: number, refuse: Refuse): number {
  if (Number.isInteger(value) && value >= min && value <= max) return value;
  return refuse(`is ${value}, not a whole number from ${min} to ${max}`);
}

export function checkInt32(value: number, refuse: Refuse): number {
  return value === (value | 0) ? value : checkWhole(value, -0x8000_0000, 0x7fff_ffff, refuse);
}

export function checkUint32(value: number, refuse: Refuse): number {
  return value === value >>> 0 ? value : checkWhole(value, 0, 0xffff_ffff, refuse);
}

/** Decimal text of a signed number of 64 bits. */
export function checkInt64(text: string, refuse: Refuse): bigint {
  return check64(text, -(2n ** 63n), 2n ** 63n - 1n, refuse);
}

/** Decimal text of an unsigned number of 64 bits. */
export function checkUint64(text: string, refuse: Refuse): bigint {
  return check64(text, 0n, 2n ** 64n - 1n, refuse);
}

function check64(text: string, min: bigint, max: bigint, refuse: Refuse): bigint {
  const value = /^(0|-?[1-9]\d{0,19})$/.test(text) ? BigInt(text) : undefined;
  if (value === undefined || value < min || value > max) return refuse(`is "${text}", not a whole number of 64 bits`);
  return value;
}

export function enumNumber({ enum: enumName, item }: EnumValue, refuse: Refuse): number {
  return enumValue(enumName, item) ?? refuse(`is Enum.${enumName}.${item}, which does not exist`);
}

export function checkColorBytes({ r, g, b }: Color3uint8Value, refuse: Refuse): void {
  // What is no number of 8 bits is changed by being made one.
  if (r !== (r & 255) || g !== (g & 255) || b !== (b & 255))
    refuse('has a colour channel that is not a whole number 0 to 255');
}

export function checkBase64(base64: string, refuse: Refuse): string {
  return isBase64(base64) ? base64 : refuse('is not base64');
}

export function checkUniqueId(hex: string, refuse: Refuse): string {
  return /^[0-9a-f]{32}$/.test(hex) ? hex : refuse('is not 32 lower-case hexadecimal digits');
}

/** One bit for each name that is set, the first name's the lowest. */
export function bitsOf<T extends string>(names: readonly T[], set: readonly T[]): number {
  return names.reduce((sum, name, index) => sum + (set.includes(name) ? 1 << index : 0), 0);
}

export function namesOf<T extends string>(names: readonly T[], bits: number): readonly T[] {
  return names.filter((_, index) => bits & (1 << index));
}
