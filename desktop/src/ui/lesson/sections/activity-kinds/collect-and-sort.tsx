/** Collect and sort: the question, the bins and what belongs into each. */
import type { ActivityOf } from '@toolboxai/shared/lesson';
import { useTranslation } from 'react-i18next';
import { Field } from '../../field.tsx';
import classes from '../sections.module.css';
import type { KindSectionProps } from './kind-section.ts';

export function CollectAndSort({ activity, path, onChange }: KindSectionProps<ActivityOf<'collect-and-sort'>>) {
  const { t } = useTranslation();
  return (
    <details className={classes.details}>
      <summary>{t('activity.things', { count: activity.params.objects.length })}</summary>
      <Field
        path={`${path}/params/prompt`}
        labelled
        label={t('activity.prompt')}
        value={activity.params.prompt}
        onChange={(prompt) => onChange({ ...activity, params: { ...activity.params, prompt } })}
      />
      <dl className={classes.sorting}>
        {activity.params.categories.map((category) => (
          <div key={category.id}>
            <dt>{category.label}</dt>
            <dd>
              {activity.params.objects
                .filter(({ categoryId }) => categoryId === category.id)
                .map(({ label }) => label)
                .join(', ')}
            </dd>
          </div>
        ))}
      </dl>
    </details>
  );
}
