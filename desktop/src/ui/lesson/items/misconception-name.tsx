/** The wrong idea that produces a wrong answer, in words. */
import { useTranslation } from 'react-i18next';
import { useLessonWork } from '../lesson-work.ts';
import classes from './items.module.css';

export function MisconceptionName({ id }: { readonly id: string | undefined }) {
  const { t } = useTranslation();
  const { lesson } = useLessonWork();
  const misconception = lesson.misconceptions.find((one) => one.id === id);
  if (misconception === undefined) return null;
  return (
    <p className={classes.misconception}>
      {t('question.misconception')} <span>{misconception.name}</span>
    </p>
  );
}
