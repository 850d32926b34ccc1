/** A lesson document on its way into the library and out of it. */
import { createHash } from 'node:crypto';
import { canonicalJson, contentHash, type Lesson, parseLesson } from '@toolboxai/shared/lesson';
import { lessonDamaged } from './lesson-errors.ts';
import type { LessonStatus } from './lesson-types.ts';

export interface EncodedLesson {
  readonly lesson: Lesson;
  readonly document: string;
  readonly documentHash: string;
  readonly contentHash: string;
  readonly status: LessonStatus;
}

/** Validates a lesson and writes it as text; equal lessons give equal text. */
export function encodeLesson(value: Lesson): EncodedLesson {
  const lesson = parseLesson(value);
  const document = canonicalJson(lesson);
  const hash = contentHash(lesson);
  return { lesson, document, documentHash: sha256(document), contentHash: hash, status: statusOf(lesson, hash) };
}

/**
 * Reads a stored document, bringing an older one forward.
 * @throws AppError `lesson-damaged` when the text is not what was saved; the errors of `parseLesson`
 */
export function decodeLesson(stored: {
  readonly lessonId: string;
  readonly version: number;
  readonly document: string;
  readonly documentHash: string;
}): Lesson {
  if (sha256(stored.document) !== stored.documentHash) throw lessonDamaged(stored.lessonId, stored.version);
  return parseLesson(JSON.parse(stored.document));
}

/** A check report or an approval counts only for the very content that it names. */
export function statusOf(lesson: Lesson, hash: string): LessonStatus {
  const checked = lesson.checks?.passed === true && lesson.checks.contentHash === hash;
  if (!checked) return 'draft';
  return lesson.approval?.contentHash === hash ? 'approved' : 'checked';
}

function sha256(text: string): string {
  return createHash('sha256').update(text).digest('hex');
}
