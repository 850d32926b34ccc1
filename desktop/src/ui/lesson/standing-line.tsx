/** Under the title: what the lesson is, and how it stands in one sentence. */
import { currentProof } from '@toolboxai/shared/lesson';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { gradeLabel, State } from '../frame/index.ts';
import classes from './lesson.module.css';
import { useLessonWork } from './lesson-work.ts';
import { addressOf } from './parts.ts';

export function StandingLine() {
  const { t } = useTranslation();
  const { lesson, summary } = useLessonWork();
  const proof = currentProof(lesson, summary.contentHash);
  const errors = (lesson.checks?.results ?? []).flatMap(({ findings }) =>
    findings.filter(({ severity }) => severity === 'error'),
  ).length;
  return (
    <p className={classes.standing}>
      <span>
        {t(`subjects.${lesson.subject}`)} · {gradeLabel(t, lesson.grade)} ·{' '}
        {t('home.minutesCount', { count: lesson.minutes })}
      </span>
      {summary.status === 'approved' ? <State tone="good">{t('lesson.standing.approved')}</State> : null}
      {summary.status === 'checked' ? <State tone="good">{t('lesson.standing.checked')}</State> : null}
      {summary.status === 'draft' ? null : proof?.passed === true ? (
        <State tone="good">{t('lesson.standing.played')}</State>
      ) : (
        <>
          <State tone="warn">{t('lesson.standing.unplayed')}</State>
          <Link to={addressOf(lesson.id, { section: 'proof' })}>{t('proof.see')}</Link>
        </>
      )}
      {summary.status === 'draft' ? (
        <>
          <State tone={errors > 0 ? 'bad' : 'warn'}>
            {errors > 0 ? t('lesson.standing.failed', { count: errors }) : t('lesson.standing.unchecked')}
          </State>
          <Link to={addressOf(lesson.id, { section: 'checks' })}>{t('lesson.standing.why')}</Link>
        </>
      ) : null}
    </p>
  );
}
