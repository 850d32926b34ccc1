/**
 * What may be written to the log: plain JSON data. A step's output is turned into plain data before anyone else sees it,
 * so the value a live run works with is the very value a resumed run reads back. It is frozen, so no later step can
 * change what an earlier one produced.
 */
import { hash } from 'node:crypto';
import { AppError } from '@toolboxai/shared/errors';
import { canonicalJson } from '@toolboxai/shared/lesson';

export type JsonValue = null | boolean | number | string | readonly JsonValue[] | JsonObject;
export interface JsonObject {
  readonly [key: string]: JsonValue;
}

/**
 * A frozen copy of `value` as JSON would keep it: properties that are `undefined` are dropped, `-0` becomes `0`.
 * Throws AppError `not-plain-data`, naming the place, for anything JSON would lose or change (dates, maps, NaN, cycles).
 */
export function toPlainData(value: unknown): JsonValue {
  return copy(value, [], new Set());
}

/** SHA-256, in hexadecimal, of the canonical JSON of `value`. Throws as `toPlainData` does. */
export function hashData(value: unknown): string {
  return hash('sha256', canonicalJson(toPlainData(value)), 'hex');
}

function copy(value: unknown, path: readonly (string | number)[], open: Set<object>): JsonValue {
  if (value === null || typeof value === 'boolean' || typeof value === 'string') return value;
  if (typeof value === 'number') return Number.isFinite(value) ? value + 0 : refuse(path, String(value));
  if (typeof value !== 'object') return refuse(path, typeof value);
  if (open.has(value)) return refuse(path, 'a reference to itself');
  open.add(value);
  const plain = Array.isArray(value) ? copyArray(value, path, open) : copyObject(value, path, open);
  open.delete(value);
  return plain;
}

function copyArray(value: readonly unknown[], path: readonly (string | number)[], open: Set<object>): JsonValue {
  // Array.from visits holes too, so a sparse array is refused instead of silently changed.
  return Object.freeze(Array.from(value, (element, index) => copy(element, [...path, index], open)));
}

function copyObject(value: object, path: readonly (string | number)[], open: Set<object>): JsonValue {
  const prototype: unknown = Object.getPrototypeOf(value);
  if (prototype !== Object.prototype && prototype !== null) return refuse(path, value.constructor.name);
  const plain: Record<string, JsonValue> = {};
  for (const [key, member] of Object.entries(value)) {
    if (member === undefined) continue;
    // Assigning to this name would set the prototype instead of a property.
    if (key === '__proto__') return refuse([...path, key], 'a property of this name');
    plain[key] = copy(member, [...path, key], open);
  }
  return Object.freeze(plain);
}

function refuse(path: readonly (string | number)[], found: string): never {
  const place = path.length === 0 ? 'the value itself' : path.join('.');
  throw new AppError({
    code: 'not-plain-data',
    message: `A step handed over something that cannot be stored (${found} at ${place}).`,
    hint: 'This is a fault in the program; please report it.',
    details: { place, found },
  });
}
