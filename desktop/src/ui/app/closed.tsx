/** The page for who has no key to this run, or whose app does not answer: what to do, and that nothing is lost. */
import { Button } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { Failure } from '../api/index.ts';
import { Dress } from './dress.tsx';
import classes from './plain-page.module.css';

interface ClosedProps {
  /** `locked`: the key is missing or another run's. `gone`: the app does not answer or cannot go on. */
  readonly reason: 'locked' | 'gone';
  readonly failure?: Failure;
}

export function Closed({ reason, failure }: ClosedProps) {
  const { t } = useTranslation();
  const told = failure !== undefined && failure.code !== 'locked' && failure.code !== 'unreachable';
  return (
    <Dress appearance="system">
      <main className={classes.page}>
        <h1>{t(`frame.closed.${reason}.title`)}</h1>
        {told ? <p>{failure.message}</p> : <p>{t(`frame.closed.${reason}.text`)}</p>}
        {told && failure.hint !== null ? <p>{failure.hint}</p> : null}
        {reason === 'gone' ? (
          <Button variant="filled" onClick={() => window.location.reload()}>
            {t('frame.closed.gone.again')}
          </Button>
        ) : null}
      </main>
    </Dress>
  );
}
