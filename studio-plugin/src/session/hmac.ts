/**
 * HMAC-SHA256 (RFC 2104) over the engine's own hash. Both sides of a connection prove with it that they know the secret of
 * this installation, and the secret itself never travels.
 */

/** Raw SHA-256 of a text of bytes, as EncodingService gives it. */
export type Sha256 = (bytes: string) => string;

const BLOCK = 64;

/** Lower-case hex. */
export function hmacHex(sha256: Sha256, key: string, message: string): string {
  const short = key.size() > BLOCK ? sha256(key) : key;
  const padded = short + string.rep('\0', BLOCK - short.size());
  return hex(sha256(mixed(padded, 0x5c) + sha256(mixed(padded, 0x36) + message)));
}

function mixed(bytes: string, pad: number): string {
  const out: string[] = [];
  for (let at = 1; at <= bytes.size(); at++) out.push(string.char(bit32.bxor(string.byte(bytes, at)[0] ?? 0, pad)));
  return out.join('');
}

/** Lower-case, two digits a byte. */
export function hex(bytes: string): string {
  const out: string[] = [];
  for (let at = 1; at <= bytes.size(); at++) out.push(string.format('%02x', string.byte(bytes, at)[0] ?? 0));
  return out.join('');
}

/** Whether two texts are equal, in a time that does not tell where they differ. */
export function equalSafely(a: string, b: string): boolean {
  if (a.size() !== b.size()) return false;
  let difference = 0;
  for (let at = 1; at <= a.size(); at++) {
    difference = bit32.bor(difference, bit32.bxor(string.byte(a, at)[0] ?? 0, string.byte(b, at)[0] ?? 0));
  }
  return difference === 0;
}
