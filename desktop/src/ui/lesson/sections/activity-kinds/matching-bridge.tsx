/** A matching bridge: its pairs, and the ends that match nothing. */
import type { ActivityOf } from '@toolboxai/shared/lesson';
import { useTranslation } from 'react-i18next';
import { Field } from '../../field.tsx';
import { Hints } from '../../items/hints.tsx';
import { replaceAt } from '../../replace-at.ts';
import classes from '../sections.module.css';
import type { KindSectionProps } from './kind-section.ts';
import { LineFields, PromptField } from './task-fields.tsx';

export function MatchingBridge({ activity, path, onChange }: KindSectionProps<ActivityOf<'matching-bridge'>>) {
  const { t } = useTranslation();
  const { params } = activity;
  const set = (changes: Partial<typeof params>) => onChange({ ...activity, params: { ...params, ...changes } });
  return (
    <details className={classes.details}>
      <summary>{t('activity.pairs', { count: params.pairs.length })}</summary>
      <PromptField path={path} prompt={params.prompt} onChange={(prompt) => set({ prompt })} />
      <ol className={classes.list}>
        {params.pairs.map((pair, index) => (
          <li key={pair.id}>
            <LineFields
              path={`${path}/params/pairs/${index}`}
              texts={{
                left: { label: t('activity.left', { number: index + 1 }), value: pair.left },
                right: { label: t('activity.right', { number: index + 1 }), value: pair.right },
                feedback: { label: t('activity.afterWrong'), value: pair.feedback },
              }}
              onChange={(field, value) => set({ pairs: replaceAt(params.pairs, index, { ...pair, [field]: value }) })}
            />
          </li>
        ))}
        {params.extras.map((extra, index) => (
          <li key={extra.id}>
            <Field
              path={`${path}/params/extras/${index}/text`}
              labelled
              label={t('activity.extra', { number: index + 1 })}
              value={extra.text}
              onChange={(text) => set({ extras: replaceAt(params.extras, index, { ...extra, text }) })}
            />
          </li>
        ))}
      </ol>
      <Hints path={`${path}/params/hints`} hints={params.hints} onChange={(hints) => set({ hints })} />
    </details>
  );
}
