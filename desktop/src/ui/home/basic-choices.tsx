/** Subject, grade and length of the period. */
import { NativeSelect } from '@mantine/core';
import { SUBJECTS } from '@toolboxai/shared/lesson';
import { useTranslation } from 'react-i18next';
import { gradeLabel } from '../frame/index.ts';
import classes from './home.module.css';
import type { FormState } from './request.ts';

const LENGTHS = [20, 25, 30, 35, 40, 45, 50, 55, 60, 75, 90, 120];

interface BasicChoicesProps {
  readonly form: FormState;
  readonly onChange: (changes: Partial<FormState>) => void;
}

export function BasicChoices({ form, onChange }: BasicChoicesProps) {
  const { t } = useTranslation();
  const lengths = [...new Set([...LENGTHS, form.minutes])].sort((a, b) => a - b);
  return (
    <div className={classes.basics}>
      <NativeSelect
        label={t('home.subject')}
        value={form.subject}
        onChange={({ currentTarget }) => {
          const subject = SUBJECTS.find((one) => one === currentTarget.value);
          if (subject !== undefined) onChange({ subject });
        }}
        data={SUBJECTS.map((value) => ({ value, label: t(`subjects.${value}`) }))}
      />
      <NativeSelect
        label={t('home.grade')}
        value={String(form.grade)}
        onChange={({ currentTarget }) => onChange({ grade: Number(currentTarget.value) })}
        data={Array.from({ length: 13 }, (_, grade) => ({ value: String(grade), label: gradeLabel(t, grade) }))}
      />
      <NativeSelect
        label={t('home.minutes')}
        value={String(form.minutes)}
        onChange={({ currentTarget }) => onChange({ minutes: Number(currentTarget.value) })}
        data={lengths.map((minutes) => ({ value: String(minutes), label: t('home.minutesCount', { count: minutes }) }))}
      />
    </div>
  );
}
