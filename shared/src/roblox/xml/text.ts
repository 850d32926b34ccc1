/**
 * Text in XML 1.0: escaping, and the characters that no XML file may hold.
 *
 * A carriage return is always written as a character reference, because a parser turns a bare one into a line feed.
 */

// What XML 1.0 allows, turned round; surrogates on their own count as code points of theirs and are found.
const FORBIDDEN = /[^\t\n\r\u{20}-\u{d7ff}\u{e000}-\u{fffd}\u{10000}-\u{10ffff}]/u;
const ALL_FORBIDDEN = new RegExp(FORBIDDEN, 'gu');

/** Where the first character stands that XML cannot hold, or undefined. */
export function findForbidden(text: string): number | undefined {
  const at = text.search(FORBIDDEN);
  return at === -1 ? undefined : at;
}

export function stripForbidden(text: string): string {
  return text.replace(ALL_FORBIDDEN, '');
}

const TO_ESCAPE = /[&<>\r]/;

/** Text between tags. Kept exactly: text that begins or ends with white space goes into CDATA, as Roblox may trim it. */
export function escapeText(text: string): string {
  if (text === '') return text;
  if (isSpace(text.charCodeAt(0)) || isSpace(text.charCodeAt(text.length - 1))) return cdata(text);
  return escapeCopied(text);
}

/** Text of an element that is copied through, wherever in it the text stands. */
export function escapeCopied(text: string): string {
  return TO_ESCAPE.test(text) ? replaceAll(text) : text;
}

/** The value of an attribute in double quotes. */
export function escapeAttribute(text: string): string {
  if (!/[&<>"\t\n\r]/.test(text)) return text;
  return replaceAll(text).replaceAll('"', '&quot;').replaceAll('\t', '&#9;').replaceAll('\n', '&#10;');
}

/** Text as it is, easy to read: the end mark inside it is split over two sections. Carriage returns stand outside. */
export function cdata(text: string): string {
  const body = text.replaceAll(']]>', ']]]]><![CDATA[>').replaceAll('\r', ']]>&#13;<![CDATA[');
  return `<![CDATA[${body}]]>`;
}

function replaceAll(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('\r', '&#13;');
}

function isSpace(code: number): boolean {
  return code === 32 || (code >= 9 && code <= 13);
}
