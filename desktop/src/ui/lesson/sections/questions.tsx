/** All questions of the lesson at a glance, each a step away. */
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { State } from '../../frame/index.ts';
import { useLessonWork } from '../lesson-work.ts';
import { addressOf, findingsAbout } from '../parts.ts';
import classes from './sections.module.css';

export function QuestionsSection() {
  const { t } = useTranslation();
  const { lesson, readOnly } = useLessonWork();
  return (
    <section className={classes.section}>
      <h2>{t('lesson.questionsCount', { count: lesson.items.length })}</h2>
      <ol className={classes.questionList}>
        {lesson.items.map((item, index) => {
          const place = { section: 'questions', partId: item.id } as const;
          const findings = findingsAbout(place, lesson, lesson.checks);
          const hasError = findings.some(({ severity }) => severity === 'error');
          return (
            <li key={item.id} className={classes.questionRow}>
              <span className={classes.number}>{index + 1}</span>
              <span className={classes.stack}>
                {readOnly ? <span>{item.stem}</span> : <Link to={addressOf(lesson.id, place)}>{item.stem}</Link>}
                <span className={classes.quiet}>
                  {t(`question.types.${item.type}`)} · {t('question.difficultyOf', { difficulty: item.difficulty })} ·{' '}
                  {t(`bloom.${item.bloom}`)}
                </span>
              </span>
              {findings.length === 0 ? null : (
                <State tone={hasError ? 'bad' : 'warn'}>{t(hasError ? 'lesson.mustMend' : 'lesson.toWeigh')}</State>
              )}
            </li>
          );
        })}
      </ol>
    </section>
  );
}
