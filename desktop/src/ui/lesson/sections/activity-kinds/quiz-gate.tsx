/** A quiz gate: its questions, and how many must be right. */
import type { ActivityOf } from '@toolboxai/shared/lesson';
import { useTranslation } from 'react-i18next';
import classes from '../sections.module.css';
import type { KindSectionProps } from './kind-section.ts';
import { QuestionLink } from './question-link.tsx';

export function QuizGate({ activity }: KindSectionProps<ActivityOf<'quiz-gate'>>) {
  const { t } = useTranslation();
  return (
    <details className={classes.details}>
      <summary>{t('lesson.questionsCount', { count: activity.params.itemIds.length })}</summary>
      <p className={classes.quiet}>{t('activity.passShare', { share: Math.round(activity.params.passShare * 100) })}</p>
      <ul>
        {activity.params.itemIds.map((id) => (
          <li key={id}>
            <QuestionLink id={id} />
          </li>
        ))}
      </ul>
    </details>
  );
}
