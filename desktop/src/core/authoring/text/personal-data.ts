/**
 * Finds personal data in a text: what must never travel with a lesson to children or to Roblox.
 *
 * Found are things with a form of their own: e-mail addresses, phone numbers, street addresses, social security and card
 * numbers, values behind a label ("Student ID: 40213"), and requests for such data ("What is your address?"). Names of people have no such form ("Harriet Tubman" is
 * curriculum, a student's name is not): they are not detected, and no caller may claim that they are.
 */
import { inOrder, type TextConcern } from './findings.ts';

interface Detector {
  readonly code: string;
  readonly reason: string;
  readonly pattern: RegExp;
  /** What the form alone cannot tell. `before` is the text before the match. */
  readonly confirm?: (match: string, before: string, after: string) => boolean;
}

const DETECTORS: readonly Detector[] = [
  {
    code: 'e-mail',
    reason: 'An e-mail address is personal data.',
    pattern:
      /(?<![\p{L}\p{N}._%+-])[\p{L}\p{N}][\p{L}\p{N}._%+-]{0,63}@(?:[\p{L}\p{N}-]{1,63}\.){1,8}\p{L}{2,24}(?![\p{L}\p{N}])/gu,
  },
  {
    code: 'social-security-number',
    reason: 'This has the form of a US social security number.',
    pattern: /(?<![\d.-])(?!000|666|9\d\d)\d{3}([- ])(?!00)\d{2}\1(?!0000)\d{4}(?![\d.-]*\d)/g,
    confirm: (match, before) => match.includes('-') || /(?:ssn|social security)\D{0,20}$/i.test(before),
  },
  {
    code: 'card-number',
    reason: 'This is a valid payment card number.',
    pattern: /(?<![\d.,])[3-6]\d{3}(?:[ -]?\d{2,6}){2,4}(?![\d.,]*\d)/g,
    confirm: (match) => isCardNumber(match.replace(/\D/g, '')),
  },
  {
    code: 'phone-number',
    reason: 'This has the form of a phone number.',
    pattern:
      /(?<![\p{L}\d.,/$+-])(?:\+?1[ .-]?)?(?:\([2-9]\d{2}\) ?|[2-9]\d{2}[.-])[2-9]\d{2}[ .-]\d{4}(?![\d.,]*\d|[\p{L}-])/gu,
  },
  {
    code: 'phone-number',
    reason: 'This has the form of an international phone number.',
    pattern: /(?<![\p{L}\d.+])\+[1-9]\d{0,2}(?:[ .-]?\(?\d{1,4}\)?){2,5}(?![\d.,]*\d)/gu,
    confirm: (match) => inRange(match.replace(/\D/g, '').length, 9, 15),
  },
  {
    code: 'phone-number',
    reason: 'A number after a word for phone is a phone number.',
    pattern:
      /(?<=\b(?:phone|tel|telephone|call(?: me| us)?(?: at| on)?|text(?: me)?(?: at)|cell|mobile|fax)\b[.:#\s]{1,4}(?:number)?[:\s]{0,2})\d{3}[ .-]?\d{3,4}(?:[ .-]?\d{4})?(?!\d)/giu,
  },
  {
    code: 'street-address',
    reason: 'This has the form of a street address.',
    pattern:
      /(?<![\p{L}\d.,$-])\d{1,5}[A-Z]? (?:[NSEW]\.? |North |South |East |West )?(?:(?:\p{Lu}[\p{L}'.]*|\d{1,3}(?:st|nd|rd|th)) ){1,3}(?:Street|St|Avenue|Ave|Road|Rd|Boulevard|Blvd|Lane|Ln|Drive|Dr|Court|Ct|Circle|Cir|Place|Pl|Terrace|Ter|Parkway|Pkwy|Highway|Hwy)\b\.?/gu,
    confirm: (match, before) => !isPublicAddress(match) && !isYear(match, before),
  },
  {
    code: 'labelled-personal-data',
    reason: 'The label says that this belongs to a person.',
    pattern:
      /\b(?:student (?:id|number|no\.?)|date of birth|d\.?o\.?b\.?|home address|passport (?:number|no\.?)|parent(?:'s|’s)? (?:name|phone)|guardian(?:'s|’s)? (?:name|phone)|password|locker combination) ?[:=#] ?\S[^\n,;]{0,60}/giu,
  },
];

/**
 * A lesson never asks a child who or where she is. "Your name" alone is no detail: a name line on paper stays with the
 * teacher; a language lesson may ask what the name of the *speaker* is.
 */
const REQUEST =
  /\b(?:(?:what(?:[’']s| is| are)|tell (?:me|us)|send (?:me|us)|write(?: down| out)?|type(?: in)?|enter|give (?:me|us)|share|say)\s+your\s+(?:own |real |full |home |street |e-?mail |phone |cell |mobile )*(?:address|phone(?: number)?|telephone(?: number)?|e-?mail|full name|last name|surname|birthday|birth ?date|date of birth|password|school(?:[’']s)? name)|where do you live|which school do you go to|how old are you)\b/giu;

/** The personal data in `text`, and the places that ask for some, in reading order. Pure. */
export function findPersonalData(text: string): readonly TextConcern[] {
  const concerns: TextConcern[] = [...text.matchAll(REQUEST)].map((match) => ({
    kind: 'personal-data',
    code: 'asks-for-personal-data',
    level: 'block',
    text: match[0],
    start: match.index,
    end: match.index + match[0].length,
    reason: 'This asks a child for personal data.',
  }));
  for (const { code, reason, pattern, confirm } of DETECTORS) {
    for (const match of text.matchAll(pattern)) {
      const [piece] = match;
      const start = match.index;
      const end = start + piece.length;
      if (confirm && !confirm(piece, text.slice(Math.max(0, start - 40), start), text.slice(end, end + 40))) continue;
      concerns.push({ kind: 'personal-data', code, level: 'block', text: piece, start, end, reason });
    }
  }
  return inOrder(concerns);
}

/** Length and first digits of an issuer, and the Luhn check digit (ISO/IEC 7812). */
function isCardNumber(digits: string): boolean {
  const knownIssuer =
    /^(?:4\d{12}(?:\d{3}){0,2}|5[1-5]\d{14}|2[2-7]\d{14}|3[47]\d{13}|6(?:011|5\d{2})\d{12}|3(?:0[0-5]|[68]\d)\d{11}|35\d{14})$/;
  if (!knownIssuer.test(digits)) return false;
  const sum = [...digits].reverse().reduce((total, digit, index) => {
    const value = Number(digit) * (index % 2 === 1 ? 2 : 1);
    return total + (value > 9 ? value - 9 : value);
  }, 0);
  return sum % 10 === 0;
}

/** Buildings that lessons name by their address. */
const PUBLIC_ADDRESSES = /^(?:1600 Pennsylvania Ave|10 Downing St|11 Wall St|221B Baker St|350 Fifth Ave)/;

function isPublicAddress(match: string): boolean {
  return PUBLIC_ADDRESSES.test(match);
}

/** "In 1930 Wall Street …" is a date before a name. */
function isYear(match: string, before: string): boolean {
  return (
    /^1[0-9]{3} |^20\d\d /.test(match) &&
    /(?:\b(?:in|by|of|since|until|from|before|after|during|around|and|year)|,|\d)\s*$/i.test(before)
  );
}

function inRange(value: number, low: number, high: number): boolean {
  return value >= low && value <= high;
}
