/** What the rules of `studio-sync` borrow, in Node. */
import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';
import type { Platform } from '../studio-sync/index.ts';

const HASH_BYTES = 16;
const view = new DataView(new ArrayBuffer(4));

export const nodePlatform: Platform = {
  hash: (text) => bytesToHex(sha256(utf8ToBytes(text)).subarray(0, HASH_BYTES)),
  bytesIn: (text) => utf8ToBytes(text).length,
  round32: Math.fround,
  bits32: (value) => {
    view.setFloat32(0, value);
    return view.getUint32(0).toString(16).padStart(8, '0');
  },
  sorted: (texts) => texts.toSorted(byCodePoint),
};

/** UTF-8 keeps the order of code points; JavaScript's own order is that of UTF-16, which differs beyond U+FFFF. */
function byCodePoint(a: string, b: string): number {
  const length = Math.min(a.length, b.length);
  for (let at = 0; at < length; at += 1) {
    const [x, y] = [a.charCodeAt(at), b.charCodeAt(at)];
    if (x !== y) return isSurrogate(x) === isSurrogate(y) ? x - y : isSurrogate(x) ? 1 : -1;
  }
  return a.length - b.length;
}

function isSurrogate(unit: number): boolean {
  return unit >= 0xd800 && unit <= 0xdfff;
}
