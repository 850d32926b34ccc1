/**
 * What Node and Luau spell differently, lent to the rules by whoever runs them. Both must answer alike to the last bit.
 *
 * In Luau:
 *     hash    = function(text) -- lower-case hexadecimal digits of the first 16 bytes of
 *                 EncodingService:ComputeStringHash(text, Enum.HashAlgorithm.Sha256) end
 *     bytesIn = function(text) return #text end
 *     round32 = function(n) buffer.writef32(b, 0, n); return buffer.readf32(b, 0) end
 *     bits32  = function(n) buffer.writef32(b, 0, n); return string.format("%08x", buffer.readu32(b, 0)) end
 *     sorted  = function(texts) local copy = table.clone(texts); table.sort(copy); return copy end
 *
 * The rules themselves keep to what `lesson/rules/portable.ts` lists, and read no property of a text or a list.
 */
export interface Platform {
  /** The first 16 bytes of the SHA-256 of the text's UTF-8 bytes, as 32 lower-case hexadecimal digits. */
  readonly hash: (text: string) => string;
  /** How many UTF-8 bytes the text has. */
  readonly bytesIn: (text: string) => number;
  /** The nearest number of 32 bits. */
  readonly round32: (value: number) => number;
  /** Its bits, as 8 lower-case hexadecimal digits. */
  readonly bits32: (value: number) => string;
  /** A copy in the order of the UTF-8 bytes. */
  readonly sorted: (texts: readonly string[]) => string[];
}
