/** Follows a run for as long as it is looked at; after a reload or a lost connection it goes on by itself. */
import { useSubscription } from '@trpc/tanstack-react-query';
import { useState } from 'react';
import { useLocation } from 'react-router';
import { type Failure, type MakingView, readFailure, useTRPC } from '../api/index.ts';

interface Watching {
  /** Undefined until the first word of it arrives. */
  readonly view: MakingView | undefined;
  readonly failure: Failure | null;
  /** Whether it was started here or ran when it was first seen, so that its end is what she waits for. */
  readonly wasLive: boolean;
}

/** What an address says of a run that she has started this moment: a short one can be over before its first word arrives. */
export const JUST_STARTED = { justStarted: true } as const;

export function useWatching(runId: string): Watching {
  const trpc = useTRPC();
  const [view, setView] = useState<MakingView>();
  const { state }: { readonly state: unknown } = useLocation();
  const [wasLive, setWasLive] = useState(isJustStarted(state));
  const isOver = view !== undefined && isEnd(view.status);
  const { error } = useSubscription(
    trpc.making.watch.subscriptionOptions(
      { runId },
      {
        enabled: !isOver,
        onData: ({ data }) => {
          setView(data);
          if (!isEnd(data.status)) setWasLive(true);
        },
      },
    ),
  );
  return { view, wasLive, failure: error === null || isOver ? null : readFailure(error) };
}

export function isEnd(status: MakingView['status']): boolean {
  return status !== 'running' && status !== 'suspended';
}

function isJustStarted(state: unknown): boolean {
  return typeof state === 'object' && state !== null && 'justStarted' in state && state.justStarted === true;
}
