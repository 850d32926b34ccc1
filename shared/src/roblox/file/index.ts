/** What the XML and the binary format share: the rules of what may stand in a file, values as bytes, limits. */
export { encodeAttributes } from './attributes.ts';
export { ByteReader, ByteWriter, decodeBase64, decodeText, encodeBase64, encodeText, isBase64 } from './bytes.ts';
export type { RobloxDocument, UnknownChunk } from './document.ts';
export { ATTRIBUTES_BLOB, type Draft, keepAttributes, keepTags, newDraft, TAGS_BLOB } from './drafts.ts';
export { MAX_DEPTH } from './limits.ts';
export { type ReadProperty, readPropertyOf } from './property-rules.ts';
export { automaticRef, checkRef, isAutomatic, isValidRef, refsOf } from './refs.ts';
export { rotationId, rotationOf } from './rotations.ts';
export { type PropertyRule, sortedKeys, TreeRules, tooDeep } from './tree-rules.ts';
export {
  bitsOf,
  checkBase64,
  checkColorBytes,
  checkInt32,
  checkInt64,
  checkUint32,
  checkUint64,
  checkUniqueId,
  checkWhole,
  enumNumber,
  namesOf,
  type Refuse,
} from './value-rules.ts';
export { metadataOf, type WriteOptions } from './write-options.ts';
