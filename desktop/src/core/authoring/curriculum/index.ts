/** What is taught: finding topics, and the standards behind them. */
export { createTopicFinder } from './find-topic.ts';
export { looksLikeCode, nearestToGrade } from './standard-codes.ts';
export { standards } from './standards/index.ts';
export { type StandardsTable, unknownStandard } from './standards-table.ts';
export type { TopicFinder, TopicMatch, TopicQuery } from './topic-finder.ts';
