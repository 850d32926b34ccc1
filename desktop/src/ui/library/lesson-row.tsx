/** One lesson of the list: its title, what it is, the words that were found, and what can be done with it. */
import { Skeleton } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import type { LessonHit } from '../api/index.ts';
import { gradeLabel, State, useDates } from '../frame/index.ts';
import classes from './library.module.css';
import { RowMenu } from './row-menu.tsx';

const TONES = { draft: 'quiet', checked: 'good', approved: 'good' } as const;

/** Without a hit, one that is on its way. */
export function LessonRow({ hit }: { readonly hit: LessonHit | undefined }) {
  const { t } = useTranslation();
  const dates = useDates();
  if (hit === undefined) return <Skeleton height="2.5rem" animate={false} />;
  const { summary, snippet } = hit;
  const isDeleted = summary.deletedAt !== null;
  return (
    <article className={classes.lesson} aria-label={summary.title}>
      <div className={classes.lessonText}>
        <h2 className={classes.name}>
          {isDeleted ? summary.title : <Link to={`/lessons/${summary.id}`}>{summary.title}</Link>}
        </h2>
        <p className={classes.about}>
          <span>
            {t(`subjects.${summary.subject}`)} · {gradeLabel(t, summary.grade)} ·{' '}
            {t('home.minutesCount', { count: summary.minutes })} · {dates.ago(summary.updatedAt)}
          </span>
          <State tone={TONES[summary.status]}>{t(`status.${summary.status}`)}</State>
        </p>
        {snippet.length === 0 ? null : (
          <p className={classes.snippet}>
            {snippet.map((part, index) =>
              // biome-ignore lint/suspicious/noArrayIndexKey: pieces of one sentence have no identity
              part.match ? <mark key={index}>{part.text}</mark> : <span key={index}>{part.text}</span>,
            )}
          </p>
        )}
      </div>
      <RowMenu summary={summary} />
    </article>
  );
}
