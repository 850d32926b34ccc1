/** The thin line below: who writes, whether all is saved, how old the backup is. Each opens its own story. */
import { Popover } from '@mantine/core';
import { useIsMutating, useQuery } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { useTRPC } from '../api/index.ts';
import { useDrafts } from '../state/index.ts';
import classes from './frame.module.css';
import { State, type StateTone } from './state.tsx';
import { useDates } from './use-dates.ts';

const TWO_DAYS = 2 * 24 * 60 * 60 * 1000;

export function StatusLine() {
  const { t } = useTranslation();
  const trpc = useTRPC();
  const dates = useDates();
  const status = useQuery(trpc.library.status.queryOptions(undefined, { refetchInterval: 60_000 }));
  const saving = useIsMutating() > 0;
  const unsaved = useDrafts((state) => Object.keys(state.drafts).length);
  const backupAt = status.data?.lastBackupAt ?? null;
  const fresh = backupAt !== null && Date.now() - backupAt < TWO_DAYS;

  return (
    <footer className={classes.status}>
      {status.isError ? (
        <Story tone="bad" word={t('frame.status.gone')}>
          {t('frame.status.goneStory')}
        </Story>
      ) : null}
      <Story tone="good" word={t('frame.status.author')}>
        {t('frame.status.authorStory')}
      </Story>
      <Story {...savedState()}>
        {unsaved > 0
          ? t('frame.status.unsavedStory')
          : t('frame.status.savedStory', { folder: status.data?.dataDir ?? '' })}
      </Story>
      <Story
        tone={fresh ? 'good' : 'quiet'}
        word={backupAt === null ? t('frame.status.noBackup') : t('frame.status.backup', { ago: dates.ago(backupAt) })}
      >
        {t('frame.status.backupStory')} <Link to="/settings">{t('frame.status.backupLink')}</Link>
      </Story>
    </footer>
  );

  function savedState(): { tone: StateTone; word: string } {
    if (saving) return { tone: 'busy', word: t('frame.status.saving') };
    if (unsaved > 0) return { tone: 'warn', word: t('frame.status.unsaved', { count: unsaved }) };
    return { tone: 'good', word: t('frame.status.saved') };
  }
}

interface StoryProps {
  readonly tone: StateTone;
  readonly word: string;
  readonly children: ReactNode;
}

function Story({ tone, word, children }: StoryProps) {
  return (
    <Popover position="top-start" trapFocus returnFocus>
      <Popover.Target>
        <button type="button" className={classes.story}>
          <State tone={tone}>{word}</State>
        </button>
      </Popover.Target>
      <Popover.Dropdown aria-label={word} tabIndex={-1}>
        <div className={classes.told}>{children}</div>
      </Popover.Dropdown>
    </Popover>
  );
}
