/** One blank of a sentence: what is accepted in it, and what is said to answers that are known to be wrong. */
import { useTranslation } from 'react-i18next';
import { Field } from '../field.tsx';
import type { ItemOf } from './item-of.ts';
import classes from './items.module.css';
import { RemoveButton } from './remove-button.tsx';
import { joined, listed } from './semicolons.ts';
import { WrongAnswers } from './wrong-answers.tsx';

type BlankOf = ItemOf<'fill-in'>['blanks'][number];

interface BlankProps {
  readonly blank: BlankOf;
  /** Where it stands: `items/3/blanks/0`. */
  readonly path: string;
  readonly mustStay: boolean;
  readonly onChange: (blank: BlankOf) => void;
  readonly onRemove: () => void;
}

export function Blank({ blank, path, mustStay, onChange, onRemove }: BlankProps) {
  const { t } = useTranslation();
  return (
    <li className={classes.removable}>
      <div className={classes.answers}>
        <Field
          path={`${path}/accepted`}
          oneLine
          labelled
          label={t('question.accepted', { blank: blank.id })}
          value={joined(blank.accepted)}
          onChange={(text) => onChange({ ...blank, accepted: listed(text) })}
        />
        <WrongAnswers
          wrong={blank.wrong}
          path={`${path}/wrong`}
          field="answer"
          of={blank.id}
          most={6}
          onChange={(wrong) => onChange({ ...blank, wrong })}
        />
      </div>
      <RemoveButton label={t('question.removeBlank', { blank: blank.id })} mustStay={mustStay} onRemove={onRemove} />
    </li>
  );
}
