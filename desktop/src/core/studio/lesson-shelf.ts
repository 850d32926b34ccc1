/** The library as Studio sees it, with the rule of what may leave: approved and proved, exactly as it stands. */
import { AppError } from '@toolboxai/shared/errors';
import type { LibraryEntry } from '@toolboxai/shared/studio-sync';
import type { LessonSummary, Library } from '../library/index.ts';
import { mustBeProved } from '../must-be-proved.ts';
import type { Publisher } from '../publish/index.ts';
import type { LessonShelf } from './conversation/index.ts';

export interface ShelfOptions {
  readonly library: Pick<Library, 'lessons'>;
  readonly publisher: Pick<Publisher, 'place'>;
  readonly prove: (lessonId: string) => void;
}

export function lessonShelf({ library: { lessons }, publisher, prove }: ShelfOptions): LessonShelf {
  return {
    find(query, offset, limit) {
      const page = { offset, limit };
      if (query.trim() === '') {
        const { items, total } = lessons.list(page);
        return { lessons: items.map(entryOf), total };
      }
      const { items, total } = lessons.search(query, page);
      return { lessons: items.map(({ summary }) => entryOf(summary)), total };
    },
    ready(lessonId) {
      const { summary, lesson } = lessons.get(lessonId);
      mustBeProved(lesson);
      if (summary.status !== 'approved') {
        throw new AppError({
          code: 'lesson-not-approved',
          message: 'The lesson has not been approved as it stands, so it cannot be sent to Studio.',
          hint: 'Look it through in the app and approve it.',
        });
      }
      return { title: summary.title, version: summary.version, place: publisher.place(lesson) };
    },
    prove,
  };
}

function entryOf({ id, title, subject, grade, minutes, version, status }: LessonSummary): LibraryEntry {
  return { lessonId: id, title, subject, grade, minutes, version, status };
}
