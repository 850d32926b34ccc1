import { useTranslation } from 'react-i18next';
import { Field } from '../field.tsx';
import { replaceAt } from '../replace-at.ts';
import { Blank } from './blank.tsx';
import { withBlank, withoutBlank } from './blanks.ts';
import { GrowingList } from './growing-list.tsx';
import type { AnswerProps } from './item-of.ts';
import classes from './items.module.css';
import { joined, listed } from './semicolons.ts';

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
      <GrowingList
        kind="ul"
        addLabel={t('question.addBlank')}
        canAdd={item.blanks.length < 6}
        onAdd={() => onChange(withBlank(item))}
      >
        {item.blanks.map((blank, index) => (
          <Blank
            key={blank.id}
            blank={blank}
            path={`${path}/blanks/${index}`}
            mustStay={item.blanks.length === 1}
            onChange={(next) => onChange({ ...item, blanks: replaceAt(item.blanks, index, next) })}
            onRemove={() => onChange(withoutBlank(item, blank.id))}
          />
        ))}
      </GrowingList>
      {item.wordBank === null ? null : (
        <Field
          path={`${path}/wordBank`}
          labelled
          label={t('question.wordBank')}
          value={joined(item.wordBank)}
          onChange={(text) => onChange({ ...item, wordBank: listed(text) })}
        />
      )}
    </fieldset>
  );
}
