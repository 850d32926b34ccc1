/** How parametric templates are written, closed and turned into items, and the check that tells an author what is missing. */
export { COUNTABLES, CUTTABLES } from './cast.ts';
export { checkTemplate } from './check-template.ts';
export { defineTemplate } from './define-template.ts';
export { makeItem } from './make-item.ts';
export {
  DIFFICULTIES,
  type Difficulty,
  type Format,
  type Template,
} from './template.ts';
