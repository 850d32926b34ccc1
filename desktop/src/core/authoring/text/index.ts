/** Text analysis: where words and sentences are, how hard a text reads, and what in it must not reach a child. */
export { gradeBand, type ReadingTier } from './grade-band.ts';
export { type GradeBand, type Readability, readability, STABLE_FROM_WORDS } from './readability.ts';
export { sentencesOf, type TextSpan, wordsOf } from './segment.ts';
export { syllablesOf } from './syllables.ts';
