/** What a question is for: its objective, how hard it is, what kind of thinking it asks, where it is used. */
import { activityItemIds, type Item } from '@toolboxai/shared/lesson';
import { useTranslation } from 'react-i18next';
import classes from './lesson.module.css';
import { useLessonWork } from './lesson-work.ts';

export function QuestionFacts({ item }: { readonly item: Item }) {
  const { t } = useTranslation();
  const { lesson } = useLessonWork();
  const objective = lesson.objectives.find(({ id }) => id === item.objectiveId);
  const uses = [
    ...lesson.activities.filter((activity) => activityItemIds(activity).includes(item.id)),
    ...lesson.plan.phases.filter((phase) => phase.itemIds.includes(item.id)),
  ].map(({ title }) => title);
  return (
    <dl className={classes.facts}>
      <dt>{t('question.objective')}</dt>
      <dd>{objective?.text ?? ''}</dd>
      <dt>{t('question.difficulty')}</dt>
      <dd>{t('question.difficultyOf', { difficulty: item.difficulty })}</dd>
      <dt>{t('question.thinking')}</dt>
      <dd>{t(`bloom.${item.bloom}`)}</dd>
      {uses.length === 0 ? null : (
        <>
          <dt>{t('question.usedIn')}</dt>
          <dd>{[...new Set(uses)].join(', ')}</dd>
        </>
      )}
    </dl>
  );
}
