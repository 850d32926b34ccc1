import { useTranslation } from 'react-i18next';
import { Field } from '../field.tsx';
import type { AnswerProps } from './item-of.ts';
import classes from './items.module.css';
import { WrongAnswers } from './wrong-answers.tsx';

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
      <WrongAnswers
        wrong={item.wrong.map(({ value, ...note }) => ({ answer: value, ...note }))}
        path={`${path}/wrong`}
        field="value"
        most={8}
        onChange={(wrong) =>
          onChange({ ...item, wrong: wrong.map(({ answer, ...note }) => ({ value: answer, ...note })) })
        }
      />
    </fieldset>
  );
}
