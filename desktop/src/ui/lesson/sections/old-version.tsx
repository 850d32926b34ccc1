/** An older version to read, and the one step that makes it the newest again. */
import { Button } from '@mantine/core';
import { useMutation, useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { Link, useNavigate } from 'react-router';
import { readFailure, useTRPC } from '../../api/index.ts';
import { FailureNote, Waiting } from '../../frame/index.ts';
import { useNotices } from '../../state/index.ts';
import { LessonWorkProvider, useLessonWork } from '../lesson-work.ts';
import { addressOf } from '../parts.ts';
import { useKeepStored } from '../use-saving.ts';
import { PassagesSection } from './passages.tsx';
import { PlanSection } from './plan.tsx';
import { QuestionsSection } from './questions.tsx';
import classes from './sections.module.css';
import { WordsSection } from './words.tsx';

export function OldVersion({ version }: { readonly version: number }) {
  const { t } = useTranslation();
  const trpc = useTRPC();
  const navigate = useNavigate();
  const tell = useNotices((state) => state.tell);
  const keepStored = useKeepStored();
  const work = useLessonWork();
  const { id } = work.summary;
  const old = useQuery(trpc.lessons.version.queryOptions({ id, version }));
  const bringBack = useMutation(
    trpc.lessons.bringBack.mutationOptions({
      onSuccess: (stored) => {
        keepStored(stored);
        tell(t('history.broughtBack', { version }));
        void navigate(addressOf(id, { section: 'plan' }));
      },
    }),
  );
  return (
    <>
      <div className={classes.head}>
        <h2>{t('history.looking', { version })}</h2>
        <div className={classes.buttons}>
          <Button component={Link} to={addressOf(id, { section: 'history' })}>
            {t('history.back')}
          </Button>
          <Button
            variant="filled"
            loading={bringBack.isPending}
            disabled={work.isChanged || old.data === undefined}
            onClick={() => bringBack.mutate({ id, version })}
          >
            {t('history.bringBack')}
          </Button>
        </div>
      </div>
      {work.isChanged ? <p className={classes.quiet}>{t('lesson.saveFirst')}</p> : null}
      {bringBack.error === null ? null : <FailureNote failure={readFailure(bringBack.error)} />}
      {old.isError ? <FailureNote failure={readFailure(old.error)} /> : null}
      {old.isPending ? <Waiting lines={8} /> : null}
      {old.data === undefined ? null : (
        <LessonWorkProvider
          value={{ ...work, lesson: old.data, readOnly: true, edit: () => {}, problemAt: () => undefined }}
        >
          <p className={classes.oldTitle}>{old.data.title}</p>
          <PlanSection />
          <WordsSection />
          <PassagesSection />
          <QuestionsSection />
        </LessonWorkProvider>
      )}
    </>
  );
}
