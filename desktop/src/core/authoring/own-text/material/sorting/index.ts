export { sortingOf } from './sorting.ts';
