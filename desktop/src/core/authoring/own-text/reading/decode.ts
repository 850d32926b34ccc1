/** Bytes of a text file as text: UTF-8, UTF-16 in either order, or the Western European code page of older Windows files. */

export type Decoded = { readonly text: string } | { readonly looksLike: string | undefined };

/** The text, or what the bytes look like when they are none. */
export function decodeText(bytes: Uint8Array): Decoded {
  if (startsWith(bytes, [0xff, 0xfe])) return asText(new TextDecoder('utf-16le').decode(bytes));
  if (startsWith(bytes, [0xfe, 0xff])) return asText(new TextDecoder('utf-16be').decode(bytes));
  const known = knownBinary(bytes);
  if (known) return { looksLike: known };

  const sample = bytes.subarray(0, 4096);
  const zeros = [0, 0];
  for (const [index, byte] of sample.entries()) if (byte === 0) zeros[index % 2] = (zeros[index % 2] ?? 0) + 1;
  const [even = 0, odd = 0] = zeros;
  const half = Math.max(1, sample.length / 2);
  // English in UTF-16 has a zero in nearly every high byte and none in the low ones.
  if (odd > half * 0.4 && even < half * 0.05) return asText(new TextDecoder('utf-16le').decode(bytes));
  if (even > half * 0.4 && odd < half * 0.05) return asText(new TextDecoder('utf-16be').decode(bytes));

  try {
    return asText(new TextDecoder('utf-8', { fatal: true }).decode(bytes));
  } catch {
    return asText(new TextDecoder('windows-1252').decode(bytes));
  }
}

/** What well-known file types begin with, in words for a person. */
export function knownBinary(bytes: Uint8Array): string | undefined {
  for (const [magic, name] of MAGICS) if (startsWith(bytes, magic)) return name;
  return undefined;
}

const ascii = (text: string): readonly number[] => [...text].map((character) => character.charCodeAt(0));

const MAGICS: readonly (readonly [readonly number[], string])[] = [
  [ascii('%PDF-'), 'a PDF'],
  [[...ascii('PK'), 3, 4], 'a zip archive or a Word document'],
  [[0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1], 'an older Microsoft Office file'],
  [ascii('{\\rtf'), 'a rich text file (.rtf)'],
  [[0x89, ...ascii('PNG')], 'a picture'],
  [[0xff, 0xd8, 0xff], 'a picture'],
  [ascii('GIF8'), 'a picture'],
  [[0x7f, ...ascii('ELF')], 'a program'],
  [[...ascii('MZ'), 0x90], 'a program'],
  [[0x1f, 0x8b], 'a compressed file'],
];

function startsWith(bytes: Uint8Array, magic: readonly number[]): boolean {
  return magic.every((byte, index) => bytes[index] === byte);
}

/** Real text has hardly any control characters; what has more than one in a hundred is something else. */
function asText(text: string): Decoded {
  const controls = text.match(/(?![\t\n\f\r])\p{Cc}|\ufffd/gu)?.length ?? 0;
  return controls > text.length / 100 ? { looksLike: undefined } : { text };
}
