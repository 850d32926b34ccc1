/** The whole interface once the core answers: data, look, words and pages. */
import { QueryClientProvider } from '@tanstack/react-query';
import { BrowserRouter } from 'react-router';
import { type Api, type Preferences, TRPCProvider, useTRPC } from '../api/index.ts';
import { Broken } from './broken.tsx';
import { Dress } from './dress.tsx';
import { Pages } from './pages.tsx';

interface AppProps {
  readonly api: Api;
  readonly preferences: Preferences;
}

export function App({ api, preferences }: AppProps) {
  return (
    <QueryClientProvider client={api.queries}>
      <TRPCProvider trpcClient={api.client} queryClient={api.queries}>
        <Seeded api={api} preferences={preferences} />
      </TRPCProvider>
    </QueryClientProvider>
  );
}

/** Puts the preferences, which were asked for before the first picture, where every screen looks for them. */
function Seeded({ api, preferences }: AppProps) {
  const trpc = useTRPC();
  const key = trpc.library.preferences.queryKey();
  if (api.queries.getQueryData(key) === undefined) api.queries.setQueryData(key, preferences);
  return (
    <Dress appearance={preferences.appearance}>
      <Broken>
        <BrowserRouter>
          <Pages />
        </BrowserRouter>
      </Broken>
    </Dress>
  );
}
