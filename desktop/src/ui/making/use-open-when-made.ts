/** Opens the lesson in its workspace when its making was watched to a good end. */
import { useQueryClient } from '@tanstack/react-query';
import { useEffect } from 'react';
import { useNavigate } from 'react-router';
import { type MakingView, useTRPC } from '../api/index.ts';

export function useOpenWhenMade(view: MakingView | undefined, wasLive: boolean): void {
  const navigate = useNavigate();
  const trpc = useTRPC();
  const queries = useQueryClient();
  const lessonId = view?.status === 'succeeded' ? view.lessonId : null;
  useEffect(() => {
    if (lessonId === null) return;
    void queries.invalidateQueries({ queryKey: trpc.lessons.pathKey() });
    if (wasLive) void navigate(`/lessons/${lessonId}`, { replace: true, state: { justMade: true } });
  }, [lessonId, wasLive, navigate, queries, trpc]);
}
