/**
 * Writes a tree as a Roblox place (`.rbxlx`) or model (`.rbxmx`) in XML.
 *
 * Contract: equal trees give equal bytes, whatever the order of their properties. What Roblox would ignore or misread is
 * refused with the path of the instance: unknown classes and properties, wrong types, unknown enum items, references to
 * nothing, text that XML cannot hold. Values that reading kept without knowing them (`Unknown`, `Token`) are let through.
 */

import { MAX_DEPTH, tooDeep, type WriteOptions } from '../file/index.ts';
import type { Instance } from '../instance/index.ts';
import { TreeWriter } from './tree-writer.ts';

/** The whole file as one text. @throws AppError `place-*` codes, see `robloxXmlChunks` */
export function writeRobloxXml(roots: readonly Instance[], options: WriteOptions): string {
  return [...robloxXmlChunks(roots, options)].join('');
}

/**
 * The file in pieces of about 16 KiB, to write a large place without holding it whole.
 * @throws AppError `place-class-unknown`, `place-root-not-service`, `place-property-unknown`,
 * `place-property-not-stored`, `place-property-type`, `place-value-invalid`, `place-text-forbidden`,
 * `place-tag-invalid`, `place-ref-invalid`, `place-ref-duplicate`, `place-ref-dangling` or `place-too-deep`
 */
export function* robloxXmlChunks(
  roots: readonly Instance[],
  options: WriteOptions,
): Generator<string, void, undefined> {
  const writer = new TreeWriter(roots, options);
  let pieces = [`<roblox version="4">\n${writer.metadata()}`];
  let length = 0;
  const stack: { children: readonly Instance[]; next: number }[] = [{ children: roots, next: 0 }];
  for (let level = stack.at(-1); level !== undefined; level = stack.at(-1)) {
    const instance = level.children[level.next++];
    if (instance === undefined) {
      stack.pop();
      if (stack.length > 0) pieces.push('</Item>\n');
      continue;
    }
    if (stack.length > MAX_DEPTH) throw tooDeep();
    if (stack.length === 1) writer.checkRoot(instance);
    const piece = writer.open(instance);
    pieces.push(piece);
    length += piece.length;
    stack.push({ children: instance.children, next: 0 });
    if (length >= CHUNK) {
      yield pieces.join('');
      pieces = [];
      length = 0;
    }
  }
  yield `${pieces.join('')}${writer.sharedStrings()}</roblox>\n`;
}

/**
 * Characters. What is pieced together stays a tree of small strings inside the engine until it is joined; the sooner that
 * is done, the less of it the garbage collector has to carry.
 */
const CHUNK = 0x4000;
