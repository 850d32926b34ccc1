/** The ladder of hints, from a nudge to nearly the answer. */
import type { Item } from '@toolboxai/shared/lesson';
import { useTranslation } from 'react-i18next';
import { Field } from '../field.tsx';
import { replaceAt } from '../replace-at.ts';
import classes from './items.module.css';

interface HintsProps {
  readonly item: Item;
  readonly path: string;
  readonly onChange: (item: Item) => void;
}

export function Hints({ item, path, onChange }: HintsProps) {
  const { t } = useTranslation();
  return (
    <fieldset className={classes.answers}>
      <legend>{t('question.hints')}</legend>
      <ol>
        {item.hints.map((hint, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: hints have no id and never change their order here
          <li key={index} className={classes.option}>
            <span className={classes.control}>{index + 1}</span>
            <Field
              path={`${path}/hints/${index}`}
              label={t('question.hint', { number: index + 1 })}
              value={hint}
              onChange={(text) => onChange({ ...item, hints: replaceAt(item.hints, index, text) })}
            />
          </li>
        ))}
      </ol>
    </fieldset>
  );
}
