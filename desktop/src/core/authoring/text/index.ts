/** Text analysis: where words and sentences are, how hard a text reads, and what in it must not reach a child. */
export { gradeBand } from './grade-band.ts';
export { readability } from './readability.ts';
export { findConcerns } from './safety.ts';
export { sentencesOf } from './segment.ts';
export { tierOrder } from './tier-order.ts';
