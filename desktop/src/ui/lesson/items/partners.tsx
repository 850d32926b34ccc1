/** The words that entries are matched with. Those that belong to nothing are there to be told apart, and can come and go. */
import { useTranslation } from 'react-i18next';
import { Field } from '../field.tsx';
import { replaceAt } from '../replace-at.ts';
import { GrowingList } from './growing-list.tsx';
import classes from './items.module.css';
import { freeId, without } from './list-changes.ts';
import type { Entry, Pair } from './pairs.ts';
import { RemoveButton } from './remove-button.tsx';

interface PartnersProps {
  readonly partners: readonly Entry[];
  readonly fewest: number;
  readonly pairs: readonly Pair[];
  /** Where they stand: `items/3/right`. */
  readonly path: string;
  readonly onChange: (partners: Entry[]) => void;
}

export function Partners({ partners, fewest, pairs, path, onChange }: PartnersProps) {
  const { t } = useTranslation();
  return (
    <details className={classes.partners}>
      <summary>{t('question.partners')}</summary>
      <GrowingList
        kind="ul"
        addLabel={t('question.addPartner')}
        canAdd={partners.length < 10}
        onAdd={() => onChange([...partners, { id: freeId('choice', partners), text: '' }])}
      >
        {partners.map((partner, index) => (
          <li key={partner.id} className={classes.removable}>
            <Field
              path={`${path}/${index}/text`}
              label={t('question.partner', { number: index + 1 })}
              value={partner.text}
              onChange={(text) => onChange(replaceAt(partners, index, { ...partner, text }))}
            />
            <RemoveButton
              label={t('question.removePartner', { number: index + 1 })}
              mustStay={partners.length <= fewest || pairs.some(({ right }) => right === partner.id)}
              onRemove={() => onChange(without(partners, index))}
            />
          </li>
        ))}
      </GrowingList>
    </details>
  );
}
