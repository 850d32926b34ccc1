/**
 * The mathematics half of the offline author, kindergarten to grade 8: parametric templates with exact keys, the bank of
 * named misconceptions, and the topics that are built on them.
 */
export { hasMisconception, misconceptionById } from './misconceptions/index.ts';
export {
  DIFFICULTIES,
  makeItem,
} from './template-kit/index.ts';
export { templates } from './templates/index.ts';
export { mathematicsTopics } from './topics/index.ts';
