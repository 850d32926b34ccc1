/**
 * A place in the text of a file, and reading on from it what has the plain form that nearly every value has: numbers as they
 * are mostly written, elements without attributes, nothing to resolve.
 *
 * Contract: what these functions take is taken exactly as the scanner and `read-value.ts` would have understood it; what they
 * cannot take they leave, wherever the cursor then stands, and the caller goes back to read it the long way.
 */

import { parseNumber } from './number.ts';

export class Cursor {
  readonly text: string;
  at = 0;

  constructor(text: string) {
    this.text = text;
  }

  /** Goes past what is wanted when it stands here. */
  takes(wanted: string): boolean {
    if (!this.text.startsWith(wanted, this.at)) return false;
    this.at += wanted.length;
    return true;
  }

  /** Goes past white space to the first sign that is none. */
  skipSpace(): number {
    for (;;) {
      const code = this.text.charCodeAt(this.at);
      if (code !== 0x20 && code !== 0x0a && code !== 0x09 && code !== 0x0d) return code;
      this.at += 1;
    }
  }
}

/** An element that holds a number and nothing else. */
export interface NumberElement {
  readonly start: string;
  readonly end: string;
}

export function numberElement(name: string): NumberElement {
  return { start: `<${name}>`, end: `</${name}>` };
}

const ZERO = 0x30;
const NINE = 0x39;
const LT = 0x3c;
const MINUS = 0x2d;
const POINT = 0x2e;
/** Whole numbers up to here, and powers of ten up to 10^22, are exact; so is, once rounded, the one by the other. */
const MOST_EXACT = Number.MAX_SAFE_INTEGER;
const POWERS_OF_TEN: readonly number[] = Array.from({ length: 23 }, (_, power) => Number(`1e${power}`));

/** The number that fills the text up to the next tag. */
export function numberAhead(cursor: Cursor): number | undefined {
  const { text, at: start } = cursor;
  const isNegative = text.charCodeAt(start) === MINUS;
  const first = isNegative ? start + 1 : start;
  let at = first;
  let digits = 0;
  let code = text.charCodeAt(at);
  while (code >= ZERO && code <= NINE) {
    digits = digits * 10 + (code - ZERO);
    at += 1;
    code = text.charCodeAt(at);
  }
  let places = 0;
  if (code === POINT && at > first) {
    const point = at;
    at += 1;
    code = text.charCodeAt(at);
    while (code >= ZERO && code <= NINE) {
      digits = digits * 10 + (code - ZERO);
      at += 1;
      code = text.charCodeAt(at);
    }
    places = at - point - 1;
  }
  if (code !== LT || at === first) return anyNumberAhead(cursor);
  cursor.at = at;
  if (digits > MOST_EXACT || places >= POWERS_OF_TEN.length) return Number(text.slice(start, at));
  const value = places === 0 ? digits : digits / (POWERS_OF_TEN[places] ?? Number.NaN);
  return isNegative ? -value : value;
}

function anyNumberAhead(cursor: Cursor): number | undefined {
  const end = cursor.text.indexOf('<', cursor.at);
  const value = end < 0 ? undefined : parseNumber(cursor.text.slice(cursor.at, end));
  cursor.at = end;
  return value;
}

/** The number in the element that stands next. */
export function elementAhead(cursor: Cursor, { start, end }: NumberElement): number | undefined {
  if (!cursor.takes(start)) {
    cursor.skipSpace();
    if (!cursor.takes(start)) return undefined;
  }
  const value = numberAhead(cursor);
  return value !== undefined && cursor.takes(end) ? value : undefined;
}
