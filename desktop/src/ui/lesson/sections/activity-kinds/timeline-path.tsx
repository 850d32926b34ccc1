/** A timeline: its events in their order, each with its time and what is told when it stands there. */
import type { ActivityOf } from '@toolboxai/shared/lesson';
import { useTranslation } from 'react-i18next';
import { Hints } from '../../items/hints.tsx';
import { replaceAt } from '../../replace-at.ts';
import classes from '../sections.module.css';
import type { KindSectionProps } from './kind-section.ts';
import { LineFields, PromptField } from './task-fields.tsx';

export function TimelinePath({ activity, path, onChange }: KindSectionProps<ActivityOf<'timeline-path'>>) {
  const { t } = useTranslation();
  const { params } = activity;
  const set = (changes: Partial<typeof params>) => onChange({ ...activity, params: { ...params, ...changes } });
  return (
    <details className={classes.details}>
      <summary>{t('activity.events', { count: params.events.length })}</summary>
      <PromptField path={path} prompt={params.prompt} onChange={(prompt) => set({ prompt })} />
      <ol className={classes.list}>
        {params.events.map((event, index) => (
          <li key={event.id}>
            <LineFields
              path={`${path}/params/events/${index}`}
              texts={{
                when: { label: t('activity.when', { number: index + 1 }), value: event.when },
                text: { label: t('activity.event', { number: index + 1 }), value: event.text },
                detail: { label: t('activity.afterRight'), value: event.detail },
                feedback: { label: t('activity.afterWrong'), value: event.feedback },
              }}
              onChange={(field, value) =>
                set({ events: replaceAt(params.events, index, { ...event, [field]: value }) })
              }
            />
          </li>
        ))}
      </ol>
      <Hints path={`${path}/params/hints`} hints={params.hints} onChange={(hints) => set({ hints })} />
    </details>
  );
}
