/**
 * Changes to lessons that are not saved yet. They survive going to another page and a reload of the tab, so nothing typed
 * is lost until she saves or discards it.
 */
import type { Lesson } from '@toolboxai/shared/lesson';
import { create } from 'zustand';
import { createJSONStorage, persist } from 'zustand/middleware';

export interface Draft {
  readonly lesson: Lesson;
  /** The version of the lesson that the changes began from. */
  readonly base: number;
}

interface Drafts {
  readonly drafts: Readonly<Record<string, Draft>>;
  readonly keep: (draft: Draft) => void;
  readonly drop: (lessonId: string) => void;
}

export const useDrafts = create<Drafts>()(
  persist(
    (set) => ({
      drafts: {},
      keep: (draft) => set(({ drafts }) => ({ drafts: { ...drafts, [draft.lesson.id]: draft } })),
      drop: (lessonId) =>
        set(({ drafts }) => ({
          drafts: Object.fromEntries(Object.entries(drafts).filter(([id]) => id !== lessonId)),
        })),
    }),
    { name: 'toolboxai.drafts', storage: createJSONStorage(() => sessionStorage) },
  ),
);
