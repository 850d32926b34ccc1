import { Radio } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { useLessonWork } from '../lesson-work.ts';
import type { AnswerProps } from './item-of.ts';
import classes from './items.module.css';
import { WrongFeedback } from './wrong-feedback.tsx';

export function TrueFalse({ item, path, onChange }: AnswerProps<'true-false'>) {
  const { t } = useTranslation();
  const { readOnly } = useLessonWork();
  return (
    <fieldset className={classes.answers}>
      <legend>{t('question.answers')}</legend>
      <div className={classes.pair}>
        {[true, false].map((value) => (
          <Radio
            key={String(value)}
            name={`key-${item.id}`}
            label={t(value ? 'question.true' : 'question.false')}
            checked={item.key === value}
            disabled={readOnly}
            onChange={() => onChange({ ...item, key: value })}
          />
        ))}
      </div>
      <WrongFeedback wrong={item.wrong} path={path} onChange={(wrong) => onChange({ ...item, wrong })} />
    </fieldset>
  );
}
