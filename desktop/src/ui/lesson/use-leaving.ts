/**
 * Letting a lesson leave: approve it, take it out. What students have not played as it stands they play first, with its
 * progress shown; when they finish it, what was asked for is done, and when not, the proof says why.
 */
import { useMutation } from '@tanstack/react-query';
import { currentProof } from '@toolboxai/shared/lesson';
import { useEffect, useEffectEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useNavigate } from 'react-router';
import { type ExportKind, type ProofJob, readFailure, useTRPC, useTRPCClient } from '../api/index.ts';
import { failureWords } from '../frame/index.ts';
import { useNotices } from '../state/index.ts';
import { download } from './download.ts';
import { useLessonWork } from './lesson-work.ts';
import { addressOf } from './parts.ts';
import { type Proving, useProof } from './proof/index.ts';
import { useKeepStored } from './use-saving.ts';

type Wish = { readonly kind: 'approve' } | { readonly kind: 'export'; readonly what: ExportKind };

export interface Leaving {
  readonly proving: Proving;
  /** Whether exactly this was played and passed. */
  readonly isProved: boolean;
  readonly isBusy: boolean;
  readonly approve: () => void;
  readonly take: (what: ExportKind) => void;
}

export function useLeaving(): Leaving {
  const { t } = useTranslation();
  const trpc = useTRPC();
  const client = useTRPCClient();
  const navigate = useNavigate();
  const keepStored = useKeepStored();
  const tell = useNotices((state) => state.tell);
  const { lesson, summary } = useLessonWork();
  const { id, version } = summary;
  const proving = useProof(id);
  const { job } = proving;
  const [wish, setWish] = useState<Wish | null>(null);
  const isProved = currentProof(lesson, summary.contentHash)?.passed === true;

  const onError = (error: unknown) => {
    const { message, hint } = failureWords(readFailure(error));
    tell(hint === null ? message : `${message} ${hint}`);
  };
  const approval = useMutation(
    trpc.lessons.approve.mutationOptions({
      onSuccess: (stored) => {
        keepStored(stored);
        tell(t('lesson.approved'));
      },
      onError,
    }),
  );
  const taking = useMutation({
    mutationFn: (kind: ExportKind) => client.lessons.export.query({ id, kind }),
    onSuccess: (file) => {
      download(file);
      tell(t('lesson.exported', { file: file.fileName }));
    },
    onError,
  });

  const grant = ({ kind, ...rest }: Wish, expectedVersion: number) => {
    if (kind === 'approve') approval.mutate({ id, expectedVersion });
    else if ('what' in rest) taking.mutate(rest.what);
  };

  const ask = (asked: Wish) => {
    if (isProved) return grant(asked, version);
    setWish(asked);
    proving.start();
  };

  const settle = useEffectEvent((ended: ProofJob) => {
    if (wish === null || ended.state === 'running' || ended.state === 'none') return;
    setWish(null);
    if (ended.state === 'done' && ended.passed) return grant(wish, ended.version);
    if (ended.state === 'stopped') return;
    tell(t('proof.failedNow'));
    void navigate(addressOf(id, { section: 'proof' }));
  });
  // Only the end of the play grants or ends a wish.
  useEffect(() => settle(job), [job]);

  return {
    proving,
    isProved,
    isBusy: approval.isPending || taking.isPending,
    approve: () => ask({ kind: 'approve' }),
    take: (what) => ask({ kind: 'export', what }),
  };
}
