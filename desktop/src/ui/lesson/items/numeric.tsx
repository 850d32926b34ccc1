import { useTranslation } from 'react-i18next';
import { Field } from '../field.tsx';
import { replaceAt } from '../replace-at.ts';
import type { AnswerProps } from './item-of.ts';
import classes from './items.module.css';
import { MisconceptionName } from './misconception-name.tsx';

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
          label={t('question.key', { unit: item.unit ?? '' })}
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
      {item.wrong.length === 0 ? null : (
        <ul>
          {item.wrong.map((wrong, index) => {
            const set = (changes: Partial<typeof wrong>) =>
              onChange({ ...item, wrong: replaceAt(item.wrong, index, { ...wrong, ...changes }) });
            const at = `${path}/wrong/${index}`;
            return (
              // biome-ignore lint/suspicious/noArrayIndexKey: wrong answers have no id and never change their order here
              <li key={index} className={classes.stack}>
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
                  value={wrong.feedback}
                  onChange={(feedback) => set({ feedback })}
                />
              </li>
            );
          })}
        </ul>
      )}
    </fieldset>
  );
}
