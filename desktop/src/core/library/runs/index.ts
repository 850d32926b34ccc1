/** Workflow runs in the library. */
export { createRunLog } from './run-log.ts';
