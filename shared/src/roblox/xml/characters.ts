/** Characters of XML 1.0: which there are, how lines end, and what references stand for. */

/**
 * What XML 1.0 cannot hold; halves of surrogate pairs are found otherwise. Signs that are listed are found twice as fast as
 * those that are not among the others.
 */
export const FORBIDDEN = new RegExp(`[${['0-8', 'b', 'c', 'e-1f', 'fffe', 'ffff'].map(asRange).join('')}]`);
const ENTITIES: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };

/** Hexadecimal ends of a range of characters, as regular expressions write them. */
function asRange(ends: string): string {
  return ends.replaceAll(/[^-]+/g, (code) => `\\u${code.padStart(4, '0')}`);
}

export function withLineFeeds(text: string): string {
  return text.includes('\r') ? text.replaceAll('\r\n', '\n').replaceAll('\r', '\n') : text;
}

/** What an entity or a character reference stands for. */
export function characterOf(name: string): string | undefined {
  const known = Object.hasOwn(ENTITIES, name) ? ENTITIES[name] : undefined;
  if (known !== undefined) return known;
  const [, decimal, hexadecimal] = /^#(?:(\d{1,9})|x([0-9A-Fa-f]{1,8}))$/.exec(name) ?? [];
  if (decimal === undefined && hexadecimal === undefined) return undefined;
  const code = decimal === undefined ? Number.parseInt(hexadecimal ?? '', 16) : Number(decimal);
  if (code > 0x10_ffff || (code >= 0xd800 && code <= 0xdfff)) return undefined;
  const character = String.fromCodePoint(code);
  return FORBIDDEN.test(character) ? undefined : character;
}
