/** Stands below while there are unsaved changes: save, discard, and what to do when saving was refused. */
import { Button } from '@mantine/core';
import { useHotkeys } from '@mantine/hooks';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { FailureNote } from '../frame/index.ts';
import classes from './lesson.module.css';
import { useLessonWork } from './lesson-work.ts';
import { addressOf, placeOfFinding } from './parts.ts';
import { problemWords } from './problem-words.ts';
import type { Saving } from './use-saving.ts';

export function SaveBar({ saving }: { readonly saving: Saving }) {
  const { t } = useTranslation();
  const { lesson } = useLessonWork();
  const { save, saveOver, discard, isBusy, problems, failure } = saving;
  useHotkeys([['mod+S', save]], []);
  const isConflict = failure?.code === 'lesson-changed-meanwhile';
  return (
    <section className={classes.saveBar} aria-label={t('lesson.unsaved')}>
      {problems.length === 0 ? null : (
        <div role="alert" className={classes.problems}>
          <p>{t('lesson.problems.name', { count: problems.length })}</p>
          <ul>
            {problems.map((problem) => {
              const place = placeOfFinding(problem, lesson);
              const number = lesson.items.findIndex(({ id }) => id === place.partId) + 1;
              return (
                <li key={problem.path}>
                  <Link to={addressOf(lesson.id, place)}>
                    {number > 0 ? t('question.number', { number }) : t(`lesson.sections.${place.section}`)}
                  </Link>
                  : {problemWords(problem, t)}
                </li>
              );
            })}
          </ul>
        </div>
      )}
      {failure === null ? null : isConflict ? (
        <FailureNote
          failure={{
            ...failure,
            code: 'lesson-conflict',
            message: t('lesson.conflict.text'),
            hint: t('lesson.conflict.hint'),
          }}
        >
          <Button onClick={saveOver}>{t('lesson.conflict.mine')}</Button>
          <Button onClick={discard}>{t('lesson.conflict.theirs')}</Button>
        </FailureNote>
      ) : (
        <FailureNote failure={failure} />
      )}
      <div className={classes.saveLine}>
        <p role="status">{t('lesson.unsaved')}</p>
        <div className={classes.buttons}>
          <Button onClick={discard} disabled={isBusy}>
            {t('lesson.discard')}
          </Button>
          <Button variant="filled" onClick={save} loading={isBusy} aria-keyshortcuts="Control+S Meta+S">
            {t('lesson.save')}
          </Button>
        </div>
      </div>
    </section>
  );
}
