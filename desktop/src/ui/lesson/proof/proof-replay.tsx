/** The replay of the proof, at the moment that the address names. */
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { useLocation } from 'react-router';
import { readFailure, useTRPC } from '../../api/index.ts';
import { FailureNote, Waiting } from '../../frame/index.ts';
import { useLessonWork } from '../lesson-work.ts';
import { momentOf } from './moment-address.ts';
import classes from './proof.module.css';
import { Replay } from './replay/index.ts';

export function ProofReplay() {
  const { t } = useTranslation();
  const trpc = useTRPC();
  const { lesson, summary } = useLessonWork();
  const { search, key } = useLocation();
  const replay = useQuery(trpc.proof.replay.queryOptions({ lessonId: summary.id }));
  return (
    <section className={classes.block} aria-labelledby="proof-replay">
      <h3 id="proof-replay">{t('proof.replay.title')}</h3>
      {replay.isPending ? <Waiting lines={6} height={3} /> : null}
      {replay.isError ? <FailureNote failure={readFailure(replay.error)} onRetry={() => replay.refetch()} /> : null}
      {replay.data === null ? <p className={classes.text}>{t('proof.replay.none')}</p> : null}
      {replay.data == null ? null : (
        <Replay
          key={`${replay.data.contentHash} ${key}`}
          lesson={lesson}
          replay={replay.data}
          moment={momentOf(new URLSearchParams(search))}
        />
      )}
    </section>
  );
}
