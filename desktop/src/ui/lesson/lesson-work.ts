/** The lesson under work, as every part of the workspace sees it. */
import type { Lesson } from '@toolboxai/shared/lesson';
import { createContext, useContext } from 'react';
import type { LessonSummary } from '../api/index.ts';

export interface LessonWork {
  /** With the changes that are not saved yet. */
  readonly lesson: Lesson;
  readonly summary: LessonSummary;
  /** The version the workspace shows, unsaved changes included, is not what is stored. */
  readonly isChanged: boolean;
  /** An older version is looked at: nothing can be edited. */
  readonly readOnly: boolean;
  readonly edit: (change: (lesson: Lesson) => Lesson) => void;
  /** What is wrong at a path or below it, in words; only after she tried to save. */
  readonly problemAt: (path: string) => string | undefined;
}

const Work = createContext<LessonWork | null>(null);

export const LessonWorkProvider = Work.Provider;

export function useLessonWork(): LessonWork {
  const work = useContext(Work);
  if (work === null) throw new Error('No lesson is open here.');
  return work;
}
