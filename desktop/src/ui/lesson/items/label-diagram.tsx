import { useTranslation } from 'react-i18next';
import { Field } from '../field.tsx';
import { replaceAt } from '../replace-at.ts';
import type { AnswerProps } from './item-of.ts';
import classes from './items.module.css';
import { PairSelect } from './pair-select.tsx';
import { paired } from './pairs.ts';
import { WrongFeedback } from './wrong-feedback.tsx';

export function LabelDiagram({ item, path, onChange }: AnswerProps<'label-diagram'>) {
  const { t } = useTranslation();
  return (
    <fieldset className={classes.answers}>
      <legend>{t('question.labels')}</legend>
      <ol>
        {item.targets.map((target, index) => (
          <li key={target.id} className={classes.match}>
            <span>
              {index + 1}. {target.description}
            </span>
            <PairSelect
              label={t('question.labelOf', { place: target.description })}
              value={item.key.find((pair) => pair.left === target.id)?.right ?? ''}
              choices={item.labels}
              onChange={(right) => onChange({ ...item, key: paired(item.key, target.id, right) })}
            />
          </li>
        ))}
      </ol>
      <details className={classes.partners}>
        <summary>{t('question.partners')}</summary>
        {item.labels.map((label, index) => (
          <Field
            key={label.id}
            path={`${path}/labels/${index}/text`}
            label={t('question.partner', { number: index + 1 })}
            value={label.text}
            onChange={(text) => onChange({ ...item, labels: replaceAt(item.labels, index, { ...label, text }) })}
          />
        ))}
      </details>
      <WrongFeedback wrong={item.wrong} path={path} onChange={(wrong) => onChange({ ...item, wrong })} />
    </fieldset>
  );
}
