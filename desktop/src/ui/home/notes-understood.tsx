/** What was read from her notes, so that she sees it before a lesson is made of it. */
import { Button } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { Notes } from '../api/index.ts';
import { State } from '../frame/index.ts';
import classes from './home.module.css';

/** Fewer sentences seldom carry a lesson; what is missing is said when it is made. */
const ENOUGH_SENTENCES = 12;
const SHOWN = 4;

interface NotesUnderstoodProps {
  readonly notes: Notes;
  readonly onAgain: () => void;
}

export function NotesUnderstood({ notes, onAgain }: NotesUnderstoodProps) {
  const { t } = useTranslation();
  const { title, sentences, sections, source, warnings } = notes;
  const state = sentences.length < ENOUGH_SENTENCES ? 'thin' : warnings.length > 0 ? 'warned' : 'enough';
  return (
    <section className={classes.understood} aria-label={t('home.notes.understood')}>
      <h2>{title ?? source.fileName ?? t('home.notes.untitled')}</h2>
      <p className={classes.quiet}>
        {t('home.notes.sentences', { count: sentences.length })} ·{' '}
        {t('home.notes.sections', { count: sections.length })}
        {source.fileName === undefined ? '' : ` · ${source.fileName}`}
      </p>
      <State tone={state === 'enough' ? 'good' : 'warn'}>{t(`home.notes.${state}`)}</State>
      {warnings.length === 0 ? null : (
        <ul className={classes.warnings}>
          {warnings.map((warning) => (
            <li key={warning}>{warning}</li>
          ))}
        </ul>
      )}
      <ul className={classes.sentences}>
        {sentences.slice(0, SHOWN).map((sentence) => (
          <li key={sentence.id}>{sentence.text}</li>
        ))}
        {sentences.length > SHOWN ? (
          <li className={classes.quiet}>{t('home.notes.moreSentences', { count: sentences.length - SHOWN })}</li>
        ) : null}
      </ul>
      <div>
        <Button onClick={onAgain}>{t('home.notes.again')}</Button>
      </div>
    </section>
  );
}
