import { useTranslation } from 'react-i18next';
import { Field } from '../field.tsx';
import { replaceAt } from '../replace-at.ts';
import type { AnswerProps } from './item-of.ts';
import classes from './items.module.css';
import { PairSelect } from './pair-select.tsx';
import { paired } from './pairs.ts';
import { WrongFeedback } from './wrong-feedback.tsx';

export function Matching({ item, path, onChange }: AnswerProps<'matching'>) {
  const { t } = useTranslation();
  return (
    <fieldset className={classes.answers}>
      <legend>{t('question.matches')}</legend>
      <ul>
        {item.left.map((entry, index) => (
          <li key={entry.id} className={classes.match}>
            <Field
              path={`${path}/left/${index}/text`}
              label={t('question.entry', { number: index + 1 })}
              value={entry.text}
              onChange={(text) => onChange({ ...item, left: replaceAt(item.left, index, { ...entry, text }) })}
            />
            <PairSelect
              label={t('question.partnerOf', { entry: entry.text })}
              value={item.key.find((pair) => pair.left === entry.id)?.right ?? ''}
              choices={item.right}
              onChange={(right) => onChange({ ...item, key: paired(item.key, entry.id, right) })}
            />
          </li>
        ))}
      </ul>
      <details className={classes.partners}>
        <summary>{t('question.partners')}</summary>
        {item.right.map((entry, index) => (
          <Field
            key={entry.id}
            path={`${path}/right/${index}/text`}
            label={t('question.partner', { number: index + 1 })}
            value={entry.text}
            onChange={(text) => onChange({ ...item, right: replaceAt(item.right, index, { ...entry, text }) })}
          />
        ))}
      </details>
      <WrongFeedback wrong={item.wrong} path={path} onChange={(wrong) => onChange({ ...item, wrong })} />
    </fieldset>
  );
}
