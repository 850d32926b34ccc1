/**
 * Numbers of a column, as the format stores them to be compressed well: first the highest byte of every number, then the
 * next one, and so on. Whole numbers have their sign in the lowest bit, and so have fractions.
 */

import type { ByteReader, ByteWriter } from '../../file/index.ts';

export function putUints(out: ByteWriter, numbers: Uint32Array): void {
  const count = numbers.length;
  const bytes = out.reserve(count * 4);
  for (let at = 0; at < count; at++) {
    const number = numbers[at] ?? 0;
    bytes[at] = number >>> 24;
    bytes[count + at] = number >>> 16;
    bytes[2 * count + at] = number >>> 8;
    bytes[3 * count + at] = number;
  }
}

export function takeUints(reader: ByteReader, count: number): Uint32Array {
  const bytes = reader.raw(count * 4);
  const numbers = new Uint32Array(count);
  for (let at = 0; at < count; at++) {
    numbers[at] =
      ((bytes[at] ?? 0) << 24) |
      ((bytes[count + at] ?? 0) << 16) |
      ((bytes[2 * count + at] ?? 0) << 8) |
      (bytes[3 * count + at] ?? 0);
  }
  return numbers;
}

export function putInts(out: ByteWriter, numbers: Int32Array): void {
  const count = numbers.length;
  const turned = new Uint32Array(count);
  for (let at = 0; at < count; at++) {
    const number = numbers[at] ?? 0;
    turned[at] = (number << 1) ^ (number >> 31);
  }
  putUints(out, turned);
}

export function takeInts(reader: ByteReader, count: number): Int32Array {
  const turned = takeUints(reader, count);
  const numbers = new Int32Array(turned.buffer);
  for (let at = 0; at < count; at++) {
    const number = turned[at] ?? 0;
    numbers[at] = (number >>> 1) ^ -(number & 1);
  }
  return numbers;
}

export function putFloats(out: ByteWriter, numbers: Float32Array): void {
  const bits = new Uint32Array(numbers.buffer);
  for (let at = 0; at < bits.length; at++) {
    const number = bits[at] ?? 0;
    bits[at] = (number << 1) | (number >>> 31);
  }
  putUints(out, bits);
}

export function takeFloats(reader: ByteReader, count: number): Float32Array {
  const bits = takeUints(reader, count);
  for (let at = 0; at < count; at++) {
    const number = bits[at] ?? 0;
    bits[at] = (number >>> 1) | (number << 31);
  }
  return new Float32Array(bits.buffer);
}

/** Each as the distance from the one before. */
export function putReferents(out: ByteWriter, referents: Int32Array): void {
  const steps = new Int32Array(referents.length);
  let last = 0;
  for (let at = 0; at < referents.length; at++) {
    const referent = referents[at] ?? 0;
    steps[at] = referent - last;
    last = referent;
  }
  putInts(out, steps);
}

export function takeReferents(reader: ByteReader, count: number): Int32Array {
  const referents = takeInts(reader, count);
  let last = 0;
  for (let at = 0; at < count; at++) {
    last = (last + (referents[at] ?? 0)) | 0;
    referents[at] = last;
  }
  return referents;
}

/** Signed or unsigned numbers of 64 bits as pairs of 32, the higher first. */
export function putLongs(out: ByteWriter, numbers: BigInt64Array): void {
  const count = numbers.length;
  const bytes = out.reserve(count * 8);
  for (let at = 0; at < count; at++) {
    const number = numbers[at] ?? 0n;
    const turned = BigInt.asUintN(64, (number << 1n) ^ (number >> 63n));
    const high = Number(turned >> 32n);
    const low = Number(turned & 0xffff_ffffn);
    for (let byte = 0; byte < 4; byte++) {
      bytes[byte * count + at] = high >>> (24 - 8 * byte);
      bytes[(byte + 4) * count + at] = low >>> (24 - 8 * byte);
    }
  }
}

/** As decimal text; the same number gives the same text. */
export function takeLongs(reader: ByteReader, count: number, isSigned: boolean): readonly string[] {
  const bytes = reader.raw(count * 8);
  const texts: string[] = [];
  let [lastHigh, lastLow, lastText] = [0, 0, '0'];
  for (let at = 0; at < count; at++) {
    let [high, low] = [0, 0];
    for (let byte = 0; byte < 4; byte++) {
      high = (high << 8) | (bytes[byte * count + at] ?? 0);
      low = (low << 8) | (bytes[(byte + 4) * count + at] ?? 0);
    }
    if (high !== lastHigh || low !== lastLow) {
      const turned = (BigInt(high >>> 0) << 32n) | BigInt(low >>> 0);
      const number = (turned >> 1n) ^ -(turned & 1n);
      lastText = String(isSigned ? BigInt.asIntN(64, number) : BigInt.asUintN(64, number));
      [lastHigh, lastLow] = [high, low];
    }
    texts.push(lastText);
  }
  return texts;
}

/** One part of every value. */
export function floatsOf<T>(values: readonly T[], part: (value: T) => number): Float32Array {
  const numbers = new Float32Array(values.length);
  for (let at = 0; at < numbers.length; at++) {
    const value = values[at];
    if (value !== undefined) numbers[at] = part(value);
  }
  return numbers;
}
