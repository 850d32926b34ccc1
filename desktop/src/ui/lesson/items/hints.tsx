/** The ladder of hints, from a nudge to nearly the answer. */
import type { Item } from '@toolboxai/shared/lesson';
import { useTranslation } from 'react-i18next';
import { Field } from '../field.tsx';
import { replaceAt } from '../replace-at.ts';
import { GrowingList } from './growing-list.tsx';
import classes from './items.module.css';
import { without } from './list-changes.ts';
import { RemoveButton } from './remove-button.tsx';

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
      <GrowingList
        kind="ol"
        addLabel={t('question.addHint')}
        canAdd={item.hints.length < 4}
        onAdd={() => onChange({ ...item, hints: [...item.hints, ''] })}
      >
        {item.hints.map((hint, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: hints have no id, and their fields hold nothing of their own
          <li key={index} className={classes.option}>
            <span className={classes.control}>{index + 1}</span>
            <Field
              path={`${path}/hints/${index}`}
              label={t('question.hint', { number: index + 1 })}
              value={hint}
              onChange={(text) => onChange({ ...item, hints: replaceAt(item.hints, index, text) })}
            />
            <RemoveButton
              label={t('question.removeHint', { number: index + 1 })}
              mustStay={item.hints.length === 1}
              onRemove={() => onChange({ ...item, hints: without(item.hints, index) })}
            />
          </li>
        ))}
      </GrowingList>
    </fieldset>
  );
}
