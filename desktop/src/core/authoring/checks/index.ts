/** The checks that a lesson must pass before it may leave. */
export { CHECKS_VERSION, createLessonChecker, type PlaceUnderCheck } from './check-lesson.ts';
export { lessonTexts } from './lesson-texts.ts';
