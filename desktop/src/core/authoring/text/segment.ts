/**
 * Where the sentences and words of an English text are.
 *
 * `Intl.Segmenter` finds candidate sentence ends; this file then joins what it cut too eagerly: titles and other
 * abbreviations ("Dr. Smith", "p. 5"), initials ("J. K. Rowling"), numbered labels and quoted speech inside a sentence.
 * A single line break is a soft wrap, a blank line ends the sentence.
 *
 * Invariant: every span is verbatim, `text.slice(start, end) === span.text`, spans do not overlap and are in order.
 */

/** A piece of a text; offsets are UTF-16 units into the text given. */
export interface TextSpan {
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

const sentenceSegmenter = new Intl.Segmenter('en', { granularity: 'sentence' });
const wordSegmenter = new Intl.Segmenter('en', { granularity: 'word' });

/** Never the end of a sentence: something always follows. */
const CONTINUING_ABBREVIATIONS = new Set(
  'mr mrs ms dr prof rev hon sr. st mt ft. gen col capt sgt lt cmdr gov sen rep pres fig figs eq no nos vol vols ch chap sec pp p pg vs cf approx ca e.g i.e viz al'.split(
    ' ',
  ),
);

/** May end a sentence: the end is believed only when the next word is one that starts sentences. */
const AMBIGUOUS_ABBREVIATIONS = new Set(
  'etc a.m p.m u.s u.s.a u.k u.n d.c b.c a.d b.c.e c.e jr sr inc ltd co corp dept est ave blvd rd jan feb mar apr jun jul aug sept sep oct nov dec mon tue tues wed thu thur thurs fri sat sun ph.d m.d b.a m.a in ft yd mi oz lb lbs hr hrs min sec km cm mm kg'.split(
    ' ',
  ),
);

/** Units that are also words: an abbreviation only after a number ("5 in. of rain"). */
const UNITS_AFTER_NUMBER = new Set('in ft yd mi oz lb lbs hr hrs min sec km cm mm kg co sun sat mar'.split(' '));

const SENTENCE_STARTERS = new Set(
  'the a an it its this that these those he she they we you i his her their our my your in on at by for from after before when while if as although because since then there here how what why who where which many most some all each every no not one two three but and so however later today during once until with without first next finally now people students'.split(
    ' ',
  ),
);

/** Longer than any abbreviation or label with its closing marks. */
const LOOK_BACK = 60;
const LOOK_AHEAD = 40;

/** The sentences of `text`, trimmed, in order. Text without sentence punctuation is one sentence a paragraph. */
export function sentencesOf(text: string): readonly TextSpan[] {
  const sentences: TextSpan[] = [];
  for (const block of blocksOf(text)) {
    // Soft wraps become spaces one for one, so that offsets stay true.
    // An ellipsis before a capital ends a sentence, which the segmenter does not know.
    const flat = block.text.replace(/[\r\n\t\u2028]/g, ' ').replace(/…(?=["'”’)]*\s+["“‘(]*\p{Lu})/gu, '.');
    let start: number | undefined;
    const candidates = [...sentenceSegmenter.segment(flat)];
    for (const [index, { segment, index: at }] of candidates.entries()) {
      start ??= at;
      const next = candidates[index + 1];
      const end = at + segment.length;
      // What decides stands close to the boundary; whole slices would make long runs of abbreviations quadratic.
      const before = flat.slice(Math.max(start, end - LOOK_BACK), end);
      if (next && !endsSentence(before, flat.slice(next.index, next.index + LOOK_AHEAD))) continue;
      push(sentences, text, block.start + start, block.start + at + segment.length);
      start = undefined;
    }
  }
  return sentences;
}

/**
 * The words of `text` in order. Hyphenated words, contractions, abbreviations with dots, decimals and numbers with
 * thousands separators are one word each; punctuation and symbols are none.
 */
export function wordsOf(text: string): readonly TextSpan[] {
  const words: TextSpan[] = [];
  let joinTo: number | undefined;
  for (const { segment, index, isWordLike } of wordSegmenter.segment(text)) {
    const end = index + segment.length;
    const previous = words.at(-1);
    if (isWordLike) {
      if (previous && joinTo === index) words[words.length - 1] = span(text, previous.start, end);
      else words.push(span(text, index, end));
      joinTo = undefined;
    } else {
      // A single hyphen or apostrophe directly between two words joins them ("well-known", "rock-'n'-roll").
      const joins = /^[-\u2010\u2011'’]$/.test(segment) && (previous?.end === index || joinTo === index);
      joinTo = joins ? end : undefined;
    }
  }
  return words;
}

function blocksOf(text: string): readonly TextSpan[] {
  const blocks: TextSpan[] = [];
  let start = 0;
  for (const gap of text.matchAll(/(?:\r\n|\r(?!\n)|\n)[ \t\u00a0]*(?:\r\n?|\n)\s*|\u2029\s*/g)) {
    blocks.push(span(text, start, gap.index));
    start = gap.index + gap[0].length;
  }
  blocks.push(span(text, start, text.length));
  return blocks;
}

function endsSentence(soFar: string, following: string): boolean {
  const sentence = soFar.trimEnd();
  const nextWord = /[\p{L}\p{N}]+/u.exec(following)?.[0] ?? '';
  const nextIsLower = /^\P{L}*\p{Ll}/u.test(following.slice(0, 12)) && !/^\s*\p{N}/u.test(following);
  // 'she asked' after '"Is it wet?"', and anything else that goes on in lower case.
  if (nextIsLower) return false;
  if (!/\.["'”’)\]]*$/.test(sentence)) return true;

  const last = /(?:^|[\s("'“‘[])([^\s("'“‘[]*)\.["'”’)\]]*$/.exec(sentence);
  const written = last?.[1] ?? '';
  const abbreviation = written.toLowerCase();
  if (abbreviation === '') return true;
  if (/^\p{Lu}$/u.test(written) && written !== 'I') {
    // An initial ("J. Rowling"), unless a sentence clearly starts ("vitamin C. The").
    return SENTENCE_STARTERS.has(nextWord.toLowerCase());
  }
  // A bare label at the very start: "1. Evaporation".
  if (/^\s*\d{1,3}\.$/.test(sentence)) return false;
  if (abbreviation === 'no') return !/^\s*\d/.test(following);
  if (CONTINUING_ABBREVIATIONS.has(abbreviation)) return false;
  if (AMBIGUOUS_ABBREVIATIONS.has(abbreviation)) {
    if (UNITS_AFTER_NUMBER.has(abbreviation) && !/\d\s*\p{L}+\.["'”’)\]]*$/u.test(sentence)) return true;
    return SENTENCE_STARTERS.has(nextWord.toLowerCase());
  }
  return true;
}

function push(sentences: TextSpan[], text: string, start: number, end: number): void {
  const raw = text.slice(start, end);
  const trimmed = raw.trim();
  if (trimmed === '') return;
  const from = start + raw.indexOf(trimmed);
  sentences.push(span(text, from, from + trimmed.length));
}

function span(text: string, start: number, end: number): TextSpan {
  return { text: text.slice(start, end), start, end };
}
