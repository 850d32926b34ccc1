/**
 * Reads a Roblox place (`.rbxlx`) or model (`.rbxmx`) in XML. The text may come from anywhere and is trusted in nothing.
 *
 * Contract: what was read can be written again with nothing lost: properties of an unknown kind stay as their XML, blobs
 * that cannot be taken apart as their bytes. Whatever is malformed, contradicts itself or asks for more than a place needs
 * is refused with an AppError that gives the line. A document type is refused outright, so entities cannot multiply.
 */

import { AppError } from '../../errors.ts';
import type { RobloxDocument } from '../file/index.ts';
import { XmlScanner } from './scan.ts';
import { TreeReader } from './tree-reader.ts';

/**
 * An instance keeps its referent as `ref` when a reference points to it, or when somebody chose it (it does not look like
 * those that Studio and our writer number).
 * @throws AppError `place-xml-malformed`, `place-xml-doctype`, `place-xml-not-roblox`, `place-xml-binary`,
 * `place-xml-structure`, `place-xml-value`, `place-xml-too-deep`, `place-xml-duplicate-referent`,
 * `place-xml-dangling-reference` or `place-xml-shared-string-missing`
 */
export function readRobloxXml(text: string): RobloxDocument {
  if (text.startsWith('<roblox!')) {
    throw new AppError({
      code: 'place-xml-binary',
      message: 'This is a Roblox file in the binary format.',
      hint: 'Read it as a file of the binary format, whatever its name ends in.',
    });
  }
  const reader: TreeReader = new TreeReader(() => scanner.position);
  const scanner: XmlScanner = new XmlScanner(text, {
    open: (element, attributes) => reader.open(element, attributes),
    text: (part) => reader.text(part),
    close: (element) => reader.close(element),
    whole: (tag, cursor) => reader.whole(tag, cursor),
    leaf: (element, attributes, part) => reader.leaf(element, attributes, part),
    doctype: () => {
      throw new AppError({
        code: 'place-xml-doctype',
        message: 'The file declares a document type, which Roblox files never do.',
        hint: 'Do not use this file; get it again from where it came.',
        details: scanner.position,
      });
    },
    malformed: (reason) => {
      throw new AppError({
        code: 'place-xml-malformed',
        message: `The file is damaged at line ${scanner.position.line}: it is not well-formed XML.`,
        hint: 'Get the file again; it may have been cut off or changed on its way.',
        details: { ...scanner.position, reason },
      });
    },
  });
  scanner.scan();
  return reader.finish();
}
