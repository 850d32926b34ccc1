/** The checks that a lesson must pass before it may leave. */
export { createLessonChecker, type PlaceUnderCheck } from './check-lesson.ts';
export * from './play/index.ts';
