/** "Is this lesson good?": the answer in a sentence, then every check with what it looked at, measured and found. */
import { Button } from '@mantine/core';
import { type CheckReport, currentProof } from '@toolboxai/shared/lesson';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { FailureNote } from '../../frame/index.ts';
import { useLessonWork } from '../lesson-work.ts';
import { addressOf } from '../parts.ts';
import { useProof } from '../proof/index.ts';
import { CheckView } from './check.tsx';
import classes from './sections.module.css';

export function ChecksSection() {
  const { t } = useTranslation();
  const { lesson, summary, isChanged } = useLessonWork();
  const { job, start, failure } = useProof(summary.id);
  const { errors, warnings } = counts(lesson.checks);
  const isPlayed = currentProof(lesson, summary.contentHash) !== null;
  const verdict =
    lesson.checks === null
      ? t('checks.never')
      : errors > 0
        ? t('checks.failed', { count: errors })
        : warnings > 0
          ? t('checks.warned', { count: warnings })
          : t('checks.passed');
  return (
    <section className={classes.section}>
      <div className={classes.head}>
        <h2>{verdict}</h2>
        <Button onClick={start} loading={job.state === 'running'} disabled={isChanged}>
          {t('checks.again')}
        </Button>
      </div>
      {isChanged ? <p className={classes.quiet}>{t('lesson.checksOfSaved')}</p> : null}
      {isPlayed && job.state !== 'running' ? null : (
        <p>
          {t(job.state === 'running' ? 'proof.playing' : 'proof.unplayed')}{' '}
          <Link to={addressOf(lesson.id, { section: 'proof' })}>{t('proof.see')}</Link>
        </p>
      )}
      {failure === null ? null : <FailureNote failure={failure} />}
      {job.state === 'failed' ? <FailureNote failure={job.error} /> : null}
      <ul className={classes.checks}>
        {lesson.checks?.results.map((result) => (
          <CheckView key={result.check} result={result} />
        ))}
      </ul>
    </section>
  );
}

function counts(report: CheckReport | null): { readonly errors: number; readonly warnings: number } {
  const findings = (report?.results ?? []).flatMap((result) => result.findings);
  const errors = findings.filter(({ severity }) => severity === 'error').length;
  return { errors, warnings: findings.length - errors };
}
