/** Answers that are known to be wrong: each with the wrong idea that it comes from, and what is said to it. */
import { useTranslation } from 'react-i18next';
import { Field } from '../field.tsx';
import { replaceAt } from '../replace-at.ts';
import { GrowingList } from './growing-list.tsx';
import classes from './items.module.css';
import { without } from './list-changes.ts';
import { MisconceptionName } from './misconception-name.tsx';
import { RemoveButton } from './remove-button.tsx';
import { useRowKeys } from './use-row-keys.ts';

export interface WrongAnswer {
  readonly answer: string;
  readonly feedback: string;
  readonly misconceptionId?: string | undefined;
}

interface WrongAnswersProps {
  readonly wrong: readonly WrongAnswer[];
  /** Where the list stands in the document: `items/3/wrong`. */
  readonly path: string;
  /** What the document calls the answer of an entry. */
  readonly field: 'answer' | 'value' | 'measured';
  /** What the list belongs to, where several stand on a screen. */
  readonly of?: string;
  readonly most: number;
  readonly onChange: (wrong: WrongAnswer[]) => void;
}

export function WrongAnswers({ wrong, path, field, of, most, onChange }: WrongAnswersProps) {
  const { t } = useTranslation();
  const { keys, forget } = useRowKeys(wrong.length);
  const about = of === undefined ? {} : { of };
  return (
    <GrowingList
      kind="ul"
      addLabel={t('question.addWrongAnswer')}
      canAdd={wrong.length < most}
      onAdd={() => onChange([...wrong, { answer: '', feedback: '' }])}
    >
      {wrong.map((one, index) => {
        const number = index + 1;
        const set = (changes: Partial<WrongAnswer>) => onChange(replaceAt(wrong, index, { ...one, ...changes }));
        return (
          <li key={keys[index]} className={classes.removable}>
            <div className={classes.stack}>
              <Field
                path={`${path}/${index}/${field}`}
                oneLine
                labelled
                label={t('question.wrongAnswer', { number })}
                {...about}
                value={one.answer}
                onChange={(answer) => set({ answer })}
              />
              <MisconceptionName id={one.misconceptionId} />
              <Field
                path={`${path}/${index}/feedback`}
                look="quiet"
                label={t('question.feedbackOn', { number })}
                {...about}
                placeholder={t('question.feedbackMissing')}
                value={one.feedback}
                onChange={(feedback) => set({ feedback })}
              />
            </div>
            <RemoveButton
              label={t('question.removeWrongAnswer', { number })}
              mustStay={false}
              onRemove={() => {
                forget(index);
                onChange(without(wrong, index));
              }}
            />
          </li>
        );
      })}
    </GrowingList>
  );
}
