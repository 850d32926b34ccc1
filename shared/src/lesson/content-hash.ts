/**
 * The identity of a lesson's content. Check reports and approvals name it, so a lesson changed after its approval is
 * seen to be another one.
 */
import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';
import type { Lesson } from './schema/index.ts';

/** SHA-256 over the canonical JSON of the lesson without its check report and approval; 64 hexadecimal digits. */
export function contentHash(lesson: Lesson): string {
  return documentHash(lesson);
}

/** The same for a document of any version. */
export function documentHash(document: Readonly<Record<string, unknown>>): string {
  const { checks: _checks, approval: _approval, ...content } = document;
  return bytesToHex(sha256(utf8ToBytes(canonicalJson(content))));
}

/**
 * JSON with the keys of every object in code-unit order and no spaces: equal values give equal text. Values that JSON
 * cannot hold (functions, NaN) are refused with a TypeError, since they would silently become something else.
 */
export function canonicalJson(value: unknown): string {
  if (value === null || typeof value === 'string' || typeof value === 'boolean') return JSON.stringify(value);
  if (typeof value === 'number') {
    if (!Number.isFinite(value)) throw new TypeError(`${value} cannot be written as JSON`);
    return JSON.stringify(value);
  }
  if (Array.isArray(value)) return `[${value.map((entry) => canonicalJson(entry)).join(',')}]`;
  if (typeof value === 'object') {
    const fields = Object.entries(value)
      .filter(([, field]) => field !== undefined)
      .sort(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0))
      .map(([key, field]) => `${JSON.stringify(key)}:${canonicalJson(field)}`);
    return `{${fields.join(',')}}`;
  }
  throw new TypeError(`a ${typeof value} cannot be written as JSON`);
}
