/** The right column: what the checks say about exactly the part that is looked at. */
import { useTranslation } from 'react-i18next';
import { State } from '../frame/index.ts';
import { FindingList } from './finding-list.tsx';
import classes from './lesson.module.css';
import { useLessonWork } from './lesson-work.ts';
import { findingsAbout, type Place } from './parts.ts';
import { QuestionFacts } from './question-facts.tsx';

export function AboutPart({ place }: { readonly place: Place }) {
  const { t } = useTranslation();
  const { lesson, isChanged } = useLessonWork();
  const findings = findingsAbout(place, lesson, lesson.checks);
  const item = lesson.items.find(({ id }) => place.section === 'questions' && id === place.partId);
  return (
    <div className={classes.about}>
      <section className={classes.stack}>
        <h2>{t('lesson.aside')}</h2>
        {isChanged ? <p className={classes.quiet}>{t('lesson.checksOfSaved')}</p> : null}
        {lesson.checks === null ? <p>{t('lesson.notChecked')}</p> : null}
        {lesson.checks !== null && findings.length === 0 ? <State tone="good">{t('lesson.nothingFound')}</State> : null}
        <FindingList findings={findings} />
      </section>
      {item === undefined ? null : <QuestionFacts item={item} />}
    </div>
  );
}
