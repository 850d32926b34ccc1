/**
 * Gives Luau more memory than its package allows. `luau-web` 1.4 ships a module whose memory is fixed at 274 pages (17 MiB)
 * and aborts when that is used up: about 100,000 tables, or one compiled script of 300,000 characters. The number stands in
 * the module's memory section, so it is rewritten on the way into WebAssembly. Nothing grows later: choose the size up front;
 * untouched pages cost address space only.
 *
 * Valid for exactly the memory declared below. When the package changes, {@link raiseLuauMemory} throws and so does its test:
 * measure again, then change the numbers.
 */

/** What luau-web 1.4.0 declares (one page is 64 KiB). */
export const SHIPPED_PAGES = 274;

/** 256 MiB: a million small tables with room to spare. */
export const DEFAULT_PAGES = 4_096;

const HEADER_BYTES = 8;
const MEMORY_SECTION = 5;
const FLAG_HAS_MAXIMUM = 1;

/** The same module with its memory set to `pages`. */
export function raiseLuauMemory(module: Uint8Array, pages: number): Uint8Array<ArrayBuffer> {
  const section = findMemorySection(module);
  if (section === undefined) throw new Error('luau-web changed: its module has no memory section.');
  const [count, flags, minimum, maximum] = readNumbers(module, section.body, 4);
  if (count !== 1 || flags !== FLAG_HAS_MAXIMUM || minimum !== SHIPPED_PAGES || maximum !== SHIPPED_PAGES) {
    throw new Error(`luau-web changed: memory section is ${[count, flags, minimum, maximum].join(', ')}.`);
  }
  const body = [1, FLAG_HAS_MAXIMUM, ...encodeNumber(pages), ...encodeNumber(pages)];
  const replacement = [MEMORY_SECTION, ...encodeNumber(body.length), ...body];
  const result = new Uint8Array(section.start + replacement.length + module.length - section.end);
  result.set(module.subarray(0, section.start), 0);
  result.set(replacement, section.start);
  result.set(module.subarray(section.end), section.start + replacement.length);
  return result;
}

interface Section {
  /** Offset of the section id, of its body, and one past its end. */
  readonly start: number;
  readonly body: number;
  readonly end: number;
}

function findMemorySection(module: Uint8Array): Section | undefined {
  for (let at = HEADER_BYTES; at < module.length; ) {
    const size = readNumber(module, at + 1);
    const end = size.next + size.value;
    if (module[at] === MEMORY_SECTION) return { start: at, body: size.next, end };
    at = end;
  }
  return undefined;
}

function readNumbers(bytes: Uint8Array, offset: number, count: number): number[] {
  const values: number[] = [];
  let at = offset;
  while (values.length < count) {
    const { value, next } = readNumber(bytes, at);
    values.push(value);
    at = next;
  }
  return values;
}

/** Unsigned LEB128, as all sizes in WebAssembly. */
function readNumber(bytes: Uint8Array, offset: number): { readonly value: number; readonly next: number } {
  let value = 0;
  for (let at = offset, shift = 0; ; at += 1, shift += 7) {
    const byte = bytes[at];
    if (byte === undefined || shift > 28) throw new Error('luau-web changed: its module is not readable.');
    value += (byte & 0x7f) * 2 ** shift;
    if ((byte & 0x80) === 0) return { value, next: at + 1 };
  }
}

function encodeNumber(value: number): number[] {
  const bytes: number[] = [];
  let rest = value;
  do {
    bytes.push((rest % 128) + (rest >= 128 ? 0x80 : 0));
    rest = Math.floor(rest / 128);
  } while (rest > 0);
  return bytes;
}
