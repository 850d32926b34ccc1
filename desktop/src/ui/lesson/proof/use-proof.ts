/** The proof of the open lesson as it goes on: one watch keeps what every part of the workspace reads. */
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useSubscription } from '@trpc/tanstack-react-query';
import { type Failure, type ProofJob, readFailure, useTRPC } from '../../api/index.ts';
import { useKeepStored } from '../use-saving.ts';

const NONE: ProofJob = { state: 'none' };

export interface Proving {
  readonly job: ProofJob;
  readonly start: () => void;
  readonly stop: () => void;
  /** It could not be asked for. */
  readonly failure: Failure | null;
}

export function useProof(lessonId: string): Proving {
  const trpc = useTRPC();
  const queries = useQueryClient();
  const key = trpc.proof.now.queryKey({ lessonId });
  const keep = (job: ProofJob) => queries.setQueryData(key, job);
  // Another tab may have started one; while it is watched the watch knows best.
  const { data: job = NONE } = useQuery(trpc.proof.now.queryOptions({ lessonId }));
  const start = useMutation(trpc.proof.start.mutationOptions({ onSuccess: keep }));
  const stop = useMutation(trpc.proof.stop.mutationOptions());
  const error = start.error ?? stop.error;
  return {
    job,
    start: () => start.mutate({ lessonId }),
    stop: () => stop.mutate({ lessonId }),
    failure: error === null ? null : readFailure(error),
  };
}

/** Follows the proof that goes on, and brings what it found to every screen. Mounted once for an open lesson. */
export function useWatchProof(lessonId: string): void {
  const trpc = useTRPC();
  const queries = useQueryClient();
  const keepStored = useKeepStored();
  const key = trpc.proof.now.queryKey({ lessonId });
  const { data: job = NONE } = useQuery(trpc.proof.now.queryOptions({ lessonId }));
  useSubscription(
    trpc.proof.watch.subscriptionOptions(
      { lessonId },
      {
        enabled: job.state === 'running',
        onData: ({ data }) => {
          queries.setQueryData(key, data);
          if (data.state !== 'done') return;
          keepStored.refresh();
          void queries.invalidateQueries({ queryKey: trpc.proof.replay.queryKey({ lessonId }) });
        },
      },
    ),
  );
}
