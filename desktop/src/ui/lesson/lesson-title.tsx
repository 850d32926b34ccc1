/** The lesson's title, edited where it stands; it is the page's heading. */
import { useTranslation } from 'react-i18next';
import { Field } from './field.tsx';
import classes from './lesson.module.css';
import { useLessonWork } from './lesson-work.ts';

export function LessonTitle() {
  const { t } = useTranslation();
  const { lesson, edit } = useLessonWork();
  return (
    <>
      <h1 className={classes.spokenTitle}>{lesson.title}</h1>
      <Field
        path="title"
        look="title"
        oneLine
        label={t('lesson.title')}
        value={lesson.title}
        onChange={(title) => edit((current) => ({ ...current, title }))}
      />
    </>
  );
}
