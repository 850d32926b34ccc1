/** Every saved version: when, by whom, in which state; each can be looked at and brought back. */
import { Button } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { readFailure, useTRPC } from '../../api/index.ts';
import { FailureNote, useDates, Waiting } from '../../frame/index.ts';
import { useLessonWork } from '../lesson-work.ts';
import { addressOf } from '../parts.ts';
import { OldVersion } from './old-version.tsx';
import classes from './sections.module.css';

export function HistorySection({ version }: { readonly version: number | undefined }) {
  const { t } = useTranslation();
  const trpc = useTRPC();
  const dates = useDates();
  const { lesson, summary } = useLessonWork();
  const versions = useQuery(trpc.lessons.versions.queryOptions({ id: lesson.id }));
  if (version !== undefined && Number.isInteger(version)) return <OldVersion version={version} />;
  return (
    <section className={classes.section}>
      <h2>{t('history.title', { count: summary.version })}</h2>
      {versions.isPending ? <Waiting lines={4} /> : null}
      {versions.isError ? (
        <FailureNote failure={readFailure(versions.error)} onRetry={() => versions.refetch()} />
      ) : null}
      <ol className={classes.rows} reversed>
        {versions.data?.map((entry) => (
          <li key={entry.version} className={classes.version}>
            <span className={classes.stack}>
              <strong>{t('history.version', { version: entry.version })}</strong>
              <span className={classes.quiet}>
                {dates.moment(entry.savedAt)} · {t(`history.by.${entry.savedBy.kind === 'person' ? 'you' : 'app'}`)} ·{' '}
                {t(`history.reasons.${entry.reason}`)} · {t(`status.${entry.status}`)}
              </span>
            </span>
            {entry.version === summary.version ? (
              <span className={classes.quiet}>{t('history.current')}</span>
            ) : (
              <Button component={Link} to={addressOf(lesson.id, { section: 'history', partId: String(entry.version) })}>
                {t('history.look')}
              </Button>
            )}
          </li>
        ))}
      </ol>
    </section>
  );
}
