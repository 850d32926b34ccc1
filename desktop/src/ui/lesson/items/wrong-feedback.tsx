/** What is said after a wrong answer, where all wrong answers share it. */

import { useTranslation } from 'react-i18next';
import { Field } from '../field.tsx';
import type { ItemOf } from './item-of.ts';
import classes from './items.module.css';
import { MisconceptionName } from './misconception-name.tsx';

type Wrong = ItemOf<'true-false'>['wrong'];

interface WrongFeedbackProps {
  readonly wrong: Wrong;
  readonly path: string;
  readonly onChange: (wrong: Wrong) => void;
}

export function WrongFeedback({ wrong, path, onChange }: WrongFeedbackProps) {
  const { t } = useTranslation();
  return (
    <div className={classes.stack}>
      <Field
        path={`${path}/wrong/feedback`}
        labelled
        label={t('question.feedback')}
        value={wrong.feedback}
        onChange={(feedback) => onChange({ ...wrong, feedback })}
      />
      <MisconceptionName id={wrong.misconceptionId} />
    </div>
  );
}
