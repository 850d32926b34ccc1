/**
 * Text as it is compared: small letters, no accents, one space between words, none around them, one kind of apostrophe
 * and hyphen. Latin letters lose their marks; Greek and Cyrillic only change case.
 */
import { isSpace, lettersOf } from './portable.ts';

export function foldText(text: string): string {
  const folded: string[] = [];
  let spaceBefore = false;
  for (const letter of text) {
    if (isSpace(letter)) {
      spaceBefore = true;
    } else if (!COMBINING.has(letter)) {
      if (spaceBefore && folded[0] !== undefined) folded.push(' ');
      spaceBefore = false;
      folded.push(FOLDED.get(letter) ?? letter);
    }
  }
  return folded.join('');
}

/** Each group: what the letters after the first become. */
const GROUPS = [
  'aAàáâãäåāăąǎÀÁÂÃÄÅĀĂĄǍ',
  'bB',
  'cCçćĉċčÇĆĈĊČ',
  'dDďđðĎĐÐ',
  'eEèéêëēĕėęěÈÉÊËĒĔĖĘĚ',
  'fF',
  'gGĝğġģĜĞĠĢ',
  'hHĥħĤĦ',
  'iIìíîïĩīĭįıǐÌÍÎÏĨĪĬĮİǏ',
  'jJĵĴ',
  'kKķĶ',
  'lLĺļľŀłĹĻĽĿŁ',
  'mM',
  'nNñńņňÑŃŅŇ',
  'oOòóôõöøōŏőǒÒÓÔÕÖØŌŎŐǑ',
  'pP',
  'qQ',
  'rRŕŗřŔŖŘ',
  'sSśŝşšșŚŜŞŠȘ',
  'tTţťŧțŢŤŦȚ',
  'uUùúûüũūŭůűųǔÙÚÛÜŨŪŬŮŰŲǓ',
  'vV',
  'wWŵŴ',
  'xX',
  'yYýÿŷÝŸŶ',
  'zZźżžŹŻŽ',
  "'‘’ʼ`´",
  '-‐‑–—−',
  '"“”„«»',
];

const SMALL = 'αβγδεζηθικλμνξοπρστυφχψωабвгдежзийклмнопрстуфхцчшщъыьэюяёєії';
const CAPITAL = 'ΑΒΓΔΕΖΗΘΙΚΛΜΝΞΟΠΡΣΤΥΦΧΨΩАБВГДЕЖЗИЙКЛМНОПРСТУФХЦЧШЩЪЫЬЭЮЯЁЄІЇ';

function foldingTable(): Map<string, string> {
  const foldings = new Map<string, string>([
    ['æ', 'ae'],
    ['Æ', 'ae'],
    ['œ', 'oe'],
    ['Œ', 'oe'],
    ['ß', 'ss'],
    ['ẞ', 'ss'],
  ]);
  for (const group of GROUPS) {
    const letters = lettersOf(group);
    for (const letter of letters) foldings.set(letter, letters[0] ?? letter);
  }
  const small = lettersOf(SMALL);
  lettersOf(CAPITAL).forEach((letter, index) => {
    foldings.set(letter, small[index] ?? letter);
  });
  return foldings;
}

/** Below its function, because Luau knows a function only after its text. */
const FOLDED = foldingTable();

/** Marks that stand as code points of their own behind a letter: grave, acute, circumflex, tilde, diaeresis and the like. */
const COMBINING = new Map<string, boolean>(
  lettersOf(
    '\u{300}\u{301}\u{302}\u{303}\u{304}\u{306}\u{307}\u{308}\u{309}\u{30a}\u{30b}\u{30c}\u{323}\u{327}\u{328}',
  ).map((mark) => [mark, true] as const),
);
