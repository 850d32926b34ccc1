export { LessonPage } from './lesson-page.tsx';
