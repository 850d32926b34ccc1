/** The checks that a lesson must pass before it may leave. */
export { createLessonChecker, type PlaceUnderCheck } from './check-lesson.ts';
export type { PlayOptions, PlayOutcome, PlayProgress, ProveByPlay } from './play/contract.ts';
