/** Lessons in the making, those waiting for her word first: nothing that runs is out of sight. */
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { useTRPC } from '../api/index.ts';
import { State, useDates } from '../frame/index.ts';
import classes from './home.module.css';

export function UnfinishedRuns() {
  const { t } = useTranslation();
  const trpc = useTRPC();
  const dates = useDates();
  const runs = useQuery(trpc.making.runs.queryOptions());
  const open = (runs.data ?? []).filter(({ status }) => status === 'running' || status === 'suspended');
  if (open.length === 0) return null;
  return (
    <ul>
      {open.map(({ runId, status, startedAt }) => (
        <li key={runId} className={classes.row}>
          <Link to={`/making/${runId}`} className={classes.rowName}>
            {t('home.inTheMaking')}
          </Link>
          <span className={classes.quiet}>
            <State tone={status === 'suspended' ? 'warn' : 'busy'}>
              {t(status === 'suspended' ? 'home.waitsForYou' : 'home.isMade')}
            </State>{' '}
            · {dates.ago(startedAt)}
          </span>
        </li>
      ))}
    </ul>
  );
}
