/**
 * The short code by which a student tells a lesson who she is without any name: six signs such as `H4K-7CM`, the last of
 * them a check. A teacher's list says which roster entry a code stands for; Roblox never learns more than the code.
 *
 * The alphabet has 23 signs, none of which looks like another and no vowel that could make a word. As 23 is prime and each
 * place has a weight of its own, one wrong sign and any two signs in each other's place are always noticed.
 */
import { countOf, isSpace, lettersOf } from './portable.ts';

/** The signs of a code, in the order of their values. */
export const JOIN_CODE_SIGNS = lettersOf('23456789CDFHJKMNPRTVWXY');
/** How many signs a code has, its check sign among them. */
export const JOIN_CODE_LENGTH = 6;

const SMALL = lettersOf('cdfhjkmnprtvwxysgbzu');
/** What each of them is read as: capitals, and the sign that a look-alike was meant for. */
const CAPITAL = lettersOf('CDFHJKMNPRTVWXY5682V');
const LOOK_ALIKES = lettersOf('SGBZU');
const MEANT = lettersOf('5682V');
const HYPHENS = lettersOf('-‐‑–—−._');
/** Of the places from the first on; the check sign's is 1. */
const WEIGHTS = [2, 3, 4, 5, 6, 1];

export type JoinCodeReading =
  /** `code` is the six signs without the hyphen. */
  | { readonly outcome: 'code'; readonly code: string }
  /** Fewer or more signs than a code has. */
  | { readonly outcome: 'length'; readonly signs: number }
  /** A sign that no code has. */
  | { readonly outcome: 'sign'; readonly sign: string }
  /** All signs could be, but together they are no code: one was mistyped. */
  | { readonly outcome: 'mistyped' };

/** Reads what was typed: small letters, spaces, hyphens and look-alikes (S for 5, B for 8) are taken for what was meant. */
export function readJoinCode(text: string): JoinCodeReading {
  const signs: string[] = [];
  for (const letter of text) {
    if (isSpace(letter) || HYPHENS.includes(letter)) continue;
    const sign = meantBy(letter);
    if (!JOIN_CODE_SIGNS.includes(sign)) return { outcome: 'sign', sign: letter };
    signs.push(sign);
  }
  const count = countOf(signs);
  if (count !== JOIN_CODE_LENGTH) return { outcome: 'length', signs: count };
  return weightOf(signs) % countOf(JOIN_CODE_SIGNS) === 0
    ? { outcome: 'code', code: signs.join('') }
    : { outcome: 'mistyped' };
}

/**
 * A new code. `draw` gives a whole number from 0 up to but without its argument, each as likely; whoever gives out codes
 * draws again when one is taken already.
 */
export function newJoinCode(draw: (below: number) => number): string {
  const base = countOf(JOIN_CODE_SIGNS);
  const signs: string[] = [];
  for (const weight of WEIGHTS) if (weight !== 1) signs.push(JOIN_CODE_SIGNS[draw(base)] ?? '');
  const rest = weightOf(signs) % base;
  signs.push(JOIN_CODE_SIGNS[rest === 0 ? 0 : base - rest] ?? '');
  return signs.join('');
}

/** As it is printed and shown: `H4K-7CM`. */
export function showJoinCode(code: string): string {
  return lettersOf(code)
    .map((sign, index) => (index * 2 === JOIN_CODE_LENGTH ? `-${sign}` : sign))
    .join('');
}

function meantBy(letter: string): string {
  const small = SMALL.indexOf(letter);
  if (small >= 0) return CAPITAL[small] ?? letter;
  const alike = LOOK_ALIKES.indexOf(letter);
  return alike >= 0 ? (MEANT[alike] ?? letter) : letter;
}

function weightOf(signs: readonly string[]): number {
  let sum = 0;
  signs.forEach((sign, index) => {
    sum += (WEIGHTS[index] ?? 0) * JOIN_CODE_SIGNS.indexOf(sign);
  });
  return sum;
}
