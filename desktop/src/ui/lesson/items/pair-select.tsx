/** Chooses the partner of one entry. */
import { NativeSelect } from '@mantine/core';
import { useLessonWork } from '../lesson-work.ts';

interface PairSelectProps {
  readonly label: string;
  readonly value: string;
  readonly choices: readonly { readonly id: string; readonly text: string }[];
  readonly onChange: (id: string) => void;
}

export function PairSelect({ label, value, choices, onChange }: PairSelectProps) {
  const { readOnly } = useLessonWork();
  return (
    <NativeSelect
      aria-label={label}
      value={value}
      disabled={readOnly}
      onChange={({ currentTarget }) => onChange(currentTarget.value)}
      data={choices.map(({ id, text }) => ({ value: id, label: text }))}
    />
  );
}
