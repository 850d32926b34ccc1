/** The backups that there are, one more on request, and the way back to any of them. */
import { Button } from '@mantine/core';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { type Backup, readFailure, useTRPC } from '../api/index.ts';
import { FailureNote, useDates, Waiting } from '../frame/index.ts';
import { useDrafts, useNotices } from '../state/index.ts';
import { RestoreDialog } from './restore-dialog.tsx';
import classes from './settings.module.css';

export function Backups() {
  const { t } = useTranslation();
  const trpc = useTRPC();
  const queries = useQueryClient();
  const dates = useDates();
  const tell = useNotices((state) => state.tell);
  const drop = useDrafts((state) => state.drop);
  const [chosen, setChosen] = useState<Backup | null>(null);
  const backups = useQuery(trpc.library.backups.queryOptions());
  const refreshed = () => queries.invalidateQueries();
  const backUp = useMutation(
    trpc.library.backUp.mutationOptions({
      onSuccess: async () => {
        await refreshed();
        tell(t('settings.backups.made'));
      },
    }),
  );
  const restore = useMutation(
    trpc.library.restore.mutationOptions({
      onSuccess: async ({ lessons }) => {
        // Unsaved changes spoke of lessons as they were before.
        for (const id of Object.keys(useDrafts.getState().drafts)) drop(id);
        setChosen(null);
        await refreshed();
        tell(t('settings.backups.restored', { count: lessons }));
      },
    }),
  );
  return (
    <section className={classes.section}>
      <div className={classes.head}>
        <h2>{t('settings.backups.title')}</h2>
        <Button onClick={() => backUp.mutate()} loading={backUp.isPending}>
          {t('settings.backups.now')}
        </Button>
      </div>
      <p className={classes.quiet}>{t('settings.backups.about')}</p>
      {backUp.error === null ? null : <FailureNote failure={readFailure(backUp.error)} />}
      {backups.isPending ? <Waiting lines={3} /> : null}
      {backups.isError ? <FailureNote failure={readFailure(backups.error)} onRetry={() => backups.refetch()} /> : null}
      {backups.data?.length === 0 ? <p>{t('settings.backups.none')}</p> : null}
      <ul className={classes.rows}>
        {backups.data?.map((backup) => (
          <li key={backup.file} className={classes.row}>
            <span>
              {dates.moment(backup.at)}{' '}
              <span className={classes.quiet}>{t(`settings.backups.reasons.${backup.reason}`)}</span>
            </span>
            <Button
              size="compact-md"
              aria-label={t('settings.backups.restoreOf', { moment: dates.moment(backup.at) })}
              onClick={() => {
                restore.reset();
                setChosen(backup);
              }}
            >
              {t('settings.backups.restore')}
            </Button>
          </li>
        ))}
      </ul>
      <RestoreDialog
        backup={chosen}
        failure={restore.error === null ? null : readFailure(restore.error)}
        isBusy={restore.isPending}
        onConfirm={(backup) => restore.mutate({ file: backup.file })}
        onClose={() => setChosen(null)}
      />
    </section>
  );
}
