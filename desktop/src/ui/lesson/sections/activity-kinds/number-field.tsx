/** A whole number of the lesson under work; what is no number yet, such as an emptied field, is hers until she leaves it. */
import { NumberInput } from '@mantine/core';
import { useState } from 'react';
import { useLessonWork } from '../../lesson-work.ts';
import classes from '../sections.module.css';

interface NumberFieldProps {
  /** Where it stands in the document. */
  readonly path: string;
  readonly label: string;
  readonly value: number;
  readonly least: number;
  readonly most: number;
  readonly onChange: (value: number) => void;
}

export function NumberField({ path, label, value, least, most, onChange }: NumberFieldProps) {
  const { readOnly, problemAt } = useLessonWork();
  const [unfinished, setUnfinished] = useState<string | null>(null);
  return (
    <NumberInput
      className={classes.numberField ?? ''}
      classNames={{ label: classes.numberLabel ?? '' }}
      label={label}
      value={unfinished ?? value}
      min={least}
      max={most}
      allowDecimal={false}
      allowNegative={false}
      readOnly={readOnly}
      error={problemAt(path)}
      onChange={(next) => {
        setUnfinished(typeof next === 'number' ? null : next);
        if (typeof next === 'number') onChange(next);
      }}
      onBlur={() => setUnfinished(null)}
    />
  );
}
