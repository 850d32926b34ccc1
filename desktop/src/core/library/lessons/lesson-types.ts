/** What the lesson repository takes and gives. */
import type { Lesson, Subject } from '@toolboxai/shared/lesson';
import type { Actor } from '../unit-of-work.ts';

/** `checked`: passed every check as it stands. `approved`: also approved by the teacher as it stands. */
export type LessonStatus = 'draft' | 'checked' | 'approved';

/** A lesson in a list. Times are milliseconds since the Unix epoch. */
export interface LessonSummary {
  readonly id: string;
  readonly title: string;
  readonly subject: Subject;
  readonly topic: string;
  readonly topicId: string;
  readonly grade: number;
  /** Length of the period. */
  readonly minutes: number;
  readonly status: LessonStatus;
  /** Number of the current version, from 1. */
  readonly version: number;
  readonly contentHash: string;
  readonly createdAt: number;
  readonly updatedAt: number;
  readonly archivedAt: number | null;
  readonly deletedAt: number | null;
}

export interface StoredLesson {
  readonly summary: LessonSummary;
  readonly lesson: Lesson;
}

export interface LessonVersion {
  readonly version: number;
  readonly savedAt: number;
  readonly savedBy: Actor;
  readonly reason: 'saved' | 'duplicated' | 'brought-back';
  readonly status: LessonStatus;
  readonly contentHash: string;
}

export interface LessonFilter {
  readonly subject?: Subject;
  readonly grade?: number;
  readonly status?: LessonStatus;
  /** Default `active`: neither archived nor deleted. */
  readonly shelf?: 'active' | 'archived' | 'deleted';
}

export interface PageRequest {
  /** Default 0. */
  readonly offset?: number;
  /** 1 to 200, default 50. */
  readonly limit?: number;
}

export interface LessonListRequest extends PageRequest {
  readonly filter?: LessonFilter;
  /** Default: newest change first. */
  readonly sort?: {
    readonly by: 'updated' | 'created' | 'title' | 'grade';
    readonly direction: 'ascending' | 'descending';
  };
}

export interface LessonSearchRequest extends PageRequest {
  readonly filter?: Omit<LessonFilter, 'shelf'> & { readonly shelf?: 'active' | 'archived' };
}

export interface Page<T> {
  readonly items: readonly T[];
  /** How many there are on all pages. */
  readonly total: number;
  readonly offset: number;
  readonly limit: number;
}

/** A piece of a snippet; `match` marks what was searched for. Plain text, never markup. */
export interface SnippetPart {
  readonly text: string;
  readonly match: boolean;
}

export interface LessonHit {
  readonly summary: LessonSummary;
  readonly snippet: readonly SnippetPart[];
}

export interface LessonRepository {
  /**
   * Saves a lesson as a new version, or as the first of a new lesson. Saving what is already current changes nothing.
   * With `expectedVersion` (0 for a new lesson) it refuses to go over a change that the caller has not seen.
   * @throws AppError `lesson-invalid` and its kin, `lesson-changed-meanwhile`, `lesson-deleted`
   */
  save(actor: Actor, lesson: Lesson, options?: { readonly expectedVersion?: number }): StoredLesson;
  /** @throws AppError `lesson-not-found`, also for a deleted one; `lesson-damaged`; the errors of `parseLesson` */
  get(id: string): StoredLesson;
  list(request?: LessonListRequest): Page<LessonSummary>;
  /** Ids of every lesson there is or was, archived and deleted ones among them. */
  ids(): ReadonlySet<string>;
  /**
   * Full-text search in title, topic, objectives, vocabulary, items and passages, best first. Every word counts as the
   * beginning of a word; words in double quotes must stand together. Never throws because of what was typed; text
   * without a letter or digit finds nothing. Deleted lessons are not found.
   */
  search(query: string, request?: LessonSearchRequest): Page<LessonHit>;
  /** Copies the current version under a new id, without its checks and approval. */
  duplicate(actor: Actor, id: string, options?: { readonly title?: string }): StoredLesson;
  archive(actor: Actor, id: string): LessonSummary;
  unarchive(actor: Actor, id: string): LessonSummary;
  /** Leaves a tombstone; document and versions stay, so that `undelete` brings the lesson back. Its replays go. */
  delete(actor: Actor, id: string): void;
  undelete(actor: Actor, id: string): LessonSummary;
  /** Every saved version, newest first, also of a deleted lesson. */
  versions(id: string): readonly LessonVersion[];
  /** One saved version. @throws AppError `lesson-version-not-found` */
  version(id: string, version: number): Lesson;
  /** Saves an older version as the newest; what was current stays among the versions. */
  bringBack(actor: Actor, id: string, version: number): StoredLesson;
  /** Makes the full-text index anew from the lessons. Returns how many it holds. */
  reindex(actor: Actor): number;
}
