/** The words worth learning, each defined for three reading levels. */
import { useTranslation } from 'react-i18next';
import { Field } from '../field.tsx';
import { useLessonWork } from '../lesson-work.ts';
import { provenanceWords } from '../provenance-words.ts';
import { replaceAt } from '../replace-at.ts';
import classes from './sections.module.css';
import { TieredFields } from './tiered-fields.tsx';

export function WordsSection() {
  const { t } = useTranslation();
  const { lesson, edit } = useLessonWork();
  return (
    <section className={classes.section}>
      <h2>{t('lesson.sections.words')}</h2>
      <ul className={classes.rows}>
        {lesson.vocabulary.map((entry, index) => {
          const set = (changes: Partial<typeof entry>) =>
            edit((current) => ({
              ...current,
              vocabulary: replaceAt(current.vocabulary, index, { ...entry, ...changes }),
            }));
          const path = `vocabulary/${index}`;
          return (
            <li key={entry.id} className={classes.row}>
              <Field
                path={`${path}/term`}
                oneLine
                look="heading"
                label={t('lesson.word', { number: index + 1 })}
                value={entry.term}
                onChange={(term) => set({ term })}
              />
              <TieredFields
                path={`${path}/definitions`}
                name={entry.term}
                texts={entry.definitions}
                onChange={(definitions) => set({ definitions })}
              />
              <p className={classes.quiet}>{provenanceWords(entry.provenance, t)}</p>
            </li>
          );
        })}
      </ul>
    </section>
  );
}
