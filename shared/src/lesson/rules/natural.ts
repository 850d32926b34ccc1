/**
 * Whole numbers of any length, never negative, as six-digit limbs with the lowest first and no zero on top. A number of
 * Roblox is a 64-bit float, exact only up to 2^53; the products of two long fractions go beyond, and an answer must not
 * be called wrong for that.
 */
import { countOf, digitOf } from './portable.ts';

export type Natural = readonly number[];

const BASE = 1_000_000;
const LIMB_DIGITS = 6;

/** From digits, highest first; every letter must be a digit. */
export function naturalOf(digits: readonly string[]): Natural {
  const limbs: number[] = [];
  let limb = 0;
  let scale = 1;
  let filled = 0;
  for (let index = countOf(digits) - 1; index >= 0; index -= 1) {
    limb += digitOf(digits[index] ?? '0') * scale;
    scale *= 10;
    filled += 1;
    if (filled === LIMB_DIGITS || index === 0) {
      limbs.push(limb);
      limb = 0;
      scale = 1;
      filled = 0;
    }
  }
  return trimmed(limbs);
}

export function isZero(a: Natural): boolean {
  return countOf(a) === 0;
}

/** Negative, zero or positive, as `a` is less than, equal to or greater than `b`. */
export function compareNaturals(a: Natural, b: Natural): number {
  const size = countOf(a);
  if (size !== countOf(b)) return size - countOf(b);
  for (let index = size - 1; index >= 0; index -= 1) {
    const difference = (a[index] ?? 0) - (b[index] ?? 0);
    if (difference !== 0) return difference;
  }
  return 0;
}

export function addNaturals(a: Natural, b: Natural): Natural {
  const limbs: number[] = [];
  let carry = 0;
  for (let index = 0; a[index] !== undefined || b[index] !== undefined; index += 1) {
    const sum = (a[index] ?? 0) + (b[index] ?? 0) + carry;
    limbs.push(sum % BASE);
    carry = sum >= BASE ? 1 : 0;
  }
  if (carry > 0) limbs.push(carry);
  return limbs;
}

/** `a` less `b`; `a` must not be smaller. */
export function subtractNaturals(a: Natural, b: Natural): Natural {
  const limbs: number[] = [];
  let borrow = 0;
  for (let index = 0; index < countOf(a); index += 1) {
    const difference = (a[index] ?? 0) - (b[index] ?? 0) - borrow;
    limbs.push(difference < 0 ? difference + BASE : difference);
    borrow = difference < 0 ? 1 : 0;
  }
  return trimmed(limbs);
}

export function multiplyNaturals(a: Natural, b: Natural): Natural {
  const size = countOf(a);
  const limbs: number[] = [];
  for (let index = 0; index < size + countOf(b); index += 1) limbs.push(0);
  for (let row = 0; row < countOf(b); row += 1) {
    let carry = 0;
    for (let column = 0; column < size; column += 1) {
      const sum = (limbs[row + column] ?? 0) + (a[column] ?? 0) * (b[row] ?? 0) + carry;
      limbs[row + column] = sum % BASE;
      carry = (sum - (sum % BASE)) / BASE;
    }
    limbs[row + size] = carry;
  }
  return trimmed(limbs);
}

function trimmed(limbs: readonly number[]): Natural {
  let size = countOf(limbs);
  while (size > 0 && limbs[size - 1] === 0) size -= 1;
  return limbs.filter((_, index) => index < size);
}
