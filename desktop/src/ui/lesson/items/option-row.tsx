/** One option of a choice: whether it is right, its text, and what is said when it is chosen wrongly. */
import type { Option } from '@toolboxai/shared/lesson';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Field } from '../field.tsx';
import classes from './items.module.css';
import { MisconceptionName } from './misconception-name.tsx';
import { RemoveButton } from './remove-button.tsx';

interface OptionRowProps {
  readonly option: Option;
  readonly number: number;
  readonly isRight: boolean;
  readonly path: string;
  /** The control that makes it right. */
  readonly control: ReactNode;
  readonly onChange: (option: Option) => void;
  readonly onRemove: () => void;
  readonly mustStay: boolean;
}

export function OptionRow({ option, number, isRight, path, control, onChange, onRemove, mustStay }: OptionRowProps) {
  const { t } = useTranslation();
  return (
    <li className={classes.option} data-right={isRight || undefined}>
      <span className={classes.control}>{control}</span>
      <div className={classes.stack}>
        <Field
          path={`${path}/text`}
          label={t('question.option', { number })}
          value={option.text}
          onChange={(text) => onChange({ ...option, text })}
        />
        {isRight ? (
          <p className={classes.right}>{t('question.right')}</p>
        ) : (
          <>
            <MisconceptionName id={option.misconceptionId} />
            <Field
              path={`${path}/feedback`}
              look="quiet"
              label={t('question.feedbackOn', { number })}
              placeholder={t('question.feedbackMissing')}
              value={option.feedback ?? ''}
              onChange={(feedback) => onChange({ ...option, feedback })}
            />
          </>
        )}
      </div>
      <RemoveButton label={t('question.removeOption', { number })} onRemove={onRemove} mustStay={mustStay} />
    </li>
  );
}
