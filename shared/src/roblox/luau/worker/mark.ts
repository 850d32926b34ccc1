/**
 * A mark that Luau sets and the calling thread can read, even after the worker was ended in the middle of an endless loop: which
 * script was running. A call to JavaScript would cost 50 microseconds each time. Asking for the time costs one, and is the only
 * cheap way out of the module; so Luau writes the mark into a buffer and calls `os.clock`, and here the buffer is read from the
 * module's memory and copied to memory that both threads share.
 *
 * The layout of Luau's buffers (data 8 bytes behind the start) is held against what must be there first.
 */

/** Longer marks are cut. */
export const MARK_BYTES = 256;

const SIGN = 'mark of the running script';
const DATA_OFFSET = 8;

/** Chunk that makes the global `mark(text)` and returns the buffer's name, which ends with its address. */
export const MAKE_MARK = `
local shown = buffer.create(${MARK_BYTES})
local clock, sub, writestring, writeu8 = os.clock, string.sub, buffer.writestring, buffer.writeu8
buffer.writestring(shown, 0, "${SIGN}")
function mark(text)
	text = sub(text, 1, ${MARK_BYTES - 1})
	writestring(shown, 0, text)
	writeu8(shown, #text, 0)
	clock()
end
return tostring(shown)
`;

/** In the worker: copies the mark out of the module's memory. */
export class MarkReader {
  readonly #shared: Uint8Array;
  #memory: ArrayBuffer | undefined;
  #mark: Uint8Array | undefined;

  constructor(shared: SharedArrayBuffer) {
    this.#shared = new Uint8Array(shared);
  }

  openMemory(memory: ArrayBuffer): void {
    this.#memory = memory;
  }

  /** @param name as {@link MAKE_MARK} returns it */
  openBuffer(name: string): void {
    const address = Number(/^buffer: (0x[0-9a-f]+)$/.exec(name)?.[1] ?? Number.NaN);
    const memory = this.#memory ?? new ArrayBuffer(0);
    const inside = address + DATA_OFFSET + MARK_BYTES <= memory.byteLength;
    const mark = inside ? new Uint8Array(memory, address + DATA_OFFSET, MARK_BYTES) : new Uint8Array(0);
    if (readMark(mark) !== SIGN) throw new Error('luau-web changed: the bytes of a buffer are not where they were.');
    this.#mark = mark;
  }

  read(): void {
    if (this.#mark !== undefined) this.#shared.set(this.#mark);
  }
}

/** The text up to the first zero byte. */
export function readMark(bytes: Uint8Array): string {
  const end = bytes.indexOf(0);
  return new TextDecoder().decode(bytes.slice(0, end === -1 ? bytes.length : end));
}
