/** The plan, laid before her; nothing more is written until she has said her word. */
import { Button } from '@mantine/core';
import { useMutation } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { type MakingView, readFailure, useTRPC } from '../api/index.ts';
import { FailureNote } from '../frame/index.ts';
import classes from './making.module.css';

export function PlanReview({ view }: { readonly view: MakingView }) {
  const { t } = useTranslation();
  const trpc = useTRPC();
  const decide = useMutation(trpc.making.decide.mutationOptions());
  const gate = view.steps.find(({ state }) => state === 'asking');
  if (gate === undefined) return null;
  const say = (answer: 'approve' | 'decline') =>
    decide.mutate({ runId: view.runId, step: gate.id, decision: { answer } });
  return (
    <section className={classes.review} aria-labelledby="review">
      <h2 id="review">{t('making.review.title')}</h2>
      <p>{t('making.review.text')}</p>
      <ol className={classes.plan}>
        {view.soFar.phases.map(({ title, minutes, teacherDoes, studentsDo }) => (
          <li key={title}>
            <h3>
              {title} <span className={classes.quiet}>{t('home.minutesCount', { count: minutes })}</span>
            </h3>
            <p>
              <span className={classes.quiet}>{t('lesson.teacherDoes')}</span> {teacherDoes}
            </p>
            <p>
              <span className={classes.quiet}>{t('lesson.studentsDo')}</span> {studentsDo}
            </p>
          </li>
        ))}
      </ol>
      <h3>{t('lesson.sections.activities')}</h3>
      <ul className={classes.plan}>
        {view.soFar.activities.map(({ title, minutes, instructions }) => (
          <li key={title}>
            <strong>{title}</strong> <span className={classes.quiet}>{t('home.minutesCount', { count: minutes })}</span>
            <p>{instructions}</p>
          </li>
        ))}
      </ul>
      {decide.error === null ? null : <FailureNote failure={readFailure(decide.error)} />}
      <div className={classes.answers}>
        <Button variant="filled" onClick={() => say('approve')} loading={decide.isPending}>
          {t('making.review.approve')}
        </Button>
        <Button onClick={() => say('decline')} disabled={decide.isPending}>
          {t('making.review.decline')}
        </Button>
      </div>
    </section>
  );
}
