/** Fields that kinds share: the task itself, and the lines of a list with what is said after a wrong try. */
import { useTranslation } from 'react-i18next';
import { Field } from '../../field.tsx';
import classes from '../sections.module.css';

interface PromptProps {
  readonly path: string;
  readonly prompt: string;
  readonly onChange: (prompt: string) => void;
}

export function PromptField({ path, prompt, onChange }: PromptProps) {
  const { t } = useTranslation();
  return (
    <Field path={`${path}/params/prompt`} labelled label={t('activity.prompt')} value={prompt} onChange={onChange} />
  );
}

interface LineProps {
  /** Place of the line in the document. */
  readonly path: string;
  /** What is written, by the name of its field in the document. */
  readonly texts: Readonly<Record<string, { readonly label: string; readonly value: string }>>;
  readonly onChange: (field: string, value: string) => void;
}

/** The texts of one step, event, pair or label. */
export function LineFields({ path, texts, onChange }: LineProps) {
  return (
    <div className={classes.stack}>
      {Object.entries(texts).map(([field, { label, value }]) => (
        <Field
          key={field}
          path={`${path}/${field}`}
          labelled
          label={label}
          value={value}
          onChange={(next) => onChange(field, next)}
        />
      ))}
    </div>
  );
}
