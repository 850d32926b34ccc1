/** The typed way into the core: calls carry the key as a header, event streams as connection parameters. */
import { QueryClient } from '@tanstack/react-query';
import { createTRPCClient, httpLink, httpSubscriptionLink, splitLink, type TRPCClient } from '@trpc/client';
import type { ApiRouter } from '../../core/api/index.ts';
import { readFailure } from './failure.ts';

export interface Api {
  readonly client: TRPCClient<ApiRouter>;
  readonly queries: QueryClient;
}

export function createApi(key: string): Api {
  const url = `${window.location.origin}/api`;
  const client = createTRPCClient<ApiRouter>({
    links: [
      splitLink({
        condition: (operation) => operation.type === 'subscription',
        true: httpSubscriptionLink({ url, connectionParams: () => ({ key }) }),
        false: httpLink({ url, headers: { Authorization: `Bearer ${key}` } }),
      }),
    ],
  });
  const queries = new QueryClient({
    defaultOptions: {
      queries: {
        // The core is on this computer: an answer does not get better by asking again, unless it did not arrive.
        retry: (failures, error) => readFailure(error).code === 'unreachable' && failures < 3,
        staleTime: 5_000,
        networkMode: 'always',
      },
      mutations: { networkMode: 'always' },
    },
  });
  return { client, queries };
}
