import { useTranslation } from 'react-i18next';
import { Field } from '../field.tsx';
import { replaceAt } from '../replace-at.ts';
import { GrowingList } from './growing-list.tsx';
import type { AnswerProps } from './item-of.ts';
import classes from './items.module.css';
import { PairSelect } from './pair-select.tsx';
import { paired, withoutPair, withPair } from './pairs.ts';
import { Partners } from './partners.tsx';
import { RemoveButton } from './remove-button.tsx';
import { WrongFeedback } from './wrong-feedback.tsx';

export function Matching({ item, path, onChange }: AnswerProps<'matching'>) {
  const { t } = useTranslation();
  return (
    <fieldset className={classes.answers}>
      <legend>{t('question.matches')}</legend>
      <GrowingList
        kind="ul"
        addLabel={t('question.addPair')}
        canAdd={item.left.length < 8 && item.right.length < 10}
        onAdd={() => onChange(withPair(item))}
      >
        {item.left.map((entry, index) => (
          <li key={entry.id} className={classes.removable}>
            <div className={classes.match}>
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
            </div>
            <RemoveButton
              label={t('question.removeEntry', { number: index + 1 })}
              mustStay={item.left.length <= 3}
              onRemove={() => onChange(withoutPair(item, entry.id))}
            />
          </li>
        ))}
      </GrowingList>
      <Partners
        partners={item.right}
        fewest={3}
        pairs={item.key}
        path={`${path}/right`}
        onChange={(right) => onChange({ ...item, right })}
      />
      <WrongFeedback wrong={item.wrong} path={path} onChange={(wrong) => onChange({ ...item, wrong })} />
    </fieldset>
  );
}
