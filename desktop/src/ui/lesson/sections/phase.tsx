/** One phase of the period: its minutes, what the teacher does, what students do, and what is used in it. */
import { NumberInput } from '@mantine/core';
import type { Phase } from '@toolboxai/shared/lesson';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Field } from '../field.tsx';
import { useLessonWork } from '../lesson-work.ts';
import { replaceAt } from '../replace-at.ts';
import classes from './sections.module.css';

interface PhaseEditorProps {
  readonly phase: Phase;
  readonly index: number;
  /** Minutes of the period before it begins. */
  readonly start: number;
}

export function PhaseEditor({ phase, index, start }: PhaseEditorProps) {
  const { t } = useTranslation();
  const { lesson, edit, readOnly, problemAt } = useLessonWork();
  // What is no number yet, such as an emptied field, is hers until she leaves it.
  const [unfinished, setUnfinished] = useState<string | null>(null);
  const path = `plan/phases/${index}`;
  const set = (changes: Partial<Phase>) =>
    edit((current) => ({
      ...current,
      plan: { phases: replaceAt(current.plan.phases, index, { ...phase, ...changes }) },
    }));
  const used = [
    ...phase.activityIds.map((id) => lesson.activities.find((one) => one.id === id)?.title),
    ...phase.passageIds.map((id) => lesson.passages.find((one) => one.id === id)?.title),
    phase.itemIds.length === 0 ? undefined : t('lesson.questionsCount', { count: phase.itemIds.length }),
  ].filter((name) => name !== undefined);
  return (
    <li className={classes.phase}>
      <div className={classes.minutes}>
        <NumberInput
          classNames={{ input: classes.minutesInput ?? '' }}
          aria-label={t('lesson.minutesOf', { phase: phase.title })}
          suffix={` ${t('lesson.min')}`}
          value={unfinished ?? phase.minutes}
          min={1}
          max={120}
          hideControls
          allowDecimal={false}
          allowNegative={false}
          readOnly={readOnly}
          error={problemAt(`${path}/minutes`)}
          onChange={(minutes) => {
            setUnfinished(typeof minutes === 'number' ? null : minutes);
            if (typeof minutes === 'number') set({ minutes });
          }}
          onBlur={() => setUnfinished(null)}
        />
        <p className={classes.quiet}>{t('lesson.fromTo', { from: start, to: start + phase.minutes })}</p>
      </div>
      <div className={classes.stack}>
        <Field
          path={`${path}/title`}
          oneLine
          look="heading"
          label={t('lesson.phaseTitle', { number: index + 1 })}
          value={phase.title}
          onChange={(title) => set({ title })}
        />
        <Field
          path={`${path}/teacherDoes`}
          labelled
          label={t('lesson.teacherDoes')}
          value={phase.teacherDoes}
          onChange={(teacherDoes) => set({ teacherDoes })}
        />
        <Field
          path={`${path}/studentsDo`}
          labelled
          label={t('lesson.studentsDo')}
          value={phase.studentsDo}
          onChange={(studentsDo) => set({ studentsDo })}
        />
        {used.length === 0 ? null : (
          <p className={classes.quiet}>
            {t('lesson.uses')} {used.join(', ')}
          </p>
        )}
      </div>
    </li>
  );
}
