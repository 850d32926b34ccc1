/** "Can students finish this lesson?": the answer in a sentence, what they met, who finished, and the play itself. */
import { Button } from '@mantine/core';
import { currentProof, type PlayProof } from '@toolboxai/shared/lesson';
import type { TFunction } from 'i18next';
import { useTranslation } from 'react-i18next';
import { FailureNote } from '../../frame/index.ts';
import { useLessonWork } from '../lesson-work.ts';
import classes from './proof.module.css';
import { ProofFailures } from './proof-failures.tsx';
import { ProofProgress } from './proof-progress.tsx';
import { ProofReplay } from './proof-replay.tsx';
import { ProofStudents } from './proof-students.tsx';
import { ProofVerdicts } from './proof-verdicts.tsx';
import { useProof } from './use-proof.ts';

export function ProofSection() {
  const { t } = useTranslation();
  const { lesson, summary, isChanged } = useLessonWork();
  const { job, start, stop, failure } = useProof(summary.id);
  const proof = currentProof(lesson, summary.contentHash);
  const isRunning = job.state === 'running';
  // What could not be played to an end has no proof, but the checks say why.
  const brokeOff =
    (lesson.checks?.results ?? []).find(({ check }) => check === 'play' && proof === null)?.findings ?? [];
  return (
    <section className={classes.section}>
      <div className={classes.head}>
        <h2>{isRunning ? t('proof.playing') : proof === null ? t('proof.never') : verdict(proof, t)}</h2>
        {isRunning ? (
          <Button onClick={stop}>{t('proof.stop')}</Button>
        ) : (
          <Button variant={proof === null ? 'filled' : 'default'} onClick={start} disabled={isChanged}>
            {t(proof === null ? 'proof.start' : 'proof.again')}
          </Button>
        )}
      </div>
      <p className={classes.text}>{t('proof.about')}</p>
      {isChanged ? <p className={classes.quiet}>{t('proof.ofSaved')}</p> : null}
      {failure === null ? null : <FailureNote failure={failure} />}
      {job.state === 'failed' ? <FailureNote failure={job.error} /> : null}
      {job.state === 'stopped' && proof === null ? <p className={classes.text}>{t('proof.stopped')}</p> : null}
      {isRunning ? <ProofProgress job={job} /> : null}
      {isRunning
        ? null
        : brokeOff.map((finding) => <FailureNote key={finding.code} failure={{ ...finding, hint: finding.hint }} />)}
      {proof === null && !isRunning && lesson.checks?.passed !== true && brokeOff.length === 0 ? (
        <p className={classes.quiet}>{t('proof.checksFirst')}</p>
      ) : null}
      {proof === null || isRunning ? null : (
        <>
          <ProofFailures proof={proof} />
          <ProofReplay />
          <ProofStudents proof={proof} />
          <ProofVerdicts proof={proof} />
        </>
      )}
    </section>
  );
}

function verdict({ failures, measures, passed }: PlayProof, t: TFunction): string {
  const errors = failures.filter(({ severity }) => severity === 'error').length;
  if (!passed) return t('proof.failed', { count: errors });
  if (failures.length > 0) return t('proof.passedWarned', { count: failures.length });
  return t('proof.passed', {
    minutes: Math.ceil(measures.minutesExpert),
    planned: Math.round(measures.minutesPlanned),
  });
}
