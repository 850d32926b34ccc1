/** "Is this lesson good?": the answer in a sentence, then every check with what it looked at, measured and found. */
import { Button } from '@mantine/core';
import { useMutation } from '@tanstack/react-query';
import type { CheckReport } from '@toolboxai/shared/lesson';
import { useTranslation } from 'react-i18next';
import { readFailure, useTRPC } from '../../api/index.ts';
import { FailureNote } from '../../frame/index.ts';
import { useLessonWork } from '../lesson-work.ts';
import { useKeepStored } from '../use-saving.ts';
import { CheckView } from './check.tsx';
import classes from './sections.module.css';

export function ChecksSection() {
  const { t } = useTranslation();
  const trpc = useTRPC();
  const keepStored = useKeepStored();
  const { lesson, isChanged } = useLessonWork();
  const check = useMutation(trpc.lessons.check.mutationOptions({ onSuccess: keepStored }));
  const { errors, warnings } = counts(lesson.checks);
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
        <Button onClick={() => check.mutate({ id: lesson.id })} loading={check.isPending} disabled={isChanged}>
          {t('checks.again')}
        </Button>
      </div>
      {isChanged ? <p className={classes.quiet}>{t('lesson.checksOfSaved')}</p> : null}
      {check.error === null ? null : <FailureNote failure={readFailure(check.error)} />}
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
