/** What the command palette offers for a text: the app's actions that fit it, then the lessons found. */
import {
  IconBook2,
  IconBooks,
  IconDatabaseExport,
  IconMoon,
  IconPencilPlus,
  IconSettings,
  IconSun,
} from '@tabler/icons-react';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { useNavigate } from 'react-router';
import { readFailure, useTRPC } from '../api/index.ts';
import { useNotices } from '../state/index.ts';
import { failureWords } from './failure-words.ts';
import { gradeLabel } from './grade-label.ts';
import { usePreferences } from './use-preferences.ts';

export interface PaletteEntry {
  readonly id: string;
  readonly label: string;
  readonly about: string;
  readonly icon: ReactNode;
  readonly run: () => void;
}

/** `text` filters the actions at once; `asked` is what the library is searched for, a moment later. */
export function usePaletteEntries(text: string, asked: string): readonly PaletteEntry[] {
  const { t } = useTranslation();
  const trpc = useTRPC();
  const navigate = useNavigate();
  const actions = useActions();
  const found = useQuery(trpc.lessons.list.queryOptions({ query: asked, limit: 8 }, { placeholderData: (old) => old }));
  const wanted = folded(text);
  const fitting = actions.filter(({ label }) => folded(label).includes(wanted));
  const lessons = (found.data?.items ?? []).map(({ summary }) => ({
    id: summary.id,
    label: summary.title,
    about: `${t(`subjects.${summary.subject}`)} · ${gradeLabel(t, summary.grade)}`,
    icon: <IconBook2 size={18} stroke={1.7} aria-hidden />,
    run: () => navigate(`/lessons/${summary.id}`),
  }));
  return wanted === '' ? [...fitting, ...lessons] : [...lessons, ...fitting];
}

function useActions(): readonly PaletteEntry[] {
  const { t } = useTranslation();
  const trpc = useTRPC();
  const navigate = useNavigate();
  const queries = useQueryClient();
  const tell = useNotices((state) => state.tell);
  const { preferences, change } = usePreferences();
  const backUp = useMutation(
    trpc.library.backUp.mutationOptions({
      onSuccess: async () => {
        await queries.invalidateQueries({ queryKey: trpc.library.pathKey() });
        tell(t('settings.backups.made'));
      },
      onError: (error) => tell(failureWords(readFailure(error)).message),
    }),
  );
  const about = t('frame.palette.action');
  const size = { size: 18, stroke: 1.7, 'aria-hidden': true } as const;
  const dark = preferences?.appearance === 'dark';
  return [
    { id: 'make', label: t('frame.palette.make'), about, icon: <IconPencilPlus {...size} />, run: () => navigate('/') },
    {
      id: 'lessons',
      label: t('frame.palette.lessons'),
      about,
      icon: <IconBooks {...size} />,
      run: () => navigate('/lessons'),
    },
    {
      id: 'back-up',
      label: t('settings.backups.now'),
      about,
      icon: <IconDatabaseExport {...size} />,
      run: () => backUp.mutate(),
    },
    {
      id: 'appearance',
      label: dark ? t('frame.palette.light') : t('frame.palette.dark'),
      about,
      icon: dark ? <IconSun {...size} /> : <IconMoon {...size} />,
      run: () => change({ appearance: dark ? 'light' : 'dark' }),
    },
    {
      id: 'settings',
      label: t('frame.palette.settings'),
      about,
      icon: <IconSettings {...size} />,
      run: () => navigate('/settings'),
    },
  ];
}

/** Without case and accents, as people type when they search. */
function folded(text: string): string {
  return text.normalize('NFD').replaceAll(/\p{M}/gu, '').trim().toLowerCase();
}
