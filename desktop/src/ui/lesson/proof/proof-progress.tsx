/** A play that goes on: who plays, which minute of the lesson it is, how many are through, how long it takes. */
import { Progress } from '@mantine/core';
import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { ProofJob } from '../../api/index.ts';
import classes from './proof.module.css';

export function ProofProgress({ job }: { readonly job: Extract<ProofJob, { state: 'running' }> }) {
  const { t } = useTranslation();
  const { progress, startedAt } = job;
  const seconds = useSecondsSince(startedAt);
  const percent = percentOf(job);
  return (
    <div className={classes.progress}>
      <p role="status">
        {progress === null
          ? t('proof.progress.checking')
          : `${t(`proof.scenes.${progress.scene}`)}: ${t(`proof.students.${progress.student}`)}`}
      </p>
      <Progress.Root size="md" transitionDuration={120}>
        <Progress.Section value={percent} aria-label={t('proof.progress.share', { percent })} />
      </Progress.Root>
      <p className={classes.quiet}>
        {[
          ...(progress === null
            ? []
            : [
                t('proof.progress.minute', { minute: Math.floor(progress.virtualMinutes) }),
                t('proof.progress.through', { done: progress.done, all: progress.all }),
              ]),
          t('proof.progress.elapsed', { count: seconds }),
        ].join(' · ')}
      </p>
    </div>
  );
}

/** Whole percent of the students who are through. */
export function percentOf({ progress }: Extract<ProofJob, { state: 'running' }>): number {
  return progress === null || progress.all === 0 ? 0 : Math.round((100 * progress.done) / progress.all);
}

function useSecondsSince(startedAt: number): number {
  const [now, setNow] = useState(() => Date.now());
  useEffect(() => {
    const timer = setInterval(() => setNow(Date.now()), 1000);
    return () => clearInterval(timer);
  }, []);
  return Math.max(0, Math.round((now - startedAt) / 1000));
}
