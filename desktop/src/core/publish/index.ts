/** What leaves the app: places, printed pages, files. */
export { EXPORT_KINDS, type ExportedFile, type ExportKind, exportLesson } from './export-lesson.ts';
export { type LessonFile, lessonFiles, mustBeWritable, writeFiles } from './lesson-files.ts';
export { type KitScript, type LessonKit, loadLessonKit, readLessonRecord } from './place/index.ts';
export { createPublisher, type Publisher } from './publisher.ts';
