import { useTranslation } from 'react-i18next';
import type { AnswerProps } from './item-of.ts';
import classes from './items.module.css';
import { PairSelect } from './pair-select.tsx';
import { paired } from './pairs.ts';
import { Partners } from './partners.tsx';
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
      <Partners
        partners={item.labels}
        fewest={2}
        pairs={item.key}
        path={`${path}/labels`}
        onChange={(labels) => onChange({ ...item, labels })}
      />
      <WrongFeedback wrong={item.wrong} path={path} onChange={(wrong) => onChange({ ...item, wrong })} />
    </fieldset>
  );
}
