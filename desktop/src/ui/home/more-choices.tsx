/** What most lessons do not need: standards, the world's theme, the seed, and a look at the plan before it is written. */
import { Checkbox, NativeSelect, TextInput } from '@mantine/core';
import { THEMES } from '@toolboxai/shared/lesson';
import { useTranslation } from 'react-i18next';
import classes from './home.module.css';
import type { FormProblem, FormState } from './request.ts';

interface MoreChoicesProps {
  readonly form: FormState;
  readonly onChange: (changes: Partial<FormState>) => void;
  readonly reviewPlan: boolean;
  readonly onReviewPlan: (review: boolean) => void;
  readonly problem: FormProblem | null;
}

export function MoreChoices({ form, onChange, reviewPlan, onReviewPlan, problem }: MoreChoicesProps) {
  const { t } = useTranslation();
  return (
    <div className={classes.more}>
      <TextInput
        label={t('home.standards')}
        description={t('home.standardsAbout')}
        value={form.standards}
        onChange={({ currentTarget }) => onChange({ standards: currentTarget.value })}
        error={problem === 'tooManyStandards' ? t('home.problems.tooManyStandards') : undefined}
      />
      <NativeSelect
        label={t('home.theme')}
        description={t('home.themeAbout')}
        value={form.theme ?? ''}
        onChange={({ currentTarget }) => onChange({ theme: THEMES.find((one) => one === currentTarget.value) ?? null })}
        data={[
          { value: '', label: t('home.themeFits') },
          ...THEMES.map((value) => ({ value, label: t(`themes.${value}`) })),
        ]}
      />
      <TextInput
        label={t('home.seed')}
        description={t('home.seedAbout')}
        inputMode="numeric"
        value={form.seed}
        onChange={({ currentTarget }) => onChange({ seed: currentTarget.value })}
        error={problem === 'seedNotNumber' ? t('home.problems.seedNotNumber') : undefined}
      />
      <Checkbox
        label={t('home.reviewPlan')}
        description={t('home.reviewPlanAbout')}
        checked={reviewPlan}
        onChange={({ currentTarget }) => onReviewPlan(currentTarget.checked)}
      />
    </div>
  );
}
