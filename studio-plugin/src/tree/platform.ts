/** What the shared rules borrow, in the engine. */
import type { Platform } from '@toolboxai/shared/studio-sync';
import { hex, type Sha256 } from '../session/hmac.ts';

const HASH_BYTES = 16;

export function enginePlatform(sha256: Sha256): Platform {
  const bits = buffer.create(4);
  const put = (value: number) => buffer.writef32(bits, 0, value);
  return {
    hash: (text) => hex(sha256(text).sub(1, HASH_BYTES)),
    bytesIn: (text) => text.size(),
    round32: (value) => {
      put(value);
      return buffer.readf32(bits, 0);
    },
    bits32: (value) => {
      put(value);
      return string.format('%08x', buffer.readu32(bits, 0));
    },
    sorted: (texts) => {
      const copy = [...texts];
      table.sort(copy);
      return copy;
    },
  };
}
