/** One blank of a sentence: what is accepted in it, and what is said to answers that are known to be wrong. */
import { useTranslation } from 'react-i18next';
import { Field } from '../field.tsx';
import { replaceAt } from '../replace-at.ts';
import { GrowingList } from './growing-list.tsx';
import type { ItemOf } from './item-of.ts';
import classes from './items.module.css';
import { without } from './list-changes.ts';
import { MisconceptionName } from './misconception-name.tsx';
import { RemoveButton } from './remove-button.tsx';
import { joined, listed } from './semicolons.ts';

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
        <GrowingList
          kind="ul"
          addLabel={t('question.addWrongAnswer')}
          canAdd={blank.wrong.length < 6}
          onAdd={() => onChange({ ...blank, wrong: [...blank.wrong, { answer: '', feedback: '' }] })}
        >
          {blank.wrong.map((wrong, index) => {
            const set = (changes: Partial<typeof wrong>) =>
              onChange({ ...blank, wrong: replaceAt(blank.wrong, index, { ...wrong, ...changes }) });
            return (
              // biome-ignore lint/suspicious/noArrayIndexKey: wrong answers have no id, and their fields hold nothing of their own
              <li key={index} className={classes.removable}>
                <div className={classes.stack}>
                  <Field
                    path={`${path}/wrong/${index}/answer`}
                    oneLine
                    labelled
                    label={t('question.wrongAnswer', { number: index + 1 })}
                    of={blank.id}
                    value={wrong.answer}
                    onChange={(answer) => set({ answer })}
                  />
                  <MisconceptionName id={wrong.misconceptionId} />
                  <Field
                    path={`${path}/wrong/${index}/feedback`}
                    look="quiet"
                    label={t('question.feedbackOn', { number: index + 1 })}
                    of={blank.id}
                    placeholder={t('question.feedbackMissing')}
                    value={wrong.feedback}
                    onChange={(feedback) => set({ feedback })}
                  />
                </div>
                <RemoveButton
                  label={t('question.removeWrongAnswer', { number: index + 1 })}
                  mustStay={false}
                  onRemove={() => onChange({ ...blank, wrong: without(blank.wrong, index) })}
                />
              </li>
            );
          })}
        </GrowingList>
      </div>
      <RemoveButton label={t('question.removeBlank', { blank: blank.id })} mustStay={mustStay} onRemove={onRemove} />
    </li>
  );
}
