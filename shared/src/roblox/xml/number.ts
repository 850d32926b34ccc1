/** Numbers as files write them: decimal, or one of the words for what is not finite. */

const NOT_FINITE: Readonly<Record<string, number>> = {
  INF: Number.POSITIVE_INFINITY,
  '+INF': Number.POSITIVE_INFINITY,
  '-INF': Number.NEGATIVE_INFINITY,
  NAN: Number.NaN,
  '-NAN': Number.NaN,
};

/** White space around it does not count; undefined when it is no number. */
export function parseNumber(given: string): number | undefined {
  const text = given.trim();
  const value = Number(text);
  if (Number.isFinite(value) && isDecimal(text)) return value;
  const wrote = text.toUpperCase();
  // What is too large for a number of 64 bits is infinite, as it is to Roblox.
  return Object.hasOwn(NOT_FINITE, wrote) ? NOT_FINITE[wrote] : isTooLarge(text, value) ? value : undefined;
}

/** Rules out what only JavaScript takes for a number: nothing at all, and other bases (`0x10`). */
function isDecimal(text: string): boolean {
  return text !== '' && !(text.charCodeAt(0) === 0x30 && text.charCodeAt(1) > 0x39 && /^0[xXbBoO]/.test(text));
}

function isTooLarge(text: string, value: number): boolean {
  return !Number.isNaN(value) && isDecimal(text) && /^[-+]?[.\d]/.test(text);
}

/** The shortest decimal that reads back as the same number. */
export function formatNumber(value: number): string {
  // The engine remembers the texts of numbers; of two that differ by their signs alone it so makes one.
  if (value < 0) return value === Number.NEGATIVE_INFINITY ? '-INF' : `-${-value}`;
  if (Number.isFinite(value)) return value === 0 && Object.is(value, -0) ? '-0' : String(value);
  return Number.isNaN(value) ? 'NAN' : 'INF';
}
