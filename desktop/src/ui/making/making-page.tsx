/** Watching a lesson come into being, in the place where it will live. */
import { Button } from '@mantine/core';
import { useMutation } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { useParams } from 'react-router';
import { type MakingView, readFailure, useTRPC } from '../api/index.ts';
import { FailureNote, gradeLabel, Page, Waiting } from '../frame/index.ts';
import { Workspace } from '../workspace/index.ts';
import { LiveText } from './live-text.tsx';
import { MakingEnd } from './making-end.tsx';
import { MakingOutline } from './making-outline.tsx';
import { PlanReview } from './plan-review.tsx';
import { stepName } from './step-name.ts';
import { Steps } from './steps.tsx';
import { useOpenWhenMade } from './use-open-when-made.ts';
import { isEnd, useWatching } from './use-watching.ts';

export function MakingPage() {
  const { runId = '' } = useParams();
  // Another run is another watch: nothing of the one before may stay.
  return <Making key={runId} runId={runId} />;
}

function Making({ runId }: { readonly runId: string }) {
  const { t } = useTranslation();
  const trpc = useTRPC();
  const { view, failure, wasLive } = useWatching(runId);
  const cancel = useMutation(trpc.making.cancel.mutationOptions());
  useOpenWhenMade(view, wasLive);

  if (view === undefined) {
    return (
      <Page title={t('making.title')}>
        {failure === null ? <Waiting lines={6} /> : <FailureNote failure={failure} />}
      </Page>
    );
  }
  const isLive = !isEnd(view.status);
  return (
    <Page
      width="wide"
      title={titleOf(view)}
      under={<UnderTitle view={view} />}
      actions={
        isLive ? (
          <Button onClick={() => cancel.mutate({ runId })} loading={cancel.isPending}>
            {t('making.stop')}
          </Button>
        ) : undefined
      }
    >
      {failure === null ? null : <FailureNote failure={failure} />}
      {cancel.error === null ? null : <FailureNote failure={readFailure(cancel.error)} />}
      <Workspace outline={<MakingOutline view={view} />} asideName={t('making.steps')} aside={<Steps view={view} />}>
        {isLive ? null : <MakingEnd view={view} />}
        {view.status === 'suspended' ? <PlanReview view={view} /> : null}
        <LiveText view={view} />
      </Workspace>
    </Page>
  );

  function titleOf({ soFar, request }: MakingView): string {
    return soFar.title ?? request?.topic ?? t('making.title');
  }
}

function UnderTitle({ view }: { readonly view: MakingView }) {
  const { t } = useTranslation();
  const { request, steps } = view;
  const now = steps.find(({ state }) => state === 'running' || state === 'asking' || state === 'retrying');
  const about =
    request === null
      ? ''
      : `${t(`subjects.${request.subject}`)} · ${gradeLabel(t, request.grade)} · ${t('home.minutesCount', { count: request.minutes })}`;
  return (
    <>
      <p>{about}</p>
      <p role="status">
        {isEnd(view.status) || now === undefined
          ? ''
          : t('making.now', { done: view.settled, all: steps.length, what: stepName(t, now) })}
      </p>
    </>
  );
}
