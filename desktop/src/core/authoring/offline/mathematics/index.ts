/**
 * The mathematics half of the offline author, kindergarten to grade 8: parametric templates with exact keys, the bank of
 * named misconceptions, and the topics that are built on them.
 */
export { hasMisconception, misconceptionBank, misconceptionById } from './misconceptions/index.ts';
export {
  checkTemplate,
  DIFFICULTIES,
  type Difficulty,
  type Format,
  type ItemOrder,
  makeItem,
  type Template,
} from './template-kit/index.ts';
export { templateById, templates } from './templates/index.ts';
export { checkTopic, type MathematicsTopic } from './topic-kit/index.ts';
export { mathematicsTopics } from './topics/index.ts';
