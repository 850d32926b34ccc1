/** What becomes of a lesson that was changed in the app and in Studio. */
export { describeChanges } from './describe-changes.ts';
export { mergeContents } from './merge-contents.ts';
export { type BaseNode, mergeTrees, type TreeClash } from './merge-trees.ts';
