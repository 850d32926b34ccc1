/** A guided exploration: its stops with what they show and ask. */
import { type ActivityOf, figureSvg } from '@toolboxai/shared/lesson';
import { useTranslation } from 'react-i18next';
import { Field } from '../../field.tsx';
import { Picture } from '../../items/picture.tsx';
import { replaceAt } from '../../replace-at.ts';
import classes from '../sections.module.css';
import type { KindSectionProps } from './kind-section.ts';
import { QuestionLink } from './question-link.tsx';

export function GuidedExploration({ activity, path, onChange }: KindSectionProps<ActivityOf<'guided-exploration'>>) {
  const { t } = useTranslation();
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
