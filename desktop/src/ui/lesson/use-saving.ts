/** Saving an edited lesson: refused in place when a text does not fit, and never over a change she has not seen. */
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { type Failure, readFailure, type StoredLesson, useTRPC } from '../api/index.ts';
import { type Draft, useDrafts } from '../state/index.ts';
import { type Problem, validateEdit } from './validate.ts';

export interface Saving {
  readonly save: () => void;
  /** Saves hers over what was saved meanwhile; that stays in the history. */
  readonly saveOver: () => void;
  readonly discard: () => void;
  readonly isBusy: boolean;
  readonly problems: readonly Problem[];
  readonly failure: Failure | null;
}

export function useSaving(lessonId: string, draft: Draft | undefined): Saving {
  const trpc = useTRPC();
  const keepStored = useKeepStored();
  const drop = useDrafts((state) => state.drop);
  const [problems, setProblems] = useState<readonly Problem[]>([]);
  const mutation = useMutation(
    trpc.lessons.save.mutationOptions({
      onSuccess: (stored) => {
        keepStored(stored);
        drop(lessonId);
      },
    }),
  );
  const failure = mutation.error === null ? null : readFailure(mutation.error);

  const saveAt = (expectedVersion: number) => {
    if (draft === undefined) return;
    const validated = validateEdit(draft.lesson);
    setProblems('problems' in validated ? validated.problems : []);
    if ('lesson' in validated) mutation.mutate({ lesson: validated.lesson, expectedVersion });
  };

  return {
    save: () => saveAt(draft?.base ?? 0),
    saveOver: () => {
      const current = failure?.details.current;
      if (typeof current === 'number') saveAt(current);
    },
    discard: () => {
      setProblems([]);
      mutation.reset();
      drop(lessonId);
      keepStored.refresh();
    },
    isBusy: mutation.isPending,
    problems: draft === undefined ? [] : problems,
    failure: draft === undefined ? null : failure,
  };
}

/** Puts what was stored where every screen looks for it. */
export function useKeepStored() {
  const trpc = useTRPC();
  const queries = useQueryClient();
  const refresh = () => {
    void queries.invalidateQueries({ queryKey: trpc.lessons.pathKey() });
  };
  const keep = (stored: StoredLesson) => {
    queries.setQueryData(trpc.lessons.get.queryKey({ id: stored.summary.id }), stored);
    void queries.invalidateQueries({ queryKey: trpc.lessons.list.queryKey() });
    void queries.invalidateQueries({ queryKey: trpc.lessons.versions.queryKey() });
    void queries.invalidateQueries({ queryKey: trpc.lessons.map.queryKey() });
  };
  return Object.assign(keep, { refresh });
}
