/** The lesson on paper. */
export { type LessonDocument, lessonHtml } from './lesson-html.ts';
