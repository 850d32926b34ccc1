/** Number line walks of the topics, by the topic's id. A topic without one has nothing that is honestly found by walking. */
import { decimalWalk } from './decimals.ts';
import { equalFractionsWalk, fractionSumWalk, fractionWalk } from './fractions.ts';
import { integerProductWalk, integerWalk } from './integers.ts';
import type { TopicWalk } from './walk.ts';
import { countingWalk, missingNumberWalk, roundingWalk } from './whole-numbers.ts';

export { drawWalk, type TopicWalk } from './walk.ts';

export const topicWalks: Readonly<Record<string, TopicWalk>> = {
  'counting-to-20': countingWalk,
  'unknown-numbers-within-20': missingNumberWalk,
  rounding: roundingWalk,
  'fractions-as-numbers': fractionWalk,
  'equivalent-fractions': equalFractionsWalk,
  'add-like-fractions': fractionSumWalk,
  decimals: decimalWalk,
  'integers-order-and-add': integerWalk,
  'multiplying-integers': integerProductWalk,
};
