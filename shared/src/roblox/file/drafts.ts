/** An instance while a file is read: its fields are filled as they come. */

import type { Instance, PropertyValue } from '../instance/index.ts';
import { decodeAttributes } from './attributes.ts';
import { decodeText } from './bytes.ts';

export type Draft = { -readonly [K in keyof Instance]: Instance[K] } & {
  properties: Record<string, PropertyValue>;
  children: Draft[];
};

/** Most instances have neither: what stands for nothing is shared. */
const NO_ATTRIBUTES: Draft['attributes'] = Object.freeze({});
const NO_TAGS: Draft['tags'] = Object.freeze([]);

export function newDraft(className: string): Draft {
  return { className, name: className, properties: {}, attributes: NO_ATTRIBUTES, tags: NO_TAGS, children: [] };
}

/** Names of the blobs that attributes and tags are kept in. */
export const ATTRIBUTES_BLOB = 'AttributesSerialize';
export const TAGS_BLOB = 'Tags';

/** False when the bytes are not tags as we write them; they are kept as bytes then. */
export function keepTags(draft: Draft, bytes: Uint8Array): boolean {
  const text = decodeText(bytes);
  if (text === undefined) return false;
  const tags = text === '' ? [] : text.split('\0');
  if (tags.includes('')) return false;
  draft.tags = tags;
  return true;
}

/** False when the bytes are damaged or hold what is not known; they are kept as bytes then. */
export function keepAttributes(draft: Draft, bytes: Uint8Array): boolean {
  const attributes = decodeAttributes(bytes);
  if (attributes === undefined) return false;
  draft.attributes = attributes;
  return true;
}
