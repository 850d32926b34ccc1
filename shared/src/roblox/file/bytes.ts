/** Bytes and base64 without Node: the same code runs in the browser. Numbers are little-endian, as attributes store them. */

const encoder = new TextEncoder();
const decoder = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });

const BASE64 = encoder.encode('ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/=');
const PADDING = 64;
/** Bytes up to which the engine's own way is the faster one; on megabytes it is twenty times slower. */
const SHORT = 256;

export function encodeBase64(bytes: Uint8Array): string {
  const { length } = bytes;
  if (length <= SHORT) return btoa(String.fromCharCode(...bytes));
  const encoded = new Uint8Array(Math.ceil(length / 3) * 4);
  let to = 0;
  for (let at = 0; at < length; at += 3) {
    const bits = ((bytes[at] ?? 0) << 16) | ((bytes[at + 1] ?? 0) << 8) | (bytes[at + 2] ?? 0);
    encoded[to++] = digit(bits >> 18);
    encoded[to++] = digit((bits >> 12) & 63);
    encoded[to++] = digit(at + 1 < length ? (bits >> 6) & 63 : PADDING);
    encoded[to++] = digit(at + 2 < length ? bits & 63 : PADDING);
  }
  return decoder.decode(encoded);
}

function digit(index: number): number {
  return BASE64[index] ?? 0;
}

/** Undefined when the text is not base64. White space, as older files wrap it, is ignored. */
export function decodeBase64(text: string): Uint8Array | undefined {
  const compact = text.replaceAll(/\s+/g, '');
  if (!isBase64(compact)) return undefined;
  const binary = atob(compact);
  const bytes = new Uint8Array(binary.length);
  for (let at = 0; at < binary.length; at++) bytes[at] = binary.charCodeAt(at);
  return bytes;
}

/** Whole groups of four, padded. */
export function isBase64(text: string): boolean {
  return text.length % 4 === 0 && /^[A-Za-z0-9+/]*={0,2}$/.test(text);
}

export function encodeText(text: string): Uint8Array {
  return encoder.encode(text);
}

/** Undefined when the bytes are not UTF-8. */
export function decodeText(bytes: Uint8Array): string | undefined {
  // Most texts are short and plain; the decoder costs more than they do.
  if (bytes.length <= 24) {
    let text = '';
    for (const byte of bytes) {
      if (byte >= 0x80) return decodeUtf8(bytes);
      text += String.fromCharCode(byte);
    }
    return text;
  }
  return decodeUtf8(bytes);
}

function decodeUtf8(bytes: Uint8Array): string | undefined {
  try {
    return decoder.decode(bytes);
  } catch {
    return undefined;
  }
}

export class ByteWriter {
  #bytes: Uint8Array<ArrayBuffer>;
  #view: DataView;
  #length = 0;

  /** @param capacity how many bytes will be written, where that is known: a guess spares growing, and may be wrong */
  constructor(capacity = 256) {
    this.#bytes = new Uint8Array(capacity);
    this.#view = new DataView(this.#bytes.buffer);
  }

  u8(value: number): void {
    const start = this.#grow(1);
    this.#view.setUint8(start, value);
  }

  u16(value: number): void {
    const start = this.#grow(2);
    this.#view.setUint16(start, value, true);
  }

  u32(value: number): void {
    const start = this.#grow(4);
    this.#view.setUint32(start, value, true);
  }

  i32(value: number): void {
    const start = this.#grow(4);
    this.#view.setInt32(start, value, true);
  }

  f32(...values: readonly number[]): void {
    this.f32s(values);
  }

  f32s(values: readonly number[]): void {
    let at = this.#grow(4 * values.length);
    for (let index = 0; index < values.length; index++) {
      this.#view.setFloat32(at, values[index] ?? 0, true);
      at += 4;
    }
  }

  f64(value: number): void {
    const start = this.#grow(8);
    this.#view.setFloat64(start, value, true);
  }

  i16(value: number): void {
    const start = this.#grow(2);
    this.#view.setInt16(start, value, true);
  }

  /** Length in bytes, then UTF-8. */
  text(value: string): void {
    const { length } = value;
    const at = this.#grow(4 + length * 3);
    let written = 0;
    // Most texts are short and plain; the encoder costs more than they do.
    if (length <= 64) {
      for (; written < length; written++) {
        const code = value.charCodeAt(written);
        if (code >= 0x80) break;
        this.#bytes[at + 4 + written] = code;
      }
    }
    if (written < length) written = encoder.encodeInto(value, this.#bytes.subarray(at + 4)).written;
    this.#view.setUint32(at, written, true);
    this.#length = at + 4 + written;
  }

  /** As they are, without their length. */
  raw(bytes: Uint8Array): void {
    const start = this.#grow(bytes.length);
    this.#bytes.set(bytes, start);
  }

  /** Length in bytes, then the bytes. */
  sized(bytes: Uint8Array): void {
    this.u32(bytes.length);
    this.raw(bytes);
  }

  /** Room for so many bytes, to be filled by the caller before anything else is written. */
  reserve(length: number): Uint8Array {
    const start = this.#grow(length);
    return this.#bytes.subarray(start, start + length);
  }

  get length(): number {
    return this.#length;
  }

  finish(): Uint8Array {
    return this.#bytes.slice(0, this.#length);
  }

  /** What was written, not copied; nothing may be written after it. */
  view(): Uint8Array {
    return this.#bytes.subarray(0, this.#length);
  }

  #grow(by: number): number {
    const start = this.#length;
    this.#length += by;
    if (this.#length > this.#bytes.length) {
      const larger = new Uint8Array(Math.max(this.#length, this.#bytes.length * 2));
      larger.set(this.#bytes);
      this.#bytes = larger;
      this.#view = new DataView(larger.buffer);
    }
    return start;
  }
}

/** Reading past the end throws RangeError; the caller turns that into its own failure. */
export class ByteReader {
  #view: DataView;
  #at = 0;

  constructor(bytes: Uint8Array) {
    this.#view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  }

  get left(): number {
    return this.#view.byteLength - this.#at;
  }

  u8(): number {
    return this.#view.getUint8(this.#skip(1));
  }

  u16(): number {
    return this.#view.getUint16(this.#skip(2), true);
  }

  u32(): number {
    return this.#view.getUint32(this.#skip(4), true);
  }

  i32(): number {
    return this.#view.getInt32(this.#skip(4), true);
  }

  f32(): number {
    return this.#view.getFloat32(this.#skip(4), true);
  }

  f64(): number {
    return this.#view.getFloat64(this.#skip(8), true);
  }

  i16(): number {
    return this.#view.getInt16(this.#skip(2), true);
  }

  /** Length in bytes, then UTF-8. Undefined when the bytes are not UTF-8. */
  text(): string | undefined {
    return decodeText(this.sized());
  }

  /** Length in bytes, then the bytes: a view, not a copy. */
  sized(): Uint8Array {
    return this.raw(this.u32());
  }

  /** A view of the next so many bytes. */
  raw(length: number): Uint8Array {
    const start = this.#skip(length);
    return new Uint8Array(this.#view.buffer, this.#view.byteOffset + start, length);
  }

  #skip(by: number): number {
    const start = this.#at;
    if (by > this.left) throw new RangeError('Past the end of the bytes.');
    this.#at += by;
    return start;
  }
}
