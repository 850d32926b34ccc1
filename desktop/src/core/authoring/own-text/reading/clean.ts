/**
 * Brings text from any program to one plain form: composed letters, `\n` line ends, ordinary spaces, no invisible or
 * control characters. Punctuation and quotation marks stay as they were written: sentences are quoted verbatim later.
 */

/** Symbols that word processors use for list bullets, among them those of the Symbol and Wingdings fonts. */
const BULLETS =
  /[\u2022\u2023\u25e6\u25aa\u25ab\u25cf\u25cb\u25a0\u25a1\u2043\u2219\u27a2\u2713\u2714\uf0a7\uf0b7\uf0d8\uf0fc\uf076]/g;

/** Format characters (zero-width, directional, soft hyphen, byte order mark), private use, the replacement character. */
const INVISIBLE = /[\p{Cf}\p{Co}\ufffd]/gu;

export function cleanText(raw: string): string {
  return raw
    .toWellFormed()
    .replace(/\r\n?|[\u0085\u2028]/g, '\n')
    .replace(/[\f\v\u2029]/g, '\n\n')
    .replace(BULLETS, '•')
    .replace(INVISIBLE, '')
    .replace(/[\t\u00a0\u1680\u2000-\u200a\u202f\u205f\u3000]/g, ' ')
    .replace(/(?!\n)\p{Cc}/gu, '')
    .normalize('NFC');
}
