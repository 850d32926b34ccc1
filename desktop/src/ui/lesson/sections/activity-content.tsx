/** What an activity is made of: its questions, the things to sort, or the stops with what they show. */
import { type Activity, figureSvg } from '@toolboxai/shared/lesson';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { Field } from '../field.tsx';
import { Picture } from '../items/picture.tsx';
import { useLessonWork } from '../lesson-work.ts';
import { addressOf } from '../parts.ts';
import { replaceAt } from '../replace-at.ts';
import classes from './sections.module.css';

interface ActivityContentProps {
  readonly activity: Activity;
  readonly path: string;
  readonly onChange: (activity: Activity) => void;
}

export function ActivityContent({ activity, path, onChange }: ActivityContentProps) {
  const { t } = useTranslation();
  switch (activity.kind) {
    case 'quiz-gate':
      return (
        <details className={classes.details}>
          <summary>{t('lesson.questionsCount', { count: activity.params.itemIds.length })}</summary>
          <p className={classes.quiet}>
            {t('activity.passShare', { share: Math.round(activity.params.passShare * 100) })}
          </p>
          <ul>
            {activity.params.itemIds.map((id) => (
              <li key={id}>
                <QuestionLink id={id} />
              </li>
            ))}
          </ul>
        </details>
      );
    case 'collect-and-sort':
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
    case 'guided-exploration':
      return (
        <details className={classes.details}>
          <summary>{t('activity.stops', { count: activity.params.stops.length })}</summary>
          <ol className={classes.stops}>
            {activity.params.stops.map((stop, index) => {
              const set = (changes: Partial<typeof stop>) =>
                onChange({
                  ...activity,
                  params: { stops: replaceAt(activity.params.stops, index, { ...stop, ...changes }) },
                });
              return (
                <li key={stop.id} className={classes.stack}>
                  <Field
                    path={`${path}/params/stops/${index}/title`}
                    oneLine
                    look="heading"
                    label={t('activity.stopTitle', { number: index + 1 })}
                    value={stop.title}
                    onChange={(title) => set({ title })}
                  />
                  <Field
                    path={`${path}/params/stops/${index}/text`}
                    label={t('activity.stopText', { number: index + 1 })}
                    value={stop.text}
                    onChange={(text) => set({ text })}
                  />
                  {stop.figure === undefined ? null : <Picture svg={figureSvg(stop.figure)} alt={stop.figure.alt} />}
                  {stop.itemId === null ? null : <QuestionLink id={stop.itemId} />}
                </li>
              );
            })}
          </ol>
        </details>
      );
  }
}

function QuestionLink({ id }: { readonly id: string }) {
  const { lesson } = useLessonWork();
  const item = lesson.items.find((one) => one.id === id);
  if (item === undefined) return null;
  return <Link to={addressOf(lesson.id, { section: 'questions', partId: id })}>{item.stem}</Link>;
}
