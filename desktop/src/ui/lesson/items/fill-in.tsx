import { useTranslation } from 'react-i18next';
import { Field } from '../field.tsx';
import { replaceAt } from '../replace-at.ts';
import type { AnswerProps } from './item-of.ts';
import classes from './items.module.css';
import { MisconceptionName } from './misconception-name.tsx';

export function FillIn({ item, path, onChange }: AnswerProps<'fill-in'>) {
  const { t } = useTranslation();
  return (
    <fieldset className={classes.answers}>
      <legend>{t('question.blanks')}</legend>
      <Field
        path={`${path}/text`}
        labelled
        label={t('question.sentence')}
        value={item.text}
        onChange={(text) => onChange({ ...item, text })}
      />
      <ul>
        {item.blanks.map((blank, index) => {
          const at = `${path}/blanks/${index}`;
          const set = (changes: Partial<typeof blank>) =>
            onChange({ ...item, blanks: replaceAt(item.blanks, index, { ...blank, ...changes }) });
          return (
            <li key={blank.id} className={classes.stack}>
              <Field
                path={`${at}/accepted`}
                oneLine
                labelled
                label={t('question.accepted', { blank: blank.id })}
                value={blank.accepted.join('; ')}
                onChange={(text) => set({ accepted: text.split(';').map((answer) => answer.trimStart()) })}
              />
              {blank.wrong.map((wrong, place) => (
                // biome-ignore lint/suspicious/noArrayIndexKey: wrong answers have no id and never change their order here
                <div key={place}>
                  <p className={classes.misconception}>{t('question.whenAnswered', { answer: wrong.answer })}</p>
                  <MisconceptionName id={wrong.misconceptionId} />
                  <Field
                    path={`${at}/wrong/${place}/feedback`}
                    look="quiet"
                    label={t('question.feedbackOn', { number: place + 1 })}
                    value={wrong.feedback}
                    onChange={(feedback) => set({ wrong: replaceAt(blank.wrong, place, { ...wrong, feedback }) })}
                  />
                </div>
              ))}
            </li>
          );
        })}
      </ul>
      {item.wordBank === null ? null : (
        <p className={classes.misconception}>
          {t('question.wordBank')} {item.wordBank.join(' · ')}
        </p>
      )}
    </fieldset>
  );
}
