/**
 * What the compiler said when it threw. luau-web's Asyncify build cannot catch C++ exceptions: limits of the compiler ("Out of
 * local registers", nesting, a hundred errors) end the module with an assertion. The exception itself still lies in memory at
 * that moment and is read here: `Luau::ParseError` and `Luau::CompileError` are a vtable pointer, a location (begin line and
 * column, end line and column, from 0) and a libc++ string (data, size, capacity with the high bit set).
 */

export interface ThrownError {
  /** From 1. */
  readonly line: number;
  readonly reason: string;
}

const LINE_OFFSET = 4;
const STRING_OFFSET = 20;
const LONG_STRING = 0x8000_0000;
const MAX_REASON_BYTES = 2_000;

/** Undefined when the memory does not look like one of those exceptions. */
export function readThrown(memory: ArrayBuffer, address: number): ThrownError | undefined {
  if (address < 0 || address + STRING_OFFSET + 12 > memory.byteLength) return undefined;
  const view = new DataView(memory);
  const data = view.getUint32(address + STRING_OFFSET, true);
  const size = view.getUint32(address + STRING_OFFSET + 4, true);
  const capacity = view.getUint32(address + STRING_OFFSET + 8, true);
  if (capacity < LONG_STRING || size === 0 || size > MAX_REASON_BYTES || data + size > memory.byteLength)
    return undefined;
  const reason = new TextDecoder().decode(new Uint8Array(memory, data, size));
  if (/\p{Cc}|\ufffd/u.test(reason)) return undefined;
  return { line: view.getUint32(address + LINE_OFFSET, true) + 1, reason };
}
