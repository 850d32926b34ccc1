/** How the making ended, in plain words, with the next step. */
import { Button } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import type { MakingView } from '../api/index.ts';
import { FailureNote } from '../frame/index.ts';
import classes from './making.module.css';

export function MakingEnd({ view }: { readonly view: MakingView }) {
  const { t } = useTranslation();
  if (view.status === 'succeeded') {
    return (
      <section className={classes.end}>
        <h2>{t(view.passed === true ? 'making.end.passed' : 'making.end.draft')}</h2>
        <div>
          <Button component={Link} to={`/lessons/${view.lessonId ?? ''}`} variant="filled">
            {t('making.end.open')}
          </Button>
        </div>
      </section>
    );
  }
  const again = (
    <Button component={Link} to="/" variant="filled">
      {t('making.end.again')}
    </Button>
  );
  if (view.status === 'failed' && view.error !== null) {
    return (
      <section className={classes.failed}>
        <h2>{t('making.end.failed')}</h2>
        <FailureNote
          failure={{ ...view.error, hint: view.error.hint ?? null, correlationId: view.error.correlationId ?? null }}
        >
          {again}
        </FailureNote>
      </section>
    );
  }
  return (
    <section className={classes.end}>
      <h2>{t(view.status === 'cancelled' ? 'making.end.stopped' : 'making.end.early')}</h2>
      <p>{t(view.status === 'cancelled' ? 'making.end.stoppedText' : 'making.end.earlyText')}</p>
      <div>{again}</div>
    </section>
  );
}
