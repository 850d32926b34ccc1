/** A timed challenge: its questions, the time of a round or no clock at all, and whether a whole round earns more. */
import { Checkbox } from '@mantine/core';
import type { ActivityOf, Lesson } from '@toolboxai/shared/lesson';
import { useTranslation } from 'react-i18next';
import { useLessonWork } from '../../lesson-work.ts';
import classes from '../sections.module.css';
import type { KindSectionProps } from './kind-section.ts';
import { NumberField } from './number-field.tsx';
import { QuestionLinks } from './question-links.tsx';

type Challenge = ActivityOf<'timed-challenge'>;

const SECONDS_PER_QUESTION = 60;

export function TimedChallenge({ activity, path, onChange }: KindSectionProps<Challenge>) {
  const { t } = useTranslation();
  const { edit, readOnly } = useLessonWork();
  const { itemIds, seconds, passShare, speedBonus } = activity.params;
  const set = (params: Partial<Challenge['params']>) =>
    onChange({ ...activity, params: { ...activity.params, ...params } });
  return (
    <details className={classes.details}>
      <summary>{t('lesson.questionsCount', { count: itemIds.length })}</summary>
      <p className={classes.quiet}>{t('activity.challengePass', { share: Math.round(passShare * 100) })}</p>
      <Checkbox
        label={t('activity.withClock')}
        description={t('activity.withClockNote')}
        checked={seconds !== null}
        disabled={readOnly}
        onChange={({ currentTarget: { checked } }) =>
          set({ seconds: checked ? Math.max(60, itemIds.length * SECONDS_PER_QUESTION) : null })
        }
      />
      {seconds === null ? null : (
        <NumberField
          path={`${path}/params/seconds`}
          label={t('activity.roundSeconds')}
          value={seconds}
          least={60}
          most={1800}
          onChange={(next) => set({ seconds: next })}
        />
      )}
      <Checkbox
        label={t('activity.speedBonus')}
        description={t('activity.speedBonusNote')}
        checked={speedBonus}
        disabled={readOnly}
        onChange={({ currentTarget: { checked } }) => edit((lesson) => withBonus(lesson, activity.id, checked))}
      />
      <QuestionLinks ids={itemIds} />
    </details>
  );
}

/** The bonus is one more scored answer, so the XP of the lesson changes with it. */
function withBonus(lesson: Lesson, activityId: string, speedBonus: boolean): Lesson {
  const activity = lesson.activities.find(({ id }) => id === activityId);
  if (activity?.kind !== 'timed-challenge' || activity.params.speedBonus === speedBonus) return lesson;
  const changed = { ...activity, params: { ...activity.params, speedBonus } };
  const { progression } = lesson;
  return {
    ...lesson,
    activities: lesson.activities.map((one) => (one.id === activityId ? changed : one)),
    progression: {
      ...progression,
      totalXp: progression.totalXp + (speedBonus ? 1 : -1) * activity.xp.perCorrect,
    },
  };
}
