/** Reads a Roblox file of either format, told by its bytes and not by its name. */

import { AppError } from '../errors.ts';
import { isRobloxBinary, readRobloxBinary } from './binary/index.ts';
import { decodeText, type RobloxDocument } from './file/index.ts';
import { readRobloxXml } from './xml/index.ts';

/** @throws AppError `place-not-roblox`, or what `readRobloxBinary` and `readRobloxXml` throw */
export function readRobloxFile(bytes: Uint8Array): RobloxDocument {
  if (isRobloxBinary(bytes)) return readRobloxBinary(bytes);
  const text = decodeText(bytes);
  if (text !== undefined) return readRobloxXml(text);
  throw new AppError({
    code: 'place-not-roblox',
    message: 'This is no Roblox file: neither of the binary format nor of XML.',
    hint: 'Choose a place or model that Roblox Studio saved: .rbxl, .rbxm, .rbxlx or .rbxmx.',
  });
}
