/** Lessons in the library. */
export { createLessonRepository } from './lesson-repository.ts';
export type * from './lesson-types.ts';
