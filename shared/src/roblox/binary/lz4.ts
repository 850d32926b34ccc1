/**
 * LZ4 blocks without a frame, as chunks of the binary format hold them: sequences of literals and matches, each a token
 * with two lengths, the literals, and the distance to what is repeated.
 *
 * Decompression trusts nothing: it never writes past the length it was told, and a block that does not come out exactly at
 * that length, or that points outside what is there, is refused with a RangeError. Compression is greedy and deterministic.
 */

const MIN_MATCH = 4;
/** A match may not begin in the last twelve bytes, and the last five are literals: the format's rule for decoders. */
const NO_MATCH_WITHIN = 12;
const LAST_LITERALS = 5;
const MAX_DISTANCE = 0xffff;
const HASH_BITS = 14;
/** After so many bytes without a match the search goes on in larger steps. */
const PATIENCE_BITS = 6;

/** The greatest ratio that the format can reach: each byte of a length stands for at most 255 bytes. */
export const LZ4_MAX_RATIO = 255;

/** The block, or undefined when it would not be smaller than the source. */
export function compressBlock(source: Uint8Array): Uint8Array | undefined {
  const size = source.length;
  const target = new Uint8Array(size);
  const words = new DataView(source.buffer, source.byteOffset, size);
  const heads = new Int32Array(1 << HASH_BITS).fill(-1);
  const lastStart = size - NO_MATCH_WITHIN;
  const lastMatched = size - LAST_LITERALS;
  let at = 0;
  let anchor = 0;
  let written = 0;
  let misses = 1 << PATIENCE_BITS;
  while (at < lastStart) {
    const word = words.getInt32(at, true);
    const hash = Math.imul(word, 0x9e3779b1) >>> (32 - HASH_BITS);
    const candidate = heads[hash] ?? -1;
    heads[hash] = at;
    if (candidate < 0 || at - candidate > MAX_DISTANCE || words.getInt32(candidate, true) !== word) {
      at += misses++ >>> PATIENCE_BITS;
      continue;
    }
    misses = 1 << PATIENCE_BITS;
    let start = at;
    let from = candidate;
    while (start > anchor && from > 0 && source[start - 1] === source[from - 1]) {
      start -= 1;
      from -= 1;
    }
    let end = at + MIN_MATCH;
    let compared = candidate + MIN_MATCH;
    while (end < lastMatched && source[end] === source[compared]) {
      end += 1;
      compared += 1;
    }
    written = putSequence(source, anchor, start, target, written, start - from, end - start);
    if (written < 0) return undefined;
    at = end;
    anchor = end;
    if (at < lastStart) heads[Math.imul(words.getInt32(at - 2, true), 0x9e3779b1) >>> (32 - HASH_BITS)] = at - 2;
  }
  written = putSequence(source, anchor, size, target, written, 0, 0);
  return written < 0 || written >= size ? undefined : target.subarray(0, written);
}

/** Literals from `anchor` to `start`, then the match, if there is one. The new length, or -1 when the target is full. */
function putSequence(
  source: Uint8Array,
  anchor: number,
  start: number,
  target: Uint8Array,
  written: number,
  distance: number,
  matched: number,
): number {
  const literals = start - anchor;
  const matchCode = matched === 0 ? 0 : matched - MIN_MATCH;
  const needed = 1 + Math.ceil((literals + 1) / 255) + literals + 2 + Math.ceil((matchCode + 1) / 255);
  if (written + needed > target.length) return -1;
  let to = written;
  target[to++] = (Math.min(literals, 15) << 4) | Math.min(matchCode, 15);
  if (literals >= 15) to = putLength(target, to, literals - 15);
  // Most runs are short; a view of the source costs more than they do.
  if (literals > 32) target.set(source.subarray(anchor, start), to);
  else for (let copied = 0; copied < literals; copied++) target[to + copied] = source[anchor + copied] ?? 0;
  to += literals;
  if (matched === 0) return to;
  target[to++] = distance & 0xff;
  target[to++] = distance >>> 8;
  return matchCode >= 15 ? putLength(target, to, matchCode - 15) : to;
}

function putLength(target: Uint8Array, at: number, length: number): number {
  let to = at;
  let left = length;
  for (; left >= 255; left -= 255) target[to++] = 255;
  target[to++] = left;
  return to;
}

/** @throws RangeError when the block is damaged or does not come out at `length` bytes */
export function decompressBlock(source: Uint8Array, length: number): Uint8Array {
  const target = new Uint8Array(length);
  const size = source.length;
  let at = 0;
  let to = 0;
  for (;;) {
    if (at >= size) throw damaged();
    const token = source[at++] ?? 0;
    let literals = token >>> 4;
    if (literals === 15) {
      for (let more = 255; more === 255; literals += more) {
        if (at >= size) throw damaged();
        more = source[at++] ?? 0;
      }
    }
    if (literals > size - at || literals > length - to) throw damaged();
    if (literals > 32) target.set(source.subarray(at, at + literals), to);
    else for (let copied = 0; copied < literals; copied++) target[to + copied] = source[at + copied] ?? 0;
    at += literals;
    to += literals;
    if (at === size) break;
    if (size - at < 2) throw damaged();
    const distance = (source[at] ?? 0) | ((source[at + 1] ?? 0) << 8);
    at += 2;
    let matched = token & 15;
    if (matched === 15) {
      for (let more = 255; more === 255; matched += more) {
        if (at >= size) throw damaged();
        more = source[at++] ?? 0;
      }
    }
    matched += MIN_MATCH;
    if (distance === 0 || distance > to || matched > length - to) throw damaged();
    copyMatch(target, to, distance, matched);
    to += matched;
  }
  if (to !== length) throw damaged();
  return target;
}

/** A match may reach into what it writes itself: then it repeats. */
function copyMatch(target: Uint8Array, to: number, distance: number, matched: number): void {
  const from = to - distance;
  if (distance === 1) target.fill(target[from] ?? 0, to, to + matched);
  else if (distance >= matched && matched > 32) target.copyWithin(to, from, from + matched);
  else for (let copied = 0; copied < matched; copied++) target[to + copied] = target[from + copied] ?? 0;
}

function damaged(): RangeError {
  return new RangeError('The block is damaged.');
}
