/** The ladder of hints, from a nudge to nearly the answer. */
import { useTranslation } from 'react-i18next';
import { Field } from '../field.tsx';
import { replaceAt } from '../replace-at.ts';
import { GrowingList } from './growing-list.tsx';
import classes from './items.module.css';
import { without } from './list-changes.ts';
import { RemoveButton } from './remove-button.tsx';
import { useRowKeys } from './use-row-keys.ts';

const MOST = 4;

interface HintsProps {
  readonly hints: readonly string[];
  /** Where they stand in the document: `items/3/hints`. */
  readonly path: string;
  /** What they help with, where several ladders stand on a screen. */
  readonly of?: string;
  readonly onChange: (hints: string[]) => void;
}

export function Hints({ hints, path, of, onChange }: HintsProps) {
  const { t } = useTranslation();
  const { keys, forget } = useRowKeys(hints.length);
  return (
    <fieldset className={classes.answers}>
      <legend>{t('question.hints')}</legend>
      <GrowingList
        kind="ol"
        addLabel={t('question.addHint')}
        canAdd={hints.length < MOST}
        onAdd={() => onChange([...hints, ''])}
      >
        {hints.map((hint, index) => (
          <li key={keys[index]} className={classes.option}>
            <span className={classes.control}>{index + 1}</span>
            <Field
              path={`${path}/${index}`}
              label={t('question.hint', { number: index + 1 })}
              {...(of === undefined ? {} : { of })}
              value={hint}
              onChange={(text) => onChange(replaceAt(hints, index, text))}
            />
            <RemoveButton
              label={t('question.removeHint', { number: index + 1 })}
              mustStay={hints.length === 1}
              onRemove={() => {
                forget(index);
                onChange(without(hints, index));
              }}
            />
          </li>
        ))}
      </GrowingList>
    </fieldset>
  );
}
