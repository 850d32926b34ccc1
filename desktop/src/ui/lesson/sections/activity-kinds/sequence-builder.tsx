/** A sequence: its steps in their order, with what is said to who puts one elsewhere. */
import type { ActivityOf } from '@toolboxai/shared/lesson';
import { useTranslation } from 'react-i18next';
import { Field } from '../../field.tsx';
import { Hints } from '../../items/hints.tsx';
import { replaceAt } from '../../replace-at.ts';
import classes from '../sections.module.css';
import type { KindSectionProps } from './kind-section.ts';
import { LineFields, PromptField } from './task-fields.tsx';

export function SequenceBuilder({ activity, path, onChange }: KindSectionProps<ActivityOf<'sequence-builder'>>) {
  const { t } = useTranslation();
  const { params } = activity;
  const set = (changes: Partial<typeof params>) => onChange({ ...activity, params: { ...params, ...changes } });
  return (
    <details className={classes.details}>
      <summary>{t('activity.steps', { count: params.steps.length })}</summary>
      <PromptField path={path} prompt={params.prompt} onChange={(prompt) => set({ prompt })} />
      <Field
        path={`${path}/params/direction`}
        labelled
        label={t('activity.direction')}
        value={params.direction}
        onChange={(direction) => set({ direction })}
      />
      <ol className={classes.list}>
        {params.steps.map((step, index) => (
          <li key={step.id}>
            <LineFields
              path={`${path}/params/steps/${index}`}
              texts={{
                text: { label: t('activity.step', { number: index + 1 }), value: step.text },
                feedback: { label: t('activity.afterWrong'), value: step.feedback },
              }}
              onChange={(field, value) => set({ steps: replaceAt(params.steps, index, { ...step, [field]: value }) })}
            />
          </li>
        ))}
      </ol>
      <Hints path={`${path}/params/hints`} hints={params.hints} onChange={(hints) => set({ hints })} />
    </details>
  );
}
