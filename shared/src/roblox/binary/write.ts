/**
 * Writes a tree as a Roblox place (`.rbxl`) or model (`.rbxm`) in the binary format.
 *
 * Contract: equal trees give equal bytes, whatever the order of their properties. What Roblox would ignore or misread is
 * refused as in XML. The format gives all instances of a class the same properties: what one leaves out is written as the
 * engine's default, so reading gives it back explicitly. Numbers become those of 32 bits that the format holds, and refs
 * become numbers.
 */

import { md5 } from '@noble/hashes/legacy.js';
import { ByteWriter, decodeBase64, metadataOf, TreeRules, type WriteOptions } from '../file/index.ts';
import type { Instance } from '../instance/index.ts';
import { isService } from '../reflection/index.ts';
import { ChunkWriter } from './chunks.ts';
import { type ClassGroup, numberTree, withColumns } from './class-groups.ts';
import { putReferents } from './columns/index.ts';
import { type FileContext, propertyChunks } from './property-writer.ts';

/**
 * The whole file.
 * @throws AppError `place-class-unknown`, `place-root-not-service`, `place-property-unknown`,
 * `place-property-not-stored`, `place-property-type`, `place-value-invalid`, `place-text-forbidden`,
 * `place-tag-invalid`, `place-ref-invalid`, `place-ref-duplicate`, `place-ref-dangling`, `place-default-unknown` or
 * `place-too-deep`
 */
export function writeRobloxBinary(roots: readonly Instance[], options: WriteOptions): Uint8Array {
  const rules = new TreeRules(roots, options);
  const tree = numberTree(roots, rules);
  const shared = new Map<string, number>();
  const file: FileContext = {
    refuse: rules.refuse,
    clean: (text) => cleaned(text, rules, options),
    numberOf(ref) {
      const number = tree.numberOfRef.get(ref);
      if (number === undefined) throw rules.dangling(ref);
      return number;
    },
    shareBytes(base64) {
      const index = shared.get(base64) ?? shared.size;
      shared.set(base64, index);
      return index;
    },
  };
  const groups = tree.groups.map((group) => withColumns(group, rules));
  const out = new ChunkWriter({ classes: groups.length, instances: tree.count });
  const metadata = metadataOf(options);
  if (metadata.length > 0) out.chunk('META', metadataChunk(metadata, file));
  // Shared bytes stand before the properties and are known only after them.
  const properties = groups.flatMap((group, classId) => [...propertyChunks(group, classId, rules, file)]);
  if (shared.size > 0) out.chunk('SSTR', sharedChunk([...shared.keys()]));
  groups.forEach((group, classId) => {
    out.chunk('INST', classChunk(group, classId, file));
  });
  for (const property of properties) out.chunk('PROP', property);
  out.chunk('PRNT', parentChunk(tree.children, tree.parents));
  return out.finish();
}

function metadataChunk(entries: readonly (readonly [string, string])[], { clean }: FileContext): Uint8Array {
  const out = new ByteWriter();
  out.u32(entries.length);
  for (const [name, text] of entries) {
    out.text(clean(name));
    out.text(clean(text));
  }
  return out.finish();
}

function sharedChunk(texts: readonly string[]): Uint8Array {
  const out = new ByteWriter();
  out.u32(0);
  out.u32(texts.length);
  for (const base64 of texts) {
    const bytes = decodeBase64(base64) ?? new Uint8Array();
    out.raw(md5(bytes));
    out.sized(bytes);
  }
  return out.finish();
}

/** Services carry a mark each: without it Roblox makes a second one beside its own. */
function classChunk({ className, numbers }: ClassGroup, classId: number, { clean }: FileContext): Uint8Array {
  const out = new ByteWriter();
  const service = isService(className);
  out.u32(classId);
  out.text(clean(className));
  out.u8(service ? 1 : 0);
  out.u32(numbers.length);
  putReferents(out, Int32Array.from(numbers));
  if (service) out.reserve(numbers.length).fill(1);
  return out.finish();
}

function parentChunk(children: Int32Array, parents: Int32Array): Uint8Array {
  const out = new ByteWriter();
  out.u8(0);
  out.u32(children.length);
  putReferents(out, children);
  putReferents(out, parents);
  return out.finish();
}

/** Any text can be UTF-8, but for half a surrogate pair. */
function cleaned(text: string, rules: TreeRules, { forbiddenCharacters }: WriteOptions): string {
  if (text.isWellFormed()) return text;
  if (forbiddenCharacters === 'strip') return text.replaceAll(/\p{Surrogate}/gu, '');
  throw rules.problem(
    'place-text-forbidden',
    'holds half a surrogate pair, which a place file cannot hold',
    'Remove the character, or write with forbidden characters stripped.',
  );
}
