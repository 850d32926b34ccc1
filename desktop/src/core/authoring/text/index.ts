/** Text analysis: where words and sentences are, how hard a text reads, and what in it must not reach a child. */
export type { ConcernLevel, TextConcern } from './findings.ts';
export { gradeBand } from './grade-band.ts';
export { findLinks } from './links.ts';
export { findPersonalData } from './personal-data.ts';
export { type GradeBand, type Readability, readability, STABLE_FROM_WORDS } from './readability.ts';
export { findConcerns } from './safety.ts';
export { sentencesOf, type TextSpan, wordsOf } from './segment.ts';
export { syllablesOf } from './syllables.ts';
export { type TierOrder, tierOrder } from './tier-order.ts';
export { findUnsafeWords } from './unsafe-words.ts';
