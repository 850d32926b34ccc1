/**
 * One lesson as one file to download. The rule of what may leave stands here, for every way out: pages and the lesson file
 * of a lesson that passed its checks and was proved by play as it stands, a place only when the teacher approved it, too.
 */
import { AppError } from '@toolboxai/shared/errors';
import { currentProof, type Lesson } from '@toolboxai/shared/lesson';
import { mustBeProved } from '../must-be-proved.ts';
import type { Publisher } from './publisher.ts';

export const EXPORT_KINDS = ['place', 'pages', 'lesson'] as const;
export type ExportKind = (typeof EXPORT_KINDS)[number];

export interface ExportRequest {
  readonly kind: ExportKind;
  readonly lesson: Lesson;
  /** What the library says of the lesson as it stands. */
  readonly status: 'draft' | 'checked' | 'approved';
}

export interface ExportedFile {
  /** The lesson's title and an ending, fit for every file system. */
  readonly fileName: string;
  readonly mediaType: string;
  readonly text: string;
}

/** Throws `lesson-not-passed`, `lesson-not-proved`, `lesson-proof-failed` or `lesson-not-approved`. */
export function exportLesson({ kind, lesson, status }: ExportRequest, publisher: Publisher): ExportedFile {
  if (currentProof(lesson)?.passed !== false && status === 'draft') throw notPassed();
  mustBeProved(lesson);
  switch (kind) {
    case 'place':
      if (status !== 'approved') throw notApproved();
      return {
        fileName: fileName(lesson.title, 'rbxlx'),
        mediaType: 'application/xml',
        text: publisher.placeFile(lesson),
      };
    case 'pages':
      return { fileName: fileName(lesson.title, 'html'), mediaType: 'text/html', text: publisher.html(lesson) };
    case 'lesson':
      return {
        fileName: fileName(lesson.title, 'json'),
        mediaType: 'application/json',
        text: `${JSON.stringify(lesson, null, 2)}\n`,
      };
  }
}

/** Windows refuses these characters and a dot or space at the end; 80 characters leave room for a folder. */
function fileName(title: string, ending: string): string {
  const safe = title
    .replaceAll(/[<>:"/\\|?*\n]/g, ' ')
    .replaceAll(/\s+/g, ' ')
    .slice(0, 80)
    .replace(/[. ]+$/, '')
    .trim();
  return `${safe === '' ? 'Lesson' : safe}.${ending}`;
}

function notPassed(): AppError {
  return new AppError({
    code: 'lesson-not-passed',
    message: 'The lesson has not passed its checks as it stands, so it cannot be exported.',
    hint: 'Open its checks, mend what they found, and check it again.',
  });
}

function notApproved(): AppError {
  return new AppError({
    code: 'lesson-not-approved',
    message: 'The lesson is not approved as it stands, so its place cannot be exported.',
    hint: 'Read it through and approve it first.',
  });
}
