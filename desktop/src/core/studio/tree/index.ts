/** Lessons as trees that travel to Studio. */
export { type LessonTree, lessonTree } from './lesson-tree.ts';
