/** The lessons she worked on last, or the first step when there is none yet. */
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { readFailure, useTRPC } from '../api/index.ts';
import { FailureNote, gradeLabel, useDates, Waiting } from '../frame/index.ts';
import classes from './home.module.css';
import { UnfinishedRuns } from './unfinished-runs.tsx';

export function RecentLessons() {
  const { t } = useTranslation();
  const trpc = useTRPC();
  const dates = useDates();
  const recent = useQuery(trpc.lessons.list.queryOptions({ limit: 6 }));
  return (
    <section className={classes.recent} aria-labelledby="recent">
      <div className={classes.recentHead}>
        <h2 id="recent">{t('home.recent')}</h2>
        {recent.data !== undefined && recent.data.total > 6 ? (
          <Link to="/lessons">{t('home.allLessons', { count: recent.data.total })}</Link>
        ) : null}
      </div>
      <UnfinishedRuns />
      {recent.isPending ? <Waiting lines={3} /> : null}
      {recent.isError ? <FailureNote failure={readFailure(recent.error)} onRetry={() => recent.refetch()} /> : null}
      {recent.data?.total === 0 ? <p className={classes.quiet}>{t('home.noLessons')}</p> : null}
      <ul>
        {recent.data?.items.map(({ summary }) => (
          <li key={summary.id} className={classes.row}>
            <Link to={`/lessons/${summary.id}`} className={classes.rowName}>
              {summary.title}
            </Link>
            <span className={classes.quiet}>
              {t(`subjects.${summary.subject}`)} · {gradeLabel(t, summary.grade)} · {t(`status.${summary.status}`)} ·{' '}
              {dates.ago(summary.updatedAt)}
            </span>
          </li>
        ))}
      </ul>
    </section>
  );
}
