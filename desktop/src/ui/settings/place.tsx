/** Where the lessons are on this computer, and which version of the app this is. */
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { readFailure, useTRPC } from '../api/index.ts';
import { FailureNote, Waiting } from '../frame/index.ts';
import classes from './settings.module.css';

export function Place() {
  const { t } = useTranslation();
  const trpc = useTRPC();
  const status = useQuery(trpc.library.status.queryOptions());
  return (
    <section className={classes.section}>
      <h2>{t('settings.place.title')}</h2>
      {status.isPending ? <Waiting lines={2} /> : null}
      {status.isError ? <FailureNote failure={readFailure(status.error)} onRetry={() => status.refetch()} /> : null}
      {status.data === undefined ? null : (
        <>
          <p>
            <code className={classes.path}>{status.data.dataDir}</code>
          </p>
          <p className={classes.quiet}>{t('settings.place.about', { version: status.data.version })}</p>
        </>
      )}
    </section>
  );
}
