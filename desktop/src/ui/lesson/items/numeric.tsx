import { useTranslation } from 'react-i18next';
import { Field } from '../field.tsx';
import { replaceAt } from '../replace-at.ts';
import { GrowingList } from './growing-list.tsx';
import type { AnswerProps } from './item-of.ts';
import classes from './items.module.css';
import { without } from './list-changes.ts';
import { MisconceptionName } from './misconception-name.tsx';
import { RemoveButton } from './remove-button.tsx';

export function Numeric({ item, path, onChange }: AnswerProps<'numeric'>) {
  const { t } = useTranslation();
  return (
    <fieldset className={classes.answers}>
      <legend>{t('question.answer')}</legend>
      <div className={classes.numbers}>
        <Field
          path={`${path}/key`}
          oneLine
          labelled
          label={item.unit === null ? t('question.key') : t('question.keyIn', { unit: item.unit })}
          value={item.key}
          onChange={(key) => onChange({ ...item, key })}
        />
        <Field
          path={`${path}/tolerance`}
          oneLine
          labelled
          label={t('question.tolerance')}
          value={item.tolerance}
          onChange={(tolerance) => onChange({ ...item, tolerance })}
        />
      </div>
      <GrowingList
        kind="ul"
        addLabel={t('question.addWrongAnswer')}
        canAdd={item.wrong.length < 8}
        onAdd={() => onChange({ ...item, wrong: [...item.wrong, { value: '', feedback: '' }] })}
      >
        {item.wrong.map((wrong, index) => {
          const set = (changes: Partial<typeof wrong>) =>
            onChange({ ...item, wrong: replaceAt(item.wrong, index, { ...wrong, ...changes }) });
          const at = `${path}/wrong/${index}`;
          return (
            // biome-ignore lint/suspicious/noArrayIndexKey: wrong answers have no id, and their fields hold nothing of their own
            <li key={index} className={classes.removable}>
              <div className={classes.stack}>
                <Field
                  path={`${at}/value`}
                  oneLine
                  labelled
                  label={t('question.wrongAnswer', { number: index + 1 })}
                  value={wrong.value}
                  onChange={(value) => set({ value })}
                />
                <MisconceptionName id={wrong.misconceptionId} />
                <Field
                  path={`${at}/feedback`}
                  look="quiet"
                  label={t('question.feedbackOn', { number: index + 1 })}
                  placeholder={t('question.feedbackMissing')}
                  value={wrong.feedback}
                  onChange={(feedback) => set({ feedback })}
                />
              </div>
              <RemoveButton
                label={t('question.removeWrongAnswer', { number: index + 1 })}
                mustStay={false}
                onRemove={() => onChange({ ...item, wrong: without(item.wrong, index) })}
              />
            </li>
          );
        })}
      </GrowingList>
    </fieldset>
  );
}
