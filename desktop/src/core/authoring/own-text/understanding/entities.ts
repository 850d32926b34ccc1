/** Dates, numbers and names in a sentence: what who, where, when and how many ask for. */
import type { Word } from './grammar.ts';
import { FUNCTION_WORDS, UNITS } from './stop-words.ts';

export type EntityKind = 'date' | 'number' | 'person' | 'place' | 'name';

export interface Entity {
  readonly kind: EntityKind;
  /** Verbatim. */
  readonly text: string;
  readonly start: number;
  readonly end: number;
  /** Years for dates (negative before our era), the number for numbers; 0 for names. */
  readonly value: number;
  /** The word behind a number ("hours", "%"), which says what is counted. */
  readonly unit?: string;
}

const MONTHS = [
  'january',
  'february',
  'march',
  'april',
  'may',
  'june',
  'july',
  'august',
  'september',
  'october',
  'november',
  'december',
];
const MONTH = '(?:January|February|March|April|May|June|July|August|September|October|November|December)';
const DATE = new RegExp(
  [
    `${MONTH} \\d{1,2}, (?:1\\d{3}|20\\d{2})`,
    `${MONTH} (?:of )?(?:1\\d{3}|20\\d{2})`,
    '\\d{1,4} (?:BCE|BC|B\\.C\\.E\\.|B\\.C\\.)',
    '(?<=\\b(?:in|on|by|since|from|until|around|about|after|before|during|to|and|year) )(?:1\\d{3}|20\\d{2})(?![\\d,.]\\d|s\\b|%| [a-z]+s\\b)',
  ].join('|'),
  'gi',
);

const NUMBER_WORDS = [
  'zero',
  'one',
  'two',
  'three',
  'four',
  'five',
  'six',
  'seven',
  'eight',
  'nine',
  'ten',
  'eleven',
  'twelve',
];
const NUMBER =
  /(?<![\p{L}\d.,$/-])(?:\d{1,3}(?:,\d{3})+|\d+)(?:\.\d+)?(?: (?:million|billion|thousand|hundred))?(?:%| percent)?(?![\p{L}\d/:-]|,\d|\.\d)|\b(?:two|three|four|five|six|seven|eight|nine|ten|eleven|twelve)\b/giu;

/** `isName` tells of a capitalized word that begins the sentence whether the notes use it as a name elsewhere. */
export function entitiesIn(text: string, words: readonly Word[], isName: (word: string) => boolean): readonly Entity[] {
  const dates = [...text.matchAll(DATE)].map((match) => entity('date', match, dateValue(match[0])));
  const numbers = [...text.matchAll(NUMBER)]
    .map((match): Entity => {
      const unit = /^\s*(%|[\p{L}°-]+)/u.exec(text.slice(match.index + match[0].length))?.[1]?.toLowerCase();
      return { ...entity('number', match, numberValue(match[0])), ...(unit ? { unit } : {}) };
    })
    // "The Three Gorges Dam" has a name, not a number.
    .filter(({ text: written, end }) => !/^\p{Lu}/u.test(written) || !/^\s\p{Lu}/u.test(text.slice(end)))
    .filter((number) => !dates.some((date) => overlap(date, number)));
  const taken = [...dates, ...numbers];
  const names = namesIn(text, words, isName).filter((name) => !taken.some((other) => overlap(name, other)));
  return [...taken, ...names].sort((a, b) => a.start - b.start);
}

function entity(kind: EntityKind, match: RegExpMatchArray, value: number): Entity {
  const start = match.index ?? 0;
  return { kind, text: match[0], start, end: start + match[0].length, value };
}

function overlap(a: Entity, b: Entity): boolean {
  return a.start < b.end && b.start < a.end;
}

function dateValue(text: string): number {
  const year = Number(/\d{4}|\d+(?= ?B)/i.exec(text)?.[0] ?? 0);
  if (/b\.?c/i.test(text)) return -year;
  const month = MONTHS.findIndex((name) => text.toLowerCase().startsWith(name));
  const day = Number(/ (\d{1,2}),/.exec(text)?.[1] ?? 0);
  return year + Math.max(0, month) / 12 + day / 400;
}

function numberValue(text: string): number {
  const word = NUMBER_WORDS.indexOf(text.toLowerCase());
  if (word !== -1) return word;
  const scale = /million/i.test(text)
    ? 1e6
    : /billion/i.test(text)
      ? 1e9
      : /thousand/i.test(text)
        ? 1e3
        : /hundred/i.test(text)
          ? 100
          : 1;
  return Number(/[\d,.]+/.exec(text)?.[0].replaceAll(',', '') ?? 0) * scale;
}

/** The word for a small number, for distractors that look like their key. */
export function numberWord(value: number): string | undefined {
  return NUMBER_WORDS[value];
}

/** Runs of capitalized words, with "of" and "the" inside: "Declaration of Independence". */
function namesIn(text: string, words: readonly Word[], isName: (word: string) => boolean): readonly Entity[] {
  const names: Entity[] = [];
  for (let index = 0; index < words.length; index += 1) {
    if (!isNameWord(words, index, isName)) continue;
    let last = index;
    for (
      let next = index + 1;
      next < words.length && !words[last]?.pauseAfter && mayJoin(words[last], words[next]);
      next += 1
    ) {
      const joins = /^(?:of|the|de|von|van)$/.test(words[next]?.lower ?? '') && next - last < 2;
      if (isNameWord(words, next, isName) || /^(?:[IVX]+)$/.test(words[next]?.text ?? '')) last = next;
      else if (!joins) break;
    }
    const run = words.slice(index, last + 1);
    const [first] = run;
    const end = run.at(-1)?.end ?? 0;
    // "British soldiers": a single name before a noun only describes it.
    const describes =
      run.length === 1 &&
      !words[last]?.pauseAfter &&
      /^\p{Ll}/u.test(words[last + 1]?.text ?? '') &&
      words[last + 1]?.is('Noun');
    if (first && !describes) {
      const raw = text.slice(first.start, end).replace(/['’]s?$/, '');
      names.push({ kind: kindOfName(run), text: raw, start: first.start, end: first.start + raw.length, value: 0 });
    }
    index = last;
  }
  // Names joined by "and" are read together ("Lexington and Concord"): neither stands for itself.
  return names.filter(
    ({ start, end }) =>
      !/^\s+(?:and|or)\s+(?:the\s+)?\p{Lu}/u.test(text.slice(end)) &&
      !/\p{Lu}\S*\s+(?:and|or)\s+$/u.test(text.slice(0, start)),
  );
}

function isNameWord(words: readonly Word[], index: number, isName: (word: string) => boolean): boolean {
  const word = words[index];
  if (!word || !/^\p{Lu}/u.test(word.text) || word.is('Pronoun') || word.is('Date') || UNITS.has(word.lower))
    return false;
  // The first word is capitalized anyway: a name is what is tagged so, or what goes on with another capital ("Mauna Loa").
  if (index === 0) {
    const tagged = word.is('ProperNoun') || word.is('Person') || word.is('Place');
    return isName(word.text) || (tagged && !word.is('Determiner')) || (goesOn(words) && mayOpenName(word));
  }
  return word.is('Noun') || word.is('Adjective') || word.is('ProperNoun') || word.is('Value');
}

/** "Sutter's Mill" is one name, "Sutter's land" is not. */
function mayJoin(word: Word | undefined, next: Word | undefined): boolean {
  return !word?.is('Possessive') || /^\p{Lu}/u.test(next?.text ?? '');
}

function mayOpenName(word: Word): boolean {
  return (
    !FUNCTION_WORDS.has(word.lower) &&
    !word.is('Conjunction') &&
    !word.is('Preposition') &&
    !word.is('Adverb') &&
    !word.is('Determiner')
  );
}

/** Whether the second word of the sentence is capitalized too and stands right behind the first. */
function goesOn([first, second]: readonly Word[]): boolean {
  return first?.pauseAfter === false && second !== undefined && /^\p{Lu}/u.test(second.text) && !second.is('Pronoun');
}

function kindOfName(run: readonly Word[]): EntityKind {
  if (run.some((word) => word.is('Person'))) return 'person';
  if (run.every((word) => word.is('Place') || !word.is('ProperNoun')) && run.some((word) => word.is('Place')))
    return 'place';
  return 'name';
}
