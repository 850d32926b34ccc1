/** How topics are written and closed into topic sources, and the check that tells an author what is missing. */
export { checkTopic } from './check-topic.ts';
export { defineTopic, type MathematicsTopic } from './define-topic.ts';
export { type Word, word } from './topic.ts';
