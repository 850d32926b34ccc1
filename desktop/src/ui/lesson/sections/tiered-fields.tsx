/** A text in its three reading levels, side by side in one choice. */
import { TIERS, type Tier } from '@toolboxai/shared/lesson';
import { useTranslation } from 'react-i18next';
import { Field } from '../field.tsx';

interface TieredFieldsProps {
  readonly path: string;
  /** What the text is of: a word or a passage. */
  readonly name: string;
  readonly texts: Readonly<Record<Tier, string>>;
  readonly tiers?: readonly Tier[];
  readonly onChange: (texts: Record<Tier, string>) => void;
}

export function TieredFields({ path, name, texts, tiers = TIERS, onChange }: TieredFieldsProps) {
  const { t } = useTranslation();
  return (
    <>
      {tiers.map((tier) => (
        <Field
          key={tier}
          path={`${path}/${tier}`}
          labelled
          label={t(`tiers.${tier}`)}
          of={name}
          value={texts[tier]}
          onChange={(text) => onChange({ ...texts, [tier]: text })}
        />
      ))}
    </>
  );
}
