/** The teacher's preferences and how to change them: at once on the screen, then in the library. */
import { useMantineColorScheme } from '@mantine/core';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { type Preferences, useTRPC } from '../api/index.ts';
import { rememberAppearance } from '../state/index.ts';

interface ChangeablePreferences {
  /** Undefined only when the page has not heard from the app yet. */
  readonly preferences: Preferences | undefined;
  readonly change: (changes: Partial<Preferences>) => void;
  readonly error: unknown;
}

export function usePreferences(): ChangeablePreferences {
  const trpc = useTRPC();
  const queries = useQueryClient();
  const { i18n } = useTranslation();
  const { setColorScheme } = useMantineColorScheme();
  const { data } = useQuery(trpc.library.preferences.queryOptions(undefined, { staleTime: Number.POSITIVE_INFINITY }));
  const save = useMutation(trpc.library.setPreferences.mutationOptions());
  return {
    preferences: data,
    error: save.error,
    change: (changes) => {
      const key = trpc.library.preferences.queryKey();
      const current = queries.getQueryData(key);
      if (current === undefined) return;
      const next = { ...current, ...changes };
      queries.setQueryData(key, next);
      if (next.language !== current.language) void i18n.changeLanguage(next.language);
      if (next.appearance !== current.appearance) {
        setColorScheme(next.appearance === 'system' ? 'auto' : next.appearance);
        rememberAppearance(next.appearance, () => window.localStorage);
      }
      save.mutate(next);
    },
  };
}
