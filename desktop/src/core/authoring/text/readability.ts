/**
 * How hard an English text is to read, as US school grades: three published formulas and the band they span.
 *
 * One formula is one opinion; the band is what may be judged. Flesch-Kincaid hears syllables, Coleman-Liau and ARI see
 * letters, so a text that only one of them finds hard (long place names, say) has a wide band and a calm median.
 *
 * Sources: Kincaid et al. 1975 (Flesch-Kincaid), Coleman & Liau 1975, Senter & Smith 1967 (ARI).
 */
import { sentencesOf, wordsOf } from './segment.ts';
import { syllablesOf } from './syllables.ts';

export interface Readability {
  readonly words: number;
  readonly sentences: number;
  readonly syllables: number;
  /** Grades as the formulas give them, to a tenth; very easy text is below 0. All 0 for a text without words. */
  readonly fleschKincaid: number;
  readonly colemanLiau: number;
  readonly automatedReadability: number;
  /** The lowest, highest and middle one of the three, not below 0 (Kindergarten). */
  readonly band: GradeBand & { readonly median: number };
  /** Under about 100 words the formulas swing with every sentence; then a single number should not fail a text. */
  readonly stable: boolean;
}

/** A range of US school grades, both ends included; Kindergarten is 0. */
export interface GradeBand {
  readonly low: number;
  readonly high: number;
}

/** Words below which the formulas were never validated. */
const STABLE_FROM_WORDS = 100;

/** Measures `text`. A heading or list entry without punctuation counts as a sentence when it is a paragraph of its own. */
export function readability(text: string): Readability {
  const words = wordsOf(text);
  const sentences = sentencesOf(text).filter((sentence) => wordsOf(sentence.text).length > 0).length;
  const syllables = words.reduce((sum, word) => sum + syllablesOf(word.text), 0);
  const characters = words.reduce((sum, word) => sum + (word.text.match(/[\p{L}\p{N}]/gu)?.length ?? 0), 0);
  const stable = words.length >= STABLE_FROM_WORDS;
  if (words.length === 0 || sentences === 0) {
    const none = { fleschKincaid: 0, colemanLiau: 0, automatedReadability: 0, band: { low: 0, high: 0, median: 0 } };
    return { words: words.length, sentences, syllables, ...none, stable };
  }
  const wordsPerSentence = words.length / sentences;
  const charactersPerWord = characters / words.length;

  const fleschKincaid = tenth(0.39 * wordsPerSentence + 11.8 * (syllables / words.length) - 15.59);
  const colemanLiau = tenth(5.88 * charactersPerWord - 29.6 / wordsPerSentence - 15.8);
  const automatedReadability = tenth(4.71 * charactersPerWord + 0.5 * wordsPerSentence - 21.43);

  const [low = 0, median = 0, high = 0] = [fleschKincaid, colemanLiau, automatedReadability]
    .map((grade) => Math.max(0, grade))
    .sort((a, b) => a - b);
  return {
    words: words.length,
    sentences,
    syllables,
    fleschKincaid,
    colemanLiau,
    automatedReadability,
    band: { low, high, median },
    stable,
  };
}

function tenth(value: number): number {
  // `+ 0` turns -0 into 0.
  return Math.round(value * 10) / 10 + 0;
}
