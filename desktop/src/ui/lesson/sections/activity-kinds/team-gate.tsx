/** A team gate: its questions, how many the team needs, and the share of each student. */
import type { ActivityOf } from '@toolboxai/shared/lesson';
import { useTranslation } from 'react-i18next';
import classes from '../sections.module.css';
import type { KindSectionProps } from './kind-section.ts';
import { NumberField } from './number-field.tsx';
import { QuestionLinks } from './question-links.tsx';

export function TeamGate({ activity, path, onChange }: KindSectionProps<ActivityOf<'team-gate'>>) {
  const { t } = useTranslation();
  const { itemIds, passShare, ownAnswers } = activity.params;
  return (
    <details className={classes.details}>
      <summary>{t('lesson.questionsCount', { count: itemIds.length })}</summary>
      <p className={classes.quiet}>{t('activity.teamPass', { share: Math.round(passShare * 100) })}</p>
      <NumberField
        path={`${path}/params/ownAnswers`}
        label={t('activity.ownAnswers')}
        value={ownAnswers}
        least={1}
        most={4}
        onChange={(next) => onChange({ ...activity, params: { ...activity.params, ownAnswers: next } })}
      />
      <QuestionLinks ids={itemIds} />
    </details>
  );
}
